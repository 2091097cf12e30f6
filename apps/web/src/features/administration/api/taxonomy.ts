import type { TaxonomyChangeBody, TaxonomyNode, TaxonomyOverview, TaxonomyPreview } from '@karakoram/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { administrationKey } from './keys.ts';

const taxonomyKey = [...administrationKey, 'taxonomy'] as const;
const pollMs = 1_500;

/** What differs from the release. Asks again while the market is being read anew. */
export const taxonomyOverviewQuery = () =>
  queryOptions({
    queryKey: [...taxonomyKey, 'overview'],
    queryFn: ({ signal }) => api.get<TaxonomyOverview>('/administration/taxonomy', { signal }),
    refetchInterval: ({ state: { data } }) => (data !== undefined && data.retagged < data.listed ? pollMs : false),
  });

/** A concept or sector with all its words. */
export const taxonomyNodeQuery = (code: string) =>
  queryOptions({
    queryKey: [...taxonomyKey, 'node', code],
    queryFn: ({ signal }) => api.get<TaxonomyNode>(path`/administration/taxonomy/${code}`, { signal }),
  });

/** What a change would do to the market. */
export function usePreviewTaxonomyChange() {
  return useMutation({
    mutationFn: (change: TaxonomyChangeBody) => api.post<TaxonomyPreview>('/administration/taxonomy/preview', change),
  });
}

export function useChangeTaxonomy() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: TaxonomyChangeBody) => api.post<TaxonomyNode>('/administration/taxonomy/changes', change),
    onSuccess: (node) => {
      queryClient.setQueryData(taxonomyNodeQuery(node.code).queryKey, node);
      void queryClient.invalidateQueries({ queryKey: taxonomyOverviewQuery().queryKey });
      // Forms, filters and names are what the taxonomy says.
      void queryClient.invalidateQueries({ queryKey: ['taxonomy'] });
    },
  });
}
