import type { MatchRequestSummary } from '@karakoram/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';
import { matchRequestsKey } from './keys.ts';

/** How many requests wait for an answer, for badges; looked at again every minute while the page is in view. */
export const matchRequestSummaryQuery = queryOptions({
  queryKey: [...matchRequestsKey, 'summary'],
  queryFn: ({ signal }) => api.get<MatchRequestSummary>('/match-requests/summary', { signal }),
  refetchInterval: 60_000,
});
