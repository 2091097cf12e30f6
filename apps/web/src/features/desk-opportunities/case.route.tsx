import { createLazyRoute } from '@tanstack/react-router';
import { OpportunityCasePage } from './case.page.tsx';

export const Route = createLazyRoute('/desk/opportunities/$opportunityId')({ component: CaseRoute });

function CaseRoute() {
  const { opportunityId } = Route.useParams();
  // Another case is another page: nothing that was opened or scored for the one may stay for the other.
  return <OpportunityCasePage key={opportunityId} id={opportunityId} />;
}
