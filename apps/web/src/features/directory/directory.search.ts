import {
  companyLanguages,
  companyTypes,
  cooperationModes,
  isCountry,
  isLocale,
  sizeBands,
  verificationLevels,
  type Country,
  type Locale,
} from '@karakoram/domain';

const sorts = ['relevance', 'newest', 'name'] as const;
type Sort = (typeof sorts)[number];

/** What the address of the directory says. Lists are joined by commas, so that an address stays readable. */
export interface DirectorySearch {
  q?: string;
  /** What was typed before another spelling was taken. */
  typed?: string;
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

type ListOrCode = Exclude<keyof DirectorySearch, 'q' | 'typed' | 'country' | 'sort' | 'lang'>;

const code = /^[A-Za-z0-9-]{1,80}$/;

/** What each filter may be: one of a list, or anything that looks like a code, which the API looks up. */
const known: Readonly<Record<ListOrCode, readonly string[] | undefined>> = {
  sector: undefined,
  concept: undefined,
  mode: cooperationModes,
  city: undefined,
  province: undefined,
  size: sizeBands,
  verification: verificationLevels,
  type: companyTypes,
  language: companyLanguages,
};
const filters = ['sector', 'concept', 'mode', 'city', 'province', 'size', 'verification', 'type', 'language'] as const;

/** The router reads `?q=5` as a number. */
function textOf(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
}

/** Keeps what a directory address can say and drops the rest: an old or mistyped address still shows companies. */
export function directorySearch(search: Record<string, unknown>): DirectorySearch {
  const kept: DirectorySearch = {};
  const q = textOf(search['q']).slice(0, 200);
  if (q !== '') kept.q = q;
  const typed = textOf(search['typed']).slice(0, 200);
  if (q !== '' && typed !== '' && typed !== q) kept.typed = typed;
  for (const name of filters) {
    const values = textOf(search[name])
      .split(',')
      .filter((value) => known[name]?.includes(value) ?? code.test(value));
    if (values.length > 0) kept[name] = [...new Set(values)].slice(0, 20).join(',');
  }
  const { country, sort, lang } = search;
  if (isCountry(country)) kept.country = country;
  const knownSort = sorts.find((one) => one === sort);
  if (knownSort !== undefined) kept.sort = knownSort;
  if (isLocale(lang)) kept.lang = lang;
  return kept;
}
