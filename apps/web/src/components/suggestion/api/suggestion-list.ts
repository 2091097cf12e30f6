import type { SuggestionList, SuggestionPage } from '@karakoram/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';
import { suggestionsKey } from './keys.ts';

/** One list of the reader's company, the best joint fit first, page after page. */
export const suggestionListQuery = (list: SuggestionList, limit = 10) =>
  infiniteQueryOptions({
    queryKey: [...suggestionsKey, 'list', list, limit],
    queryFn: ({ signal, pageParam }) =>
      api.get<SuggestionPage>('/suggestions', { signal, query: { state: list, limit, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
