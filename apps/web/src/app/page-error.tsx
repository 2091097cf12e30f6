import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { IconMoodPuzzled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button, EmptyState, ErrorState } from '../components/ui/index.ts';
import { ProblemError } from '../lib/problem.ts';
import { usePageTitle } from '../lib/use-page-title.ts';

/** In the place of a page that failed: a request that was refused says why; anything else is a fault of ours. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  usePageTitle(t('common:problem.page.title'));
  if (error instanceof ProblemError) {
    const retry = () => {
      reset();
      void router.invalidate();
    };
    return <ErrorState level={1} error={error} onRetry={retry} />;
  }
  return (
    <div role="alert">
      <EmptyState
        level={1}
        icon={<IconMoodPuzzled size={36} stroke={1.5} />}
        title={t('common:problem.page.title')}
        detail={t('common:problem.page.detail')}
        actions={
          // A new version on the server leaves open pages without their old chunks: only a real reload helps.
          <Button variant="primary" onClick={() => window.location.reload()}>
            {t('common:problem.page.reload')}
          </Button>
        }
      />
    </div>
  );
}
