import { createLazyRoute } from '@tanstack/react-router';
import { OpportunityPage } from '../../features/opportunities/opportunity.page.tsx';

export const Route = createLazyRoute('/opportunities/$opportunityId')({ component: OpportunityRoute });

function OpportunityRoute() {
  const { opportunityId } = Route.useParams();
  return <OpportunityPage opportunityId={opportunityId} interest={null} />;
}
