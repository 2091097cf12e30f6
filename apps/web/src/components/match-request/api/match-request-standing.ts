import type { MatchRequestStanding } from '@karakoram/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { matchRequestsKey } from './keys.ts';

/** Whether the reader's company can send a request to that company now, and what stands in the way. */
export const matchRequestStandingQuery = (companyId: string) =>
  queryOptions({
    queryKey: [...matchRequestsKey, 'standing', companyId],
    queryFn: ({ signal }) => api.get<MatchRequestStanding>(path`/match-requests/standing/${companyId}`, { signal }),
  });
