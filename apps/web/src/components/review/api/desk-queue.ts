import type { DeskQueue } from '@karakoram/contracts';
import type { Country } from '@karakoram/domain';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';
import { deskKey, refreshMs } from './keys.ts';

/** What waits for the reader's desks, oldest first, page after page. */
export const deskQueueQuery = (country: Country | undefined) =>
  infiniteQueryOptions({
    queryKey: [...deskKey, 'queue', country ?? 'all'],
    queryFn: ({ signal, pageParam }) =>
      api.get<DeskQueue>('/desk/queue', { signal, query: { country, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: refreshMs,
  });
