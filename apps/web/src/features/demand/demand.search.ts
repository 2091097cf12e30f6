import { demandKinds, isLocale, type Country, type DemandKind, type Locale } from '@karakoram/domain';

const sides = ['CN', 'PK', 'both'] as const;
export type DemandSide = (typeof sides)[number];

/** What the address of the board says. */
export interface DemandSearch {
  /** Whose demand; that of the other country where it is left out, and both for an administrator. */
  country?: DemandSide;
  kind?: DemandKind;
  sector?: string;
  city?: string;
  concept?: string;
  view?: 'table';
  lang?: Locale;
}

const code = /^[A-Za-z0-9-]{1,80}$/;

/** Keeps what an address can say and drops the rest. */
export function demandSearch(search: Record<string, unknown>): DemandSearch {
  const country = sides.find((one) => one === search['country']);
  const kind = demandKinds.find((one) => one === search['kind']);
  const codes = Object.fromEntries(
    ['sector', 'city', 'concept'].flatMap((name) => {
      const value = search[name];
      return typeof value === 'string' && code.test(value) ? [[name, value]] : [];
    }),
  );
  return {
    ...(country === undefined ? {} : { country }),
    ...(kind === undefined ? {} : { kind }),
    ...codes,
    ...(search['view'] === 'table' ? { view: 'table' } : {}),
    ...(isLocale(search['lang']) ? { lang: search['lang'] } : {}),
  };
}

/** What the API is asked by: `home` is the side that stands where the address names none. */
export function demandFilters({ country, kind, sector, city, concept }: DemandSearch, home: DemandSide) {
  const side = country ?? home;
  return { country: side === 'both' ? undefined : side, kind, sector, city, concept } satisfies {
    country: Country | undefined;
    kind: DemandKind | undefined;
    [code: string]: string | undefined;
  };
}
