import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { ExpressInterestButton } from '../../components/match-request/index.ts';
import { opportunityQuery } from '../../features/opportunities/api/opportunities.ts';
import { OpportunityPage } from '../../features/opportunities/opportunity.page.tsx';

export const Route = createLazyRoute('/opportunities/$opportunityId')({ component: OpportunityRoute });

/** Puts together what features may not know of each other: the opportunity, and the interest in it. */
function OpportunityRoute() {
  const { opportunityId } = Route.useParams();
  const { data: opportunity } = useQuery(opportunityQuery(opportunityId));
  return (
    <OpportunityPage
      opportunityId={opportunityId}
      interest={opportunity && <ExpressInterestButton opportunity={opportunity} fullWidth />}
    />
  );
}
