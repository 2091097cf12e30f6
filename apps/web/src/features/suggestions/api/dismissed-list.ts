import type { DismissedSuggestionPage } from '@karakoram/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { suggestionsKey } from '../../../components/suggestion/index.ts';
import { api } from '../../../lib/api-client.ts';

/** What the reader's company does not want to see again, the latest first, page after page. */
export const dismissedListQuery = infiniteQueryOptions({
  queryKey: [...suggestionsKey, 'dismissed'],
  queryFn: ({ signal, pageParam }) =>
    api.get<DismissedSuggestionPage>('/suggestions/dismissed', { signal, query: { cursor: pageParam } }),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});
