import { createLazyRoute } from '@tanstack/react-router';
import { CasePage } from './case.page.tsx';

export const Route = createLazyRoute('/desk/companies/$companyId')({ component: CaseRoute });

function CaseRoute() {
  const { companyId } = Route.useParams();
  // Another case is another page: nothing that was opened or typed for the one may stay for the other.
  return <CasePage key={companyId} companyId={companyId} />;
}
