import { createLazyRoute } from '@tanstack/react-router';
import { CompanyPage } from '../../features/company-page/company.page.tsx';

export const Route = createLazyRoute('/companies/$companyId')({ component: CompanyRoute });

/** Puts together what features may not know of each other: the company, and how well it fits the reader's own. */
function CompanyRoute() {
  const { companyId } = Route.useParams();
  return <CompanyPage companyId={companyId} fit={null} />;
}
