import type { TaxonomyView } from '@karakoram/contracts';
import type { Locale } from '@karakoram/domain';
import { isSectorCode, sectorLabel } from '@karakoram/taxonomy/labels';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from './api-client.ts';
import { useLocale } from './i18n.ts';

/** Sectors and concepts by name, in one language. Administrators change them at any time; asking whether they have costs next to nothing. */
function taxonomyQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['taxonomy', locale],
    queryFn: ({ signal }) => api.get<TaxonomyView>('/taxonomy', { query: { locale }, signal }),
    staleTime: 60_000,
  });
}

/** The sectors and concepts in the reader's language. */
export function useTaxonomy() {
  return useQuery(taxonomyQuery(useLocale()));
}

/** Names of sectors and concepts in the reader's language. Sectors are known at once, concepts when the taxonomy is there. */
export function useTaxonomyNames(): {
  sectorName: (code: string) => string;
  /** Undefined until the taxonomy is there; the code itself for a concept that it does not have. */
  conceptName: (code: string) => string | undefined;
} {
  const locale = useLocale();
  const { data } = useTaxonomy();
  return useMemo(() => {
    const sectors = new Map(data?.sectors.map(({ code, name }) => [code, name] as const));
    const concepts = new Map(
      data?.sectors.flatMap(({ concepts }) => concepts.map(({ code, name }) => [code, name] as const)),
    );
    return {
      sectorName: (code) => sectors.get(code) ?? (isSectorCode(code) ? sectorLabel(code, locale) : code),
      conceptName: (code) => concepts.get(code) ?? sectors.get(code) ?? (data === undefined ? undefined : code),
    };
  }, [data, locale]);
}
