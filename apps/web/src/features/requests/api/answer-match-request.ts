import type { DeclineMatchRequestBody, MatchRequestView } from '@karakoram/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { matchRequestsKey } from '../../../components/match-request/index.ts';
import { api, path } from '../../../lib/api-client.ts';
import { matchRequestQuery } from './match-request.ts';

export type MatchRequestAnswer =
  { action: 'accept' } | { action: 'withdraw' } | { action: 'decline'; body: DeclineMatchRequestBody };

/**
 * Accepts, declines or withdraws a request. Afterwards, and also when somebody else was faster, boxes, badges and buttons
 * are read again.
 */
export function useAnswerMatchRequest(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (answer: MatchRequestAnswer) =>
      api.post<MatchRequestView>(
        path`/match-requests/${id}/${answer.action}`,
        answer.action === 'decline' ? answer.body : undefined,
      ),
    onSuccess: (request) => {
      queryClient.setQueryData(matchRequestQuery(id).queryKey, request);
    },
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: matchRequestsKey });
    },
  });
}
