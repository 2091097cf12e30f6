import type { DecideBody, Decided } from '@karakoram/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { deskKey } from '../../../components/review/index.ts';

/** Decides on a company or its pending change. Afterwards, and also when a colleague was faster, the desk is read again. */
export function useDecide(companyId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: DecideBody) => api.post<Decided>(path`/desk/companies/${companyId}/decisions`, body),
    meta: { showsErrors: true },
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: deskKey });
    },
  });
}
