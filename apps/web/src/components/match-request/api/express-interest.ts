import type { CreateInterestBody, MatchRequestView } from '@karakoram/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, path } from '../../../lib/api-client.ts';
import { matchRequestsKey } from './keys.ts';

/** Sends an interest in an opportunity. Boxes and buttons are read again, also after a refusal. */
export function useExpressInterest(opportunityId: string): (body: CreateInterestBody) => Promise<MatchRequestView> {
  const queryClient = useQueryClient();
  return useCallback(
    async (body) => {
      try {
        return await api.post<MatchRequestView>(path`/opportunities/${opportunityId}/interests`, body);
      } finally {
        void queryClient.invalidateQueries({ queryKey: matchRequestsKey });
      }
    },
    [queryClient, opportunityId],
  );
}
