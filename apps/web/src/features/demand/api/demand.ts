import type { DemandFilters, DemandSummary, UnmetDemandPage } from '@karakoram/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';

const key = ['demand'];

/** Counts by sector and city. */
export const demandSummaryQuery = ({ country, kind }: DemandFilters) =>
  queryOptions({
    queryKey: [...key, 'summary', country ?? 'both', kind ?? 'all'],
    queryFn: ({ signal }) => api.get<DemandSummary>('/desk/demand/summary', { signal, query: { country, kind } }),
    placeholderData: keepPreviousData,
  });

/** What nothing answers, the longest unanswered first, page after page. */
export const unmetDemandQuery = (filters: DemandFilters) =>
  infiniteQueryOptions({
    queryKey: [...key, 'list', filters],
    queryFn: ({ signal, pageParam }) =>
      api.get<UnmetDemandPage>('/desk/demand', { signal, query: { ...filters, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
