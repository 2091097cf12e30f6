import type {
  CreateSavedSearchBody,
  Done,
  SavedSearch,
  SavedSearchList,
  UpdateSavedSearchBody,
} from '@karakoram/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { useChange } from '../../../lib/use-change.ts';

const key = ['saved-searches'];

export const savedSearchesQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => api.get<SavedSearchList>('/saved-searches', { signal }),
});

export function useSaveSearch() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateSavedSearchBody) => api.post<SavedSearch>('/saved-searches', body),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: key }),
    meta: { showsErrors: true },
  });
}

export function useChangeSearch() {
  return useChange(key, ({ id, ...body }: UpdateSavedSearchBody & { id: string }) =>
    api.patch<SavedSearch>(path`/saved-searches/${id}`, body),
  );
}

export function useDeleteSearch() {
  return useChange(key, (id: string) => api.delete<Done>(path`/saved-searches/${id}`));
}

export function useUnsubscribe(token: string) {
  return useMutation({
    mutationFn: () => api.post<Done>(path`/unsubscribe/${token}`, undefined),
    meta: { showsErrors: true },
  });
}
