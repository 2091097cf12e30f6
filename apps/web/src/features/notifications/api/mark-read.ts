import type { Done } from '@karakoram/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { notificationsKey } from './keys.ts';

/** Marks one notification as read, or all of them. */
export function useMarkRead() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (target: { id: string } | 'all') =>
      api.post<Done>(target === 'all' ? '/notifications/read' : path`/notifications/${target.id}/read`, undefined),
    onSettled: () => queryClient.invalidateQueries({ queryKey: notificationsKey }),
  });
}
