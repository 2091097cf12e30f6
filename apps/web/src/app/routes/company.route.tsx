import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { SendRequestButton } from '../../components/match-request/index.ts';
import { FitPanel } from '../../components/suggestion/index.ts';
import { companyQuery } from '../../features/company-page/api/company.ts';
import { CompanyPage } from '../../features/company-page/company.page.tsx';

export const Route = createLazyRoute('/companies/$companyId')({ component: CompanyRoute });

/** Puts together what features may not know of each other: the company, how well it fits the reader's own, and the request. */
function CompanyRoute() {
  const { companyId } = Route.useParams();
  const { data: company } = useQuery(companyQuery(companyId));
  const fit = company && (
    <>
      <FitPanel company={company} />
      <SendRequestButton company={company} />
    </>
  );
  return <CompanyPage companyId={companyId} fit={fit} />;
}
