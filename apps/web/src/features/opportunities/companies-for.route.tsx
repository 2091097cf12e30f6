import { createLazyRoute } from '@tanstack/react-router';
import { CompaniesForOpportunityPage } from './companies-for.page.tsx';

export const Route = createLazyRoute('/company/opportunities/$opportunityId/companies')({
  component: CompaniesForRoute,
});

function CompaniesForRoute() {
  return <CompaniesForOpportunityPage {...Route.useParams()} />;
}
