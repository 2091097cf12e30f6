import type { CreateMatchRequestBody, MatchRequestView } from '@karakoram/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../../../lib/api-client.ts';
import { matchRequestsKey } from './keys.ts';

/** Sends a request. After a refusal, too, boxes and buttons are read again: things stand differently from what they show. */
export function useSendMatchRequest(): (body: CreateMatchRequestBody) => Promise<MatchRequestView> {
  const queryClient = useQueryClient();
  return useCallback(
    async (body) => {
      try {
        return await api.post<MatchRequestView>('/match-requests', body);
      } finally {
        void queryClient.invalidateQueries({ queryKey: matchRequestsKey });
      }
    },
    [queryClient],
  );
}
