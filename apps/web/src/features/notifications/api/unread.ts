import type { UnreadCount } from '@karakoram/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';
import { notificationsKey } from './keys.ts';

/** How many notifications the reader has not seen. */
export const unreadQuery = queryOptions({
  queryKey: [...notificationsKey, 'unread'],
  queryFn: ({ signal }) => api.get<UnreadCount>('/notifications/unread', { signal }),
});
