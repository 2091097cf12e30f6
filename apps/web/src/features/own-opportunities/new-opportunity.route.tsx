import { createLazyRoute } from '@tanstack/react-router';
import { NewOpportunityPage } from './new-opportunity.page.tsx';

export const Route = createLazyRoute('/company/opportunities/new')({ component: NewOpportunityPage });
