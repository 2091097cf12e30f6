import { createLazyRoute } from '@tanstack/react-router';
import { OwnOpportunitiesPage } from './own-opportunities.page.tsx';

export const Route = createLazyRoute('/company/opportunities')({ component: OwnOpportunitiesPage });
