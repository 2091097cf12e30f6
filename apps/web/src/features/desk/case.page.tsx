import { useQuery } from '@tanstack/react-query';
import { IconFileSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CaseSkeleton } from '../../components/review/index.ts';
import { ButtonLink, EmptyState, ErrorState, PageHeader, Skeleton } from '../../components/ui/index.ts';
import { ProblemError } from '../../lib/problem.ts';
import { reviewCaseQuery } from './api/review-case.ts';
import { CaseView } from './components/case-view.tsx';

/** One case of the desk: what was claimed, what was checked, what changed, and the decision. */
export function CasePage({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(reviewCaseQuery(companyId));
  if (data) return <CaseView reviewCase={data} />;
  if (error instanceof ProblemError && error.status === 404) {
    return (
      <EmptyState
        level={1}
        icon={<IconFileSearch size={36} stroke={1.5} />}
        title={t('desk:case.gone')}
        detail={t('desk:case.goneDetail')}
        actions={
          <ButtonLink to="/desk" variant="primary">
            {t('desk:case.toQueue')}
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
        heading={<Skeleton width="min(360px, 80vw)" />}
        lead={<Skeleton width="200px" />}
      />
      <CaseSkeleton />
    </>
  );
}
