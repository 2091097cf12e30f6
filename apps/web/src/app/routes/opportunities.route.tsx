import { createLazyRoute } from '@tanstack/react-router';
import { OpportunitiesPage } from '../../features/opportunities/opportunities.page.tsx';

export const Route = createLazyRoute('/opportunities')({ component: OpportunitiesRoute });

function OpportunitiesRoute() {
  return <OpportunitiesPage save={null} />;
}
