import type { ReviewCase } from '@karakoram/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { deskKey } from '../../../components/review/index.ts';

/** One company with everything that a decision needs. Always asked for afresh: a decision is made on what is true now. */
export const reviewCaseQuery = (companyId: string) =>
  queryOptions({
    queryKey: [...deskKey, 'case', companyId],
    queryFn: ({ signal }) => api.get<ReviewCase>(path`/desk/companies/${companyId}`, { signal }),
    staleTime: 0,
    // A case that is opened again is not shown as it was before somebody decided on it.
    gcTime: 0,
  });
