import type { DecideOpportunityBody, OpportunityDecided } from '@karakoram/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { deskKey } from '../../../components/review/index.ts';
import { api, path } from '../../../lib/api-client.ts';

/** Decides on an opportunity. Afterwards, and also when a colleague was faster, the desk is read again. */
export function useDecideOpportunity(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: DecideOpportunityBody) =>
      api.post<OpportunityDecided>(path`/desk/opportunities/${id}/decisions`, body),
    meta: { showsErrors: true },
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: deskKey });
    },
  });
}
