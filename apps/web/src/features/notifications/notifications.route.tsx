import { createLazyRoute } from '@tanstack/react-router';
import { NotificationsPage } from './notifications.page.tsx';

export const Route = createLazyRoute('/notifications')({ component: NotificationsPage });
