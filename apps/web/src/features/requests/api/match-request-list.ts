import type { MatchRequestBox, MatchRequestPage } from '@karakoram/contracts';
import type { MatchRequestStatus } from '@karakoram/domain';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { matchRequestsKey } from '../../../components/match-request/index.ts';
import { api } from '../../../lib/api-client.ts';

/** One box of the reader's company, newest first, page after page. */
export const matchRequestListQuery = (box: MatchRequestBox, status: MatchRequestStatus | undefined) =>
  infiniteQueryOptions({
    queryKey: [...matchRequestsKey, 'list', box, status ?? 'all'],
    queryFn: ({ signal, pageParam }) =>
      api.get<MatchRequestPage>('/match-requests', { signal, query: { box, status, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
