import { createLazyRoute } from '@tanstack/react-router';
import { RequestsPage } from './requests.page.tsx';

export const Route = createLazyRoute('/requests')({ component: RequestsPage });
