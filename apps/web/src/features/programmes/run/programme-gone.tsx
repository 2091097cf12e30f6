import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Awaited, ButtonLink, EmptyState } from '../../../components/ui/index.ts';
import { isGone } from '../../../lib/problem.ts';

/** What stands in place of a programme that is not there yet, or not for this reader. */
export function ProgrammeGone({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const { t } = useTranslation();
  if (!isGone(error)) return <Awaited level={1} error={error} onRetry={onRetry} rows={3} rowHeight="180px" />;
  return (
    <EmptyState
      level={1}
      icon={<IconCalendarOff size={36} stroke={1.5} />}
      title={t('programmes:gone.title')}
      detail={t('programmes:gone.detail')}
      actions={
        <ButtonLink to="/desk/programmes" variant="primary">
          {t('runProgrammes:back')}
        </ButtonLink>
      }
    />
  );
}
