import type { MatchRequestView } from '@karakoram/contracts';
import { queryOptions } from '@tanstack/react-query';
import { matchRequestsKey } from '../../../components/match-request/index.ts';
import { api, path } from '../../../lib/api-client.ts';

/** One request of the reader's company. */
export const matchRequestQuery = (id: string) =>
  queryOptions({
    queryKey: [...matchRequestsKey, 'one', id],
    queryFn: ({ signal }) => api.get<MatchRequestView>(path`/match-requests/${id}`, { signal }),
  });
