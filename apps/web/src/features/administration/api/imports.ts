import type { ImportMapping, ImportRowPage, ImportRun, ImportRunDetails, ImportRunPage } from '@karakoram/contracts';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { useChange } from '../../../lib/use-change.ts';
import type { ImportRunSearch } from '../administration.search.ts';
import { administrationKey } from './keys.ts';

const importsKey = [...administrationKey, 'imports'] as const;
const pollMs = 1_500;

export const isAtWork = ({ status }: Pick<ImportRun, 'status'>): boolean =>
  status === 'checking' || status === 'importing';

/** Imports, newest first. Asks again while one of them is at work. */
export const importRunsQuery = () =>
  infiniteQueryOptions({
    queryKey: [...importsKey, 'runs'],
    queryFn: ({ signal, pageParam }) => api.get<ImportRunPage>('/imports', { signal, query: { cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: ({ state }) => (state.data?.pages.some(({ items }) => items.some(isAtWork)) ? pollMs * 2 : false),
  });

/** One import with its columns. Asks again while it is at work. */
export const importRunQuery = (id: string) =>
  queryOptions({
    queryKey: [...importsKey, 'run', id],
    queryFn: ({ signal }) => api.get<ImportRunDetails>(path`/imports/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data !== undefined && isAtWork(state.data) ? pollMs : false),
  });

/** The rows of an import. `status` is that of the run: its rows are read again when a step is complete. */
export const importRowsQuery = (id: string, status: ImportRun['status'], { outcome }: ImportRunSearch) =>
  infiniteQueryOptions({
    queryKey: [...importsKey, 'rows', id, status, outcome ?? 'any'],
    queryFn: ({ signal, pageParam }) =>
      api.get<ImportRowPage>(path`/imports/${id}/rows`, { signal, query: { outcome, limit: 50, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** Uploads a file. Nothing is imported by it. */
export function useUploadImport() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('file', file);
      return api.post<ImportRunDetails>('/imports', body);
    },
    meta: { showsErrors: true },
    onSuccess: (run) => {
      queryClient.setQueryData(importRunQuery(run.id).queryKey, run);
      void queryClient.invalidateQueries({ queryKey: importRunsQuery().queryKey });
    },
  });
}

/** Starts the dry run with a mapping of the columns. */
export function useCheckImport(id: string) {
  return useChange(importsKey, (mapping: ImportMapping) => api.post<ImportRun>(path`/imports/${id}/check`, mapping));
}

/** Imports what was checked. */
export function useRunImport(id: string) {
  return useChange(importsKey, () => api.post<ImportRun>(path`/imports/${id}/run`, {}));
}
