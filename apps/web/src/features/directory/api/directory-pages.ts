import type { DirectoryPage } from '@karakoram/contracts';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';
import type { DirectorySearch } from '../directory.search.ts';
import { valuesOf } from '../filters.ts';

/** The results of a search, page after page; the first page brings the number of all and the facets. */
export const directoryPagesQuery = (search: DirectorySearch) =>
  infiniteQueryOptions({
    queryKey: ['directory', { ...search, lang: undefined, typed: undefined }],
    queryFn: ({ pageParam, signal }) =>
      api.get<DirectoryPage>('/companies', {
        query: {
          ...search,
          lang: undefined,
          typed: undefined,
          sector: valuesOf(search.sector),
          mode: valuesOf(search.mode),
          size: valuesOf(search.size),
          cursor: pageParam,
        },
        signal,
      }),
    // The first page has no cursor; an empty value is not sent.
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
