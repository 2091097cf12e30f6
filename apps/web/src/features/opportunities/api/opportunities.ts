import type {
  OpportunityCounts,
  OpportunityList,
  OpportunityPage,
  RankedCompanyPage,
  RankedOpportunityPage,
} from '@karakoram/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { apiFilters, type OpportunitiesSearch } from '../opportunities.search.ts';

/** The listing, page after page. */
export const opportunitiesQuery = (search: OpportunitiesSearch) =>
  infiniteQueryOptions({
    queryKey: ['opportunities', 'list', apiFilters(search)],
    queryFn: ({ pageParam, signal }) =>
      api.get<OpportunityList>('/opportunities', { query: { ...apiFilters(search), cursor: pageParam }, signal }),
    // The first page has no cursor; an empty value is not sent.
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

/** How many there are, and by each filter. */
export const opportunityCountsQuery = (search: OpportunitiesSearch) =>
  queryOptions({
    queryKey: ['opportunities', 'counts', apiFilters(search)],
    queryFn: ({ signal }) => api.get<OpportunityCounts>('/opportunities/counts', { query: apiFilters(search), signal }),
    placeholderData: keepPreviousData,
  });

/** One opportunity as everybody reads it. */
export const opportunityQuery = (opportunityId: string) =>
  queryOptions({
    queryKey: ['opportunities', opportunityId],
    queryFn: ({ signal }) => api.get<OpportunityPage>(path`/opportunities/${opportunityId}`, { signal }),
  });

/** Opportunities of the other country for the own company, the best fit first. */
export const rankedOpportunitiesQuery = infiniteQueryOptions({
  queryKey: ['opportunities', 'ranked'],
  queryFn: ({ pageParam, signal }) =>
    api.get<RankedOpportunityPage>('/suggestions/opportunities', { query: { cursor: pageParam }, signal }),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

/** Companies of the other country for an own opportunity, the best fit first. */
export const rankedCompaniesQuery = (opportunityId: string) =>
  infiniteQueryOptions({
    queryKey: ['opportunities', 'companies', opportunityId],
    queryFn: ({ pageParam, signal }) =>
      api.get<RankedCompanyPage>(path`/company/opportunities/${opportunityId}/companies`, {
        query: { cursor: pageParam },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
