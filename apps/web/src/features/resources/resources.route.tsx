import { createLazyRoute } from '@tanstack/react-router';
import { ResourcesPage } from './resources.page.tsx';

export const Route = createLazyRoute('/resources')({ component: ResourcesPage });
