import { createLazyRoute } from '@tanstack/react-router';
import { RankedOpportunitiesPage } from './ranked.page.tsx';

export const Route = createLazyRoute('/opportunities/for-us')({ component: RankedOpportunitiesPage });
