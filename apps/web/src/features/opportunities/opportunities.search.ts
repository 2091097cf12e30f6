import type { SavedOpportunityQuery } from '@karakoram/contracts';
import {
  type Country,
  cooperationModes,
  isCountry,
  isLocale,
  type Locale,
  opportunityDirections,
  opportunityTypes,
  readinessStages,
} from '@karakoram/domain';

/** What the address of the listing says. Lists are joined by commas, so that an address stays readable. */
export interface OpportunitiesSearch {
  q?: string;
  type?: string;
  direction?: string;
  country?: Country;
  sector?: string;
  concept?: string;
  mode?: string;
  stage?: string;
  open?: boolean;
  /** Kept, so that a link to the page in a language stays one. */
  lang?: Locale;
}

/** The filters of the listing, in the order in which they are shown. */
export const filterNames = ['type', 'direction', 'country', 'sector', 'concept', 'mode', 'stage'] as const;
export type FilterName = (typeof filterNames)[number];

/** Those of which several values can be chosen. */
const listFilters: readonly FilterName[] = ['type', 'sector', 'mode', 'stage'];

const code = /^[A-Za-z0-9-]{1,80}$/;

/** What each filter may be: one of a list, or anything that looks like a code, which the API looks up. */
const known: Readonly<Record<Exclude<FilterName, 'country'>, readonly string[] | undefined>> = {
  type: opportunityTypes,
  direction: opportunityDirections,
  sector: undefined,
  concept: undefined,
  mode: cooperationModes,
  stage: readinessStages,
};

/** The router reads `?q=5` as a number. */
function textOf(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
}

/** Keeps what an address can say and drops the rest: an old or mistyped address still shows opportunities. */
export function opportunitiesSearch(search: Record<string, unknown>): OpportunitiesSearch {
  const kept: OpportunitiesSearch = {};
  const q = textOf(search['q']).slice(0, 200);
  if (q !== '') kept.q = q;
  for (const name of filterNames) {
    if (name === 'country') continue;
    const values = textOf(search[name])
      .split(',')
      .filter((value) => known[name]?.includes(value) ?? code.test(value));
    const most = listFilters.includes(name) ? 20 : 1;
    if (values.length > 0) kept[name] = [...new Set(values)].slice(0, most).join(',');
  }
  const { country, open, lang } = search;
  if (isCountry(country)) kept.country = country;
  if (open === true) kept.open = true;
  if (isLocale(lang)) kept.lang = lang;
  return kept;
}

/** The values of a list in the address. */
function valuesOf(joined: string | undefined): string[] {
  return joined === undefined ? [] : joined.split(',').filter((value) => value !== '');
}

/** Every filter that is set, value by value. */
export function activeFilters(search: OpportunitiesSearch): { name: FilterName; value: string }[] {
  return filterNames.flatMap((name) => valuesOf(search[name]).map((value) => ({ name, value })));
}

/** The search with a filter value switched on or off; of a filter that is no list the new value replaces the old. */
export function withFilter(
  search: OpportunitiesSearch,
  name: FilterName,
  value: string,
  on: boolean,
): OpportunitiesSearch {
  const { [name]: given, ...rest } = search;
  const others = listFilters.includes(name) ? valuesOf(given).filter((one) => one !== value) : [];
  const values = on ? [...others, value] : others;
  return values.length === 0 ? rest : { ...rest, [name]: values.join(',') };
}

/** The search for another text, under the same filters; an empty one is none. */
export function withQuery(search: OpportunitiesSearch, q: string): OpportunitiesSearch {
  const next: OpportunitiesSearch = { ...search, q };
  if (q === '') delete next.q;
  return next;
}

/** The search without its filters. */
export function withoutFilters({ q, lang }: OpportunitiesSearch): OpportunitiesSearch {
  return { ...(q === undefined ? {} : { q }), ...(lang === undefined ? {} : { lang }) };
}

/** What the API is asked for. */
export function apiFilters(search: OpportunitiesSearch) {
  return {
    q: search.q,
    type: valuesOf(search.type),
    direction: search.direction,
    country: search.country,
    sector: valuesOf(search.sector),
    concept: search.concept,
    mode: valuesOf(search.mode),
    stage: valuesOf(search.stage),
    open: search.open === true ? 'true' : undefined,
  };
}

/** The search as it is kept. */
export function savedOpportunityFilters(search: OpportunitiesSearch): SavedOpportunityQuery {
  const { q, country, concept, open } = search;
  const chosen = <Value extends string>(values: readonly Value[], joined: string | undefined): Value[] =>
    values.filter((value) => valuesOf(joined).includes(value));
  const [direction] = chosen(opportunityDirections, search.direction);
  return {
    type: chosen(opportunityTypes, search.type),
    sector: valuesOf(search.sector),
    mode: chosen(cooperationModes, search.mode),
    stage: chosen(readinessStages, search.stage),
    ...(q === undefined ? {} : { q }),
    ...(direction === undefined ? {} : { direction }),
    ...(country === undefined ? {} : { country }),
    ...(concept === undefined ? {} : { concept }),
    ...(open === true ? { open } : {}),
  };
}
