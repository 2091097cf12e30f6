import type { OpportunityQueue, OpportunityQueueQuery } from '@karakoram/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';
import { deskKey, refreshMs } from './keys.ts';

interface Shown {
  country: OpportunityQueueQuery['country'] | undefined;
  status: OpportunityQueueQuery['status'];
}

/** Opportunities that wait for the reader's desks, or that they hold back, oldest first, page after page. */
export const opportunityQueueQuery = ({ country, status }: Shown) =>
  infiniteQueryOptions({
    queryKey: [...deskKey, 'opportunities', country ?? 'all', status],
    queryFn: ({ signal, pageParam }) =>
      api.get<OpportunityQueue>('/desk/opportunities', { signal, query: { country, status, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: refreshMs,
  });
