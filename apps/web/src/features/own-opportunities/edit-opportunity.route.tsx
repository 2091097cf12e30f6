import { createLazyRoute } from '@tanstack/react-router';
import { EditOpportunityPage } from './edit-opportunity.page.tsx';

export const Route = createLazyRoute('/company/opportunities/$opportunityId/edit')({ component: EditOpportunityPage });
