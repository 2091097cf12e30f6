import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, ListSkeleton, PageHeader } from '../../components/ui/index.ts';
import { useSession } from '../../lib/session.ts';
import { useOwnCompany } from './api/own-company.ts';
import { CreateCompany } from './components/create-company.tsx';
import { Overview } from './components/overview.tsx';

/** What other features put there by way of the route: features do not know each other. */
interface OwnCompanyPageProps {
  /** What waits for the members elsewhere. */
  waiting: ReactNode;
  panels: ReactNode;
}

/** The member's own company, or the way to one. */
export function OwnCompanyPage({ waiting, panels }: OwnCompanyPageProps) {
  const { t } = useTranslation();
  const { user } = useSession();
  const hasCompany = Boolean(user?.membership);
  const { data: company, error, refetch } = useOwnCompany(hasCompany);
  if (user !== null && !hasCompany) return <CreateCompany />;
  if (company !== undefined) return <Overview company={company} waiting={waiting} panels={panels} />;
  return (
    <>
      <PageHeader title={t('company:overview.title')} />
      {error === null ? (
        <ListSkeleton rows={3} rowHeight="160px" />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}
