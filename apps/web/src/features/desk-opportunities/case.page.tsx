import { useQuery } from '@tanstack/react-query';
import { IconFileSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CaseSkeleton } from '../../components/review/index.ts';
import { ButtonLink, EmptyState, ErrorState, PageHeader, Skeleton } from '../../components/ui/index.ts';
import { ProblemError } from '../../lib/problem.ts';
import { opportunityCaseQuery } from './api/opportunity-case.ts';
import { CaseView } from './components/case-view.tsx';

/** One opportunity at the desk: what it says, what the system noticed, what changed, the checklist and the decision. */
export function OpportunityCasePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(opportunityCaseQuery(id));
  if (data) return <CaseView opportunity={data} />;
  if (error instanceof ProblemError && error.status === 404) {
    return (
      <EmptyState
        level={1}
        icon={<IconFileSearch size={36} stroke={1.5} />}
        title={t('opportunityReview:case.gone')}
        detail={t('opportunityReview:case.goneDetail')}
        actions={
          <ButtonLink to="/desk/opportunities" variant="primary">
            {t('opportunityReview:case.toQueue')}
          </ButtonLink>
        }
      />
    );
  }
  if (error) return <ErrorState level={1} error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader
        title={t('desk:title')}
        heading={<Skeleton width="min(480px, 80vw)" />}
        lead={<Skeleton width="200px" />}
      />
      <CaseSkeleton />
    </>
  );
}
