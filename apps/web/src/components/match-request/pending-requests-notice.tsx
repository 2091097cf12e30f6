import { useTranslation } from 'react-i18next';
import { ButtonLink, Notice } from '../ui/index.ts';
import { usePermission } from '../../lib/session.ts';
import { usePendingRequests } from './use-pending-requests.ts';

/** Says that requests wait for an answer, to those who may give it; nothing where none does. */
export function PendingRequestsNotice() {
  const { t } = useTranslation();
  const mayAnswer = usePermission('match-request:respond');
  const count = usePendingRequests();
  if (!mayAnswer || count === 0) return null;
  return (
    <Notice
      tone="attention"
      title={t('requests:badge', { count })}
      actions={
        <ButtonLink to="/requests" search={{ status: 'pending' }} size="sm">
          {t('requests:waiting.answer')}
        </ButtonLink>
      }
    />
  );
}
