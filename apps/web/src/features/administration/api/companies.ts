import type { DeskCompanyPage } from '@karakoram/contracts';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';
import type { CompaniesSearch } from '../administration.search.ts';
import { administrationKey } from './keys.ts';

/** Companies of both countries in any state, newest first, page after page. */
export const companiesQuery = ({ q, country, status }: CompaniesSearch) =>
  infiniteQueryOptions({
    queryKey: [...administrationKey, 'companies', q ?? '', country ?? 'any', status ?? 'any'],
    queryFn: ({ signal, pageParam }) =>
      api.get<DeskCompanyPage>('/desk/companies', { signal, query: { q, country, status, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
