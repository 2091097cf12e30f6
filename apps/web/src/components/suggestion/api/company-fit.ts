import type { SuggestionView } from '@karakoram/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { suggestionsKey } from './keys.ts';

/** How well one company of the other country fits the reader's. */
export const companyFitQuery = (companyId: string) =>
  queryOptions({
    queryKey: [...suggestionsKey, 'fit', companyId],
    queryFn: ({ signal }) => api.get<SuggestionView>(path`/suggestions/${companyId}`, { signal }),
  });
