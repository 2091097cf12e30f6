import type { DirectoryPage } from '@karakoram/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';

/** The companies that were listed last. */
export const newestCompaniesQuery = queryOptions({
  queryKey: ['directory', 'newest'],
  queryFn: ({ signal }) => api.get<DirectoryPage>('/companies', { query: { sort: 'newest', limit: 4 }, signal }),
  staleTime: 60_000,
});
