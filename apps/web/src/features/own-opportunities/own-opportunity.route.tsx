import { createLazyRoute } from '@tanstack/react-router';
import { OwnOpportunityPage } from './own-opportunity.page.tsx';

export const Route = createLazyRoute('/company/opportunities/$opportunityId')({ component: OwnOpportunityPage });
