import type { Done } from '@karakoram/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { ProblemError } from '../../../lib/problem.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { toast } from '../../../lib/toast.ts';
import { notificationsKey } from './keys.ts';

/** Marks one notification as read, or all of them. */
export function useMarkRead() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (target: { id: string } | 'all') =>
      api.post<Done>(target === 'all' ? '/notifications/read' : path`/notifications/${target.id}/read`, undefined),
    onError: (error) => {
      // Other failures are told by the query client; a refusal nobody else explains.
      if (error instanceof ProblemError && error.isRefusal) toast.error(problemText(error).title);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: notificationsKey }),
  });
}
