import { createLazyRoute } from '@tanstack/react-router';
import { DemandPage } from './demand.page.tsx';

export const Route = createLazyRoute('/desk/demand')({ component: DemandPage });
