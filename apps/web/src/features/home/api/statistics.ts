import type { Statistics } from '@karakoram/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';

/** How much the directory holds now. */
export const statisticsQuery = queryOptions({
  queryKey: ['statistics'],
  queryFn: ({ signal }) => api.get<Statistics>('/statistics', { signal }),
  staleTime: 60_000,
});
