import { createLazyRoute } from '@tanstack/react-router';
import { OpportunityQueuePage } from './queue.page.tsx';

export const Route = createLazyRoute('/desk/opportunities')({ component: OpportunityQueuePage });
