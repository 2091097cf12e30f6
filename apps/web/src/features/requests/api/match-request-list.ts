import type { MatchRequestBox, MatchRequestPage } from '@karakoram/contracts';
import type { MatchRequestStatus } from '@karakoram/domain';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { matchRequestsKey } from '../../../components/match-request/index.ts';
import { api } from '../../../lib/api-client.ts';

/** Which requests are in view. */
export interface RequestsFilter {
  box: MatchRequestBox;
  status: MatchRequestStatus | undefined;
  /** Id of the opportunity in which they express interest. */
  opportunity: string | undefined;
}

/** One box of the reader's company, newest first, page after page. */
export const matchRequestListQuery = ({ box, status, opportunity }: RequestsFilter) =>
  infiniteQueryOptions({
    queryKey: [...matchRequestsKey, 'list', box, status ?? 'all', opportunity ?? 'all'],
    queryFn: ({ signal, pageParam }) =>
      api.get<MatchRequestPage>('/match-requests', {
        signal,
        query: { box, status, opportunityId: opportunity, cursor: pageParam },
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
