import type { DeskCompanyPage } from '@karakoram/contracts';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';
import { deskKey } from '../../../components/review/index.ts';
import type { DeskSearch } from '../desk.search.ts';

/** Companies of the reader's desks in any state, newest first, page after page. */
export const deskCompaniesQuery = ({ country, status, q }: DeskSearch) =>
  infiniteQueryOptions({
    queryKey: [...deskKey, 'companies', country ?? 'all', status ?? 'any', q ?? ''],
    queryFn: ({ signal, pageParam }) =>
      api.get<DeskCompanyPage>('/desk/companies', { signal, query: { country, status, q, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    // The list stays while the next letter of the search is looked up.
    placeholderData: keepPreviousData,
  });
