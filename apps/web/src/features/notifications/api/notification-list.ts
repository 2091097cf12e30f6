import type { NotificationPage } from '@karakoram/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';
import { notificationsKey } from './keys.ts';

/** As many as fit under the bell. */
const shownUnderBell = 7;

/** The newest notifications, for the bell. */
export const newestNotificationsQuery = queryOptions({
  queryKey: [...notificationsKey, 'newest'],
  queryFn: ({ signal }) => api.get<NotificationPage>('/notifications', { signal, query: { limit: shownUnderBell } }),
});

/** All notifications, newest first, page after page. */
export const notificationListQuery = infiniteQueryOptions({
  queryKey: [...notificationsKey, 'list'],
  queryFn: ({ signal, pageParam }) =>
    api.get<NotificationPage>('/notifications', { signal, query: { cursor: pageParam } }),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});
