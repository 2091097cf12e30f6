import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLocale } from './i18n.ts';

/** The lists of provinces and cities, a chunk of their own that comes when a place is first shown. */
export const placesQuery = queryOptions({
  queryKey: ['places'],
  queryFn: () => import('@karakoram/domain/places'),
  staleTime: Infinity,
  gcTime: Infinity,
});

/** The name of a province or city in the reader's language; undefined until the lists are there and for unknown codes. */
export function usePlaceName(): (code: string | null | undefined) => string | undefined {
  const locale = useLocale();
  const { data } = useQuery(placesQuery);
  return useCallback(
    (code) => {
      if (!code || data === undefined) return undefined;
      return (data.cityByCode(code) ?? data.provinceByCode(code))?.names[locale];
    },
    [data, locale],
  );
}
