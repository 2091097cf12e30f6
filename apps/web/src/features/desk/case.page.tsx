import { useQuery } from '@tanstack/react-query';
import { IconFileSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, EmptyState, ErrorState, PageHeader, Skeleton } from '../../components/ui/index.ts';
import { ProblemError } from '../../lib/problem.ts';
import { reviewCaseQuery } from './api/review-case.ts';
import { CaseView } from './components/case-view.tsx';
import classes from './case.module.css';

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
      <div className={classes['case']} role="status" aria-label={t('common:state.loading')}>
        <div className={classes['evidence']}>
          <Skeleton height="180px" />
          <Skeleton height="420px" />
        </div>
        <Skeleton height="280px" />
      </div>
    </>
  );
}
