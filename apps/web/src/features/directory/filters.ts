import type { DirectorySearch } from './directory.search.ts';

/** The filters of the directory, in the order in which they are shown. */
export const filterNames = [
  'country',
  'sector',
  'concept',
  'mode',
  'province',
  'city',
  'size',
  'verification',
  'type',
  'language',
] as const;
export type FilterName = (typeof filterNames)[number];

/** Those of which several values can be chosen. */
const listFilters: readonly FilterName[] = ['sector', 'mode', 'size'];

/** The values of a list in the address. */
export function valuesOf(joined: string | undefined): string[] {
  return joined === undefined ? [] : joined.split(',').filter((value) => value !== '');
}

/** Every filter that is set, value by value. */
export function activeFilters(search: DirectorySearch): { name: FilterName; value: string }[] {
  return filterNames.flatMap((name) => {
    const given = search[name];
    if (given === undefined) return [];
    return (listFilters.includes(name) ? valuesOf(given) : [given]).map((value) => ({ name, value }));
  });
}

/** The search with a filter value switched on or off; of a filter that is no list the new value replaces the old. */
export function withFilter(search: DirectorySearch, name: FilterName, value: string, on: boolean): DirectorySearch {
  const { [name]: given, ...rest } = search;
  if (!listFilters.includes(name)) return on ? { ...rest, [name]: value } : rest;
  const others = valuesOf(given).filter((one) => one !== value);
  const values = on ? [...others, value] : others;
  return values.length === 0 ? rest : { ...rest, [name]: values.join(',') };
}

export function withoutFilters(search: DirectorySearch): DirectorySearch {
  const { q, typed, sort, lang } = search;
  return {
    ...(q === undefined ? {} : { q }),
    ...(typed === undefined ? {} : { typed }),
    ...(sort === undefined ? {} : { sort }),
    ...(lang === undefined ? {} : { lang }),
  };
}

/** The search for another text, under the same filters; an empty one is none. */
export function withQuery(search: DirectorySearch, q: string): DirectorySearch {
  const next: DirectorySearch = { ...search, q };
  delete next.typed;
  if (q === '') delete next.q;
  return next;
}
