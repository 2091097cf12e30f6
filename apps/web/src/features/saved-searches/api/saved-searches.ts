import type {
  CreateSavedSearchBody,
  Done,
  SavedSearch,
  SavedSearchList,
  UpdateSavedSearchBody,
} from '@karakoram/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';

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
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: UpdateSavedSearchBody & { id: string }) =>
      api.patch<SavedSearch>(path`/saved-searches/${id}`, body),
    onSettled: () => queryClient.invalidateQueries({ queryKey: key }),
    meta: { showsErrors: true },
  });
}

export function useDeleteSearch() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete<Done>(path`/saved-searches/${id}`),
    onSettled: () => queryClient.invalidateQueries({ queryKey: key }),
    meta: { showsErrors: true },
  });
}

export function useUnsubscribe(token: string) {
  return useMutation({
    mutationFn: () => api.post<Done>(path`/unsubscribe/${token}`, undefined),
    meta: { showsErrors: true },
  });
}
