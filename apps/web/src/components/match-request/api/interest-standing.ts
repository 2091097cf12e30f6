import type { InterestStanding } from '@karakoram/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { matchRequestsKey } from './keys.ts';

/** Whether the reader's company can express interest in that opportunity now, and what stands in the way. */
export const interestStandingQuery = (opportunityId: string) =>
  queryOptions({
    queryKey: [...matchRequestsKey, 'interest', opportunityId],
    queryFn: ({ signal }) => api.get<InterestStanding>(path`/opportunities/${opportunityId}/interest`, { signal }),
  });
