import { createLazyRoute } from '@tanstack/react-router';
import { BestSuggestions } from '../../components/suggestion/index.ts';
import { OwnCompanyPage } from '../../features/company/company.page.tsx';

export const Route = createLazyRoute('/company')({ component: OwnCompanyRoute });

/** The overview of the own company; panels of other features are put beside its own here. */
function OwnCompanyRoute() {
  return <OwnCompanyPage panels={<BestSuggestions />} />;
}
