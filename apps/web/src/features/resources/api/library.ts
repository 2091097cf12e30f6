import type {
  AddTextVersionBody,
  Done,
  ManagedResource,
  ManagedResourcePage,
  ResourceBody,
  ResourceFileDetails,
  ResourceVersionView,
} from '@karakoram/contracts';
import type { ResourceAction, ResourceStatus } from '@karakoram/domain';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { upload } from '../../../lib/upload.ts';
import { useChange } from '../../../lib/use-change.ts';
import { resourcesKey } from './resources.ts';

export const libraryQuery = (status: ResourceStatus | undefined) =>
  infiniteQueryOptions({
    queryKey: [...resourcesKey, 'managed', 'list', status ?? 'any'],
    queryFn: ({ signal, pageParam }) =>
      api.get<ManagedResourcePage>('/desk/resources', { signal, query: { status, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const managedResourceQuery = (id: string) =>
  queryOptions({
    queryKey: [...resourcesKey, 'managed', 'one', id],
    queryFn: ({ signal }) => api.get<ManagedResource>(path`/desk/resources/${id}`, { signal }),
  });

/** Begins a resource, or writes the given one anew, unless somebody else has done so since it was read. */
export function useWriteResource(read: ManagedResource | undefined) {
  return useChange(resourcesKey, (body: ResourceBody) =>
    read === undefined
      ? api.post<ManagedResource>('/desk/resources', body)
      : api.put<ManagedResource>(path`/desk/resources/${read.id}`, { ...body, revision: read.revision }),
  );
}

export function useDecideOnResource(id: string) {
  return useChange(resourcesKey, (action: ResourceAction) =>
    api.post<ManagedResource>(path`/desk/resources/${id}/${action}`, undefined),
  );
}

export function useDiscardResource(id: string) {
  return useChange<undefined, Done>(resourcesKey, () => api.delete<Done>(path`/desk/resources/${id}`));
}

export function useAddTextVersion(id: string) {
  return useChange(resourcesKey, (body: AddTextVersionBody) =>
    api.post<ResourceVersionView>(path`/desk/resources/${id}/versions/text`, body),
  );
}

interface FileVersion {
  readonly file: File;
  readonly details: ResourceFileDetails;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

export function useAddFileVersion(id: string) {
  return useChange(resourcesKey, ({ file, details, onProgress, signal }: FileVersion) => {
    const form = new FormData();
    // Before the file: the API reads what goes with it first.
    form.append('details', JSON.stringify(details));
    form.append('file', file);
    return upload<ResourceVersionView>(path`/desk/resources/${id}/versions/file`, form, onProgress, signal);
  });
}
