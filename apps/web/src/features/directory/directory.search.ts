import { isCountry, isLocale, type Country, type Locale } from '@karakoram/domain';

const sorts = ['relevance', 'newest', 'name'] as const;
type Sort = (typeof sorts)[number];

/**
 * What the address of the directory says. Lists are joined by commas, so that an address stays readable; whether the values
 * exist is for the API to say.
 */
export interface DirectorySearch {
  q?: string;
  country?: Country;
  sector?: string;
  concept?: string;
  mode?: string;
  city?: string;
  province?: string;
  size?: string;
  verification?: string;
  type?: string;
  language?: string;
  sort?: Sort;
  /** Kept, so that a link to the page in a language stays one. */
  lang?: Locale;
}

const words = [
  'q',
  'sector',
  'concept',
  'mode',
  'city',
  'province',
  'size',
  'verification',
  'type',
  'language',
] as const;

/** Keeps what a directory address can say and drops the rest. */
export function directorySearch(search: Record<string, unknown>): DirectorySearch {
  const kept: DirectorySearch = {};
  for (const name of words) {
    const given = search[name];
    // The router reads `?q=5` as a number.
    const text = typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
    if (text !== '') kept[name] = text.slice(0, name === 'q' ? 200 : 400);
  }
  const { country, sort, lang } = search;
  if (isCountry(country)) kept.country = country;
  const knownSort = sorts.find((one) => one === sort);
  if (knownSort !== undefined) kept.sort = knownSort;
  if (isLocale(lang)) kept.lang = lang;
  return kept;
}
