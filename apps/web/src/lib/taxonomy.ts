import type { TaxonomyView } from '@karakoram/contracts';
import type { Locale } from '@karakoram/domain';
import { isSectorCode, sectorLabel } from '@karakoram/taxonomy/labels';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from './api-client.ts';
import { useLocale } from './i18n.ts';

/** Sectors and concepts in one language, for forms, filters and labels. */
export const taxonomyQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['taxonomy', locale],
    queryFn: ({ signal }) => api.get<TaxonomyView>('/taxonomy', { query: { locale }, signal }),
    staleTime: 60 * 60_000,
  });

/** Names of sectors and concepts in the reader's language. Sectors are known at once, concepts when the taxonomy is there. */
export function useTaxonomyNames(): {
  sectorName: (code: string) => string;
  /** Undefined until the taxonomy is there; the code itself for a concept that it does not have. */
  conceptName: (code: string) => string | undefined;
} {
  const locale = useLocale();
  const { data } = useQuery(taxonomyQuery(locale));
  return useMemo(() => {
    const sectors = new Map(data?.sectors.map(({ code, name }) => [code, name]));
    const concepts = new Map(data?.sectors.flatMap((sector) => sector.concepts.map(({ code, name }) => [code, name])));
    return {
      sectorName: (code) => sectors.get(code) ?? (isSectorCode(code) ? sectorLabel(code, locale) : code),
      conceptName: (code) => concepts.get(code) ?? sectors.get(code) ?? (data === undefined ? undefined : code),
    };
  }, [data, locale]);
}
