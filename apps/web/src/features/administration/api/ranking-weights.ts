import type { RankingWeightsPage } from '@karakoram/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';
import { administrationKey } from './keys.ts';

/** What the ranking learned, the latest version first, page after page. Each page names signals and the version in use. */
export const rankingWeightsQuery = () =>
  infiniteQueryOptions({
    queryKey: [...administrationKey, 'ranking-weights'],
    queryFn: ({ signal, pageParam }) =>
      api.get<RankingWeightsPage>('/administration/ranking-weights', { signal, query: { cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
