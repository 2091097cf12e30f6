import type { OpportunityReviewCase } from '@karakoram/contracts';
import { queryOptions } from '@tanstack/react-query';
import { deskKey } from '../../../components/review/index.ts';
import { api, path } from '../../../lib/api-client.ts';

/** One opportunity with everything that a decision needs. Always asked for afresh: a decision is made on what is true now. */
export const opportunityCaseQuery = (id: string) =>
  queryOptions({
    queryKey: [...deskKey, 'opportunity', id],
    queryFn: ({ signal }) => api.get<OpportunityReviewCase>(path`/desk/opportunities/${id}`, { signal }),
    staleTime: 0,
    // A case that is opened again is not shown as it was before somebody decided on it.
    gcTime: 0,
  });
