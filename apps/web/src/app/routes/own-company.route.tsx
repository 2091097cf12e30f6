import { createLazyRoute } from '@tanstack/react-router';
import { PendingRequestsNotice } from '../../components/match-request/index.ts';
import { BestSuggestions } from '../../components/suggestion/index.ts';
import { OwnCompanyPage } from '../../features/company/company.page.tsx';

export const Route = createLazyRoute('/company')({ component: OwnCompanyRoute });

/** The overview of the own company; what other features have to say there is put beside its own here. */
function OwnCompanyRoute() {
  return <OwnCompanyPage waiting={<PendingRequestsNotice />} panels={<BestSuggestions />} />;
}
