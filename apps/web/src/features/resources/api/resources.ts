import type { ResourceCard, ResourcePage, ResourceVersionPage, ResourceVersionView } from '@karakoram/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import type { ResourcesSearch } from '../resources.search.ts';

export const resourcesKey = ['resources'] as const;

export const resourcesQuery = ({ kind, language }: ResourcesSearch) =>
  infiniteQueryOptions({
    queryKey: [...resourcesKey, 'list', kind ?? 'any', language ?? 'any'],
    queryFn: ({ signal, pageParam }) =>
      api.get<ResourcePage>('/resources', { signal, query: { kind, language, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const resourceQuery = (id: string) =>
  queryOptions({
    queryKey: [...resourcesKey, 'one', id],
    queryFn: ({ signal }) => api.get<ResourceCard>(path`/resources/${id}`, { signal }),
  });

/** Where versions are read: by everybody, or by those who keep the library, drafts included. */
export type VersionsOf = 'resources' | 'desk/resources';

export const versionsQuery = (of: VersionsOf, id: string) =>
  infiniteQueryOptions({
    queryKey: [...resourcesKey, 'versions', of, id],
    queryFn: ({ signal, pageParam }) =>
      api.get<ResourceVersionPage>(`/${of}${path`/${id}/versions`}`, { signal, query: { cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const versionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: [...resourcesKey, 'version', id, number],
    queryFn: ({ signal }) => api.get<ResourceVersionView>(path`/resources/${id}/versions/${number}`, { signal }),
  });
