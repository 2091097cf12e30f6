import { createHash } from 'node:crypto';
import type { ImportField, ImportMapping, ImportProblem } from '@karakoram/contracts';
import {
  checkRegistrationNumber,
  companyLimits,
  type Country,
  isAcceptable,
  isCountry,
  type Locale,
  type LocalisedText,
  sameCompanyKey,
} from '@karakoram/domain';
import {
  cleanValue,
  type ImportedCompany,
  inItsLanguage,
  type Note,
  offersOf,
  readFounded,
  readPlace,
  readSize,
  readText,
  sectorsOf,
} from '@karakoram/intake';
import { detectLanguage, normaliseText } from '@karakoram/taxonomy';
import { z } from 'zod';

/** What became of a row: a company with notes on what was left out, or the reasons why there is none. */
export type MappedRow =
  | {
      readonly ok: true;
      readonly key: string;
      readonly hash: string;
      readonly company: ImportedCompany;
      readonly notes: ImportProblem[];
    }
  | {
      readonly ok: false;
      readonly key: string | null;
      readonly name: string | null;
      readonly problems: ImportProblem[];
    };

/** Country names and codes as files write them. Hong Kong, Macao and Taiwan are places of `CN` in the list of provinces. */
const countryNames: Readonly<Record<string, Country>> = {
  cn: 'CN',
  chn: 'CN',
  china: 'CN',
  prc: 'CN',
  "people's republic of china": 'CN',
  中国: 'CN',
  'hong kong': 'CN',
  macau: 'CN',
  macao: 'CN',
  taiwan: 'CN',
  چین: 'CN',
  pk: 'PK',
  pak: 'PK',
  pakistan: 'PK',
  巴基斯坦: 'PK',
  پاکستان: 'PK',
};

/** Search-engine strings after the name of a firm begin at one of these. */
const nameTail = /\s*(?:\||\s[-–—]{1,2}\s|(?:\s-){2,}|\(\s*[^)]*\|.*$)/u;

/**
 * Reads one row. Pure: the same row, mapping and year give the same answer, on a dry run, on a real one and in an
 * evaluation. A row is rejected only for what makes a company impossible (no name, no country); any other bad value is left
 * out and noted.
 */
export function mapRow(raw: Readonly<Record<string, string>>, mapping: ImportMapping, currentYear: number): MappedRow {
  const notes: ImportProblem[] = [];
  const note = (field: string, code: string, value: string): void => {
    notes.push({ field, code, value: value.slice(0, 200) });
  };
  const read = (field: ImportField, separator = ' '): string => valueOf(raw, mapping.columns[field], separator);

  const { names, tail } = readNames(read, note);
  const country = readCountry(read('country'), mapping.country);
  const name = Object.values(names)[0] ?? null;
  const problems: ImportProblem[] = [];
  if (name === null) problems.push({ field: 'name', code: 'name_missing', value: '' });
  else if (name.length > companyLimits.nameMax)
    problems.push({ field: 'name', code: 'name_too_long', value: name.slice(0, 200) });
  if (country === undefined) problems.push({ field: 'country', code: 'country_unknown', value: read('country') });
  const nameKey = name === null ? '' : sameCompanyKey(name);
  if (name !== null && nameKey === '') problems.push({ field: 'name', code: 'name_without_letters', value: name });
  if (country === undefined || name === null || problems.length > 0) return { ok: false, key: null, name, problems };

  const givenKey = read('key');
  const key = `${country}:${givenKey === '' ? nameKey : `#${normaliseText(givenKey)}`}`;
  const place = readPlace(read('city', ', '), country, note);
  const text = readText(read('summary', '\n'));
  const industry = read('industry', ', ');
  const specialties = [read('specialties', ', '), tail].filter((part) => part !== '').join(', ');
  const company: ImportedCompany = {
    country,
    names,
    registrationNumber: readRegistrationNumber(read('registrationNumber'), country, note),
    ...place,
    sizeBand: readSize(read('size'), note),
    founded: readFounded(read('founded'), currentYear, note),
    website: readWebsite(read('website'), note),
    contactEmail: readEmail(read('contactEmail'), note),
    sectors: sectorsOf([name, industry, specialties, text.summary, text.description]),
    summary: inItsLanguage(text.summary),
    description: inItsLanguage(text.description),
    offers: offersOf(specialties),
  };
  if (company.sectors.length === 0) note('industry', 'sector_unknown', industry);
  return { ok: true, key, hash: hashOf(company), company, notes };
}

function valueOf(
  raw: Readonly<Record<string, string>>,
  columns: readonly string[] | undefined,
  separator: string,
): string {
  return (columns ?? [])
    .map((column) => cleanValue(raw[column] ?? ''))
    .filter((part) => part !== '')
    .join(separator);
}

/** Names by language; what follows a firm's name in a search-engine string is handed back as words about it. */
function readNames(read: (field: ImportField) => string, note: Note): { names: LocalisedText; tail: string } {
  const names: LocalisedText = {};
  const given: readonly (readonly [Locale, string])[] = [
    ['en', read('nameEn')],
    ['zh', read('nameZh')],
    ['ur', read('nameUr')],
  ];
  for (const [locale, name] of given) if (name !== '') names[locale] = name;
  const general = read('name');
  if (general === '') return { names, tail: '' };
  const cut = general.search(nameTail);
  const head = cut > 2 ? general.slice(0, cut).trim() : general;
  if (head !== general) note('name', 'name_shortened', general);
  names[detectLanguage(head)] ??= head;
  return {
    names,
    tail:
      cut > 2
        ? general
            .slice(cut)
            .replaceAll(/[|()–—-]+/gu, ', ')
            .replace(/^[\s,]+/u, '')
        : '',
  };
}

function readCountry(text: string, fallback: Country | undefined): Country | undefined {
  if (text === '') return fallback;
  if (isCountry(text)) return text;
  // A firm with an office abroad is listed under the country that the whole file is about.
  return countryNames[text.toLowerCase()] ?? fallback;
}

function readRegistrationNumber(text: string, country: Country, note: Note): string | null {
  if (text === '') return null;
  const check = checkRegistrationNumber(country, text);
  if (isAcceptable(check)) return check.normalised;
  note('registrationNumber', 'registration_number_invalid', text);
  return null;
}

const Website = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(300);

function readWebsite(text: string, note: Note): string | null {
  if (text === '') return null;
  const parsed = Website.safeParse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (parsed.success) return parsed.data;
  note('website', 'website_invalid', text);
  return null;
}

function readEmail(text: string, note: Note): string | null {
  if (text === '') return null;
  const parsed = z.email().max(254).safeParse(text);
  if (parsed.success) return parsed.data;
  note('contactEmail', 'email_invalid', text);
  return null;
}

/** Tells whether a company is the same as at an earlier import. */
export function hashOf(company: ImportedCompany): string {
  return createHash('sha256').update(JSON.stringify(company)).digest('hex');
}
