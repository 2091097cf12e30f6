import { queryOptions, useQuery } from '@tanstack/react-query';
import { useLocale } from './i18n.ts';

/** The places of both countries: half as large as a page, so loaded by those that name places. */
const placesQuery = queryOptions({
  queryKey: ['places'],
  queryFn: () => import('@karakoram/domain/places'),
  staleTime: Infinity,
  gcTime: Infinity,
});

/** The list of places with its lookups, once it is there. */
export function usePlaces() {
  return useQuery(placesQuery).data;
}

/** The name of a province, city or zone in the reader's language; undefined until the list is there and for unknown codes. */
export function usePlaceName(): (code: string | null | undefined) => string | undefined {
  const locale = useLocale();
  const places = usePlaces();
  return (code) => {
    if (!code || places === undefined) return undefined;
    return places.placeByCode(code)?.names[locale];
  };
}
