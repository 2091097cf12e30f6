import { createHash } from 'node:crypto';
import type { ImportField, ImportMapping, ImportProblem } from '@karakoram/contracts';
import {
  checkRegistrationNumber,
  companyLimits,
  type Country,
  isAcceptable,
  isCountry,
  isFoundedYear,
  type Locale,
  type LocalisedText,
  sameCompanyKey,
  type SizeBand,
  sizeBands,
} from '@karakoram/domain';
import { findPlaceByName } from '@karakoram/domain/places';
import { detectLanguage, normaliseText, stripControls, tag, taxonomy } from '@karakoram/taxonomy';
import { z } from 'zod';

/** A company as a row of a file describes it. */
export interface ImportedCompany {
  readonly country: Country;
  readonly names: LocalisedText;
  readonly registrationNumber: string | null;
  readonly provinceCode: string | null;
  readonly cityCode: string | null;
  readonly sizeBand: SizeBand | null;
  readonly founded: number | null;
  readonly website: string | null;
  readonly contactEmail: string | null;
  readonly sectors: readonly string[];
  readonly summary: LocalisedText;
  readonly description: LocalisedText;
  readonly offers: readonly { readonly text: LocalisedText; readonly concepts: readonly string[] }[];
}

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

/** What files write where they have nothing to say. */
const emptyWords = new Set([
  '',
  '-',
  '--',
  'n/a',
  'na',
  'none',
  'null',
  'nil',
  'not available',
  'not-available',
  '无',
  'unknown',
]);

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
    summary: localised(text.summary),
    description: localised(text.description),
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
  const parts = (columns ?? []).map((column) => stripControls(raw[column] ?? '').trim());
  return parts.filter((part) => !emptyWords.has(part.toLowerCase())).join(separator);
}

type Note = (field: string, code: string, value: string) => void;

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

function readPlace(
  text: string,
  country: Country,
  note: Note,
): { provinceCode: string | null; cityCode: string | null } {
  if (text === '') return { provinceCode: null, cityCode: null };
  // "islamabad; karachi": the first is the head office.
  const first = text.split(/[;；|/]/u)[0]?.trim() ?? '';
  const place = findPlaceByName(country, first) ?? findPlaceByName(country, text);
  if (place === undefined) {
    note('city', 'city_unknown', text);
    return { provinceCode: null, cityCode: null };
  }
  return place.kind === 'city'
    ? { provinceCode: place.provinceCode, cityCode: place.code }
    : { provinceCode: place.code, cityCode: null };
}

function readRegistrationNumber(text: string, country: Country, note: Note): string | null {
  if (text === '') return null;
  const check = checkRegistrationNumber(country, text);
  if (isAcceptable(check)) return check.normalised;
  note('registrationNumber', 'registration_number_invalid', text);
  return null;
}

function readSize(text: string, note: Note): SizeBand | null {
  if (text === '') return null;
  const plain = text.replaceAll(/[\s,]/gu, '').replace('–', '-');
  const band = sizeBands.find((candidate) => plain.startsWith(candidate));
  if (band !== undefined) return band;
  const people = Number(/^\d+/.exec(plain)?.[0]);
  const upper = sizeBands.find((candidate) => people > 0 && people <= Number(candidate.split('-')[1] ?? Infinity));
  if (upper === undefined) note('size', 'size_unknown', text);
  return upper ?? null;
}

function readFounded(text: string, currentYear: number, note: Note): number | null {
  if (text === '') return null;
  const year = Number(/\d{4}/.exec(text)?.[0]);
  if (isFoundedYear(year, currentYear)) return year;
  note('founded', 'founded_invalid', text);
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

/** A long text becomes the description, and its first sentences, as far as they fit, the summary. */
function readText(text: string): { summary: string; description: string } {
  if (text.length <= companyLimits.summaryMax) return { summary: text, description: '' };
  const sentences = text.match(/.+?(?:[.!?。！？۔](?=\s|$|\p{Script=Han})|$)/gsu) ?? [text];
  let summary = '';
  for (const sentence of sentences) {
    if (summary.length + sentence.length > companyLimits.summaryMax) break;
    summary += sentence;
  }
  if (summary === '') summary = `${text.slice(0, companyLimits.summaryMax - 1).replace(/\s+\S*$/u, '')}…`;
  return { summary: summary.trim(), description: text.slice(0, companyLimits.descriptionMax) };
}

function localised(text: string): LocalisedText {
  return text === '' ? {} : { [detectLanguage(text)]: text };
}

/** The sectors that the texts speak of most, by the concepts and sectors they name. */
function sectorsOf(texts: readonly string[]): string[] {
  const mentions = new Map<string, number>();
  for (const text of texts) {
    for (const { kind, code } of tag(text)) {
      const sector = kind === 'sector' ? code : taxonomy.sectorOf(code);
      if (sector !== undefined) mentions.set(sector, (mentions.get(sector) ?? 0) + 1);
    }
  }
  return [...mentions]
    .sort(([x, many], [y, more]) => more - many || (x < y ? -1 : 1))
    .slice(0, companyLimits.sectorsMax)
    .map(([code]) => code);
}

/** A list of specialties becomes offers: one for each that names something the taxonomy knows and no earlier one named. */
function offersOf(specialties: string): ImportedCompany['offers'] {
  const offers: { text: LocalisedText; concepts: string[] }[] = [];
  const told = new Set<string>();
  for (const part of specialties.split(/[,;；、،|]|\band\b/u)) {
    const text = part.trim().slice(0, companyLimits.statementTextMax);
    const codes = tag(text).flatMap(({ kind, code }) => (kind === 'concept' && !told.has(code) ? [code] : []));
    if (codes.length === 0 || offers.length === companyLimits.offersMax) continue;
    for (const code of codes) told.add(code);
    offers.push({
      text: localised(text),
      concepts: [...new Set(codes)].slice(0, companyLimits.conceptsPerStatementMax),
    });
  }
  return offers;
}

function hashOf(company: ImportedCompany): string {
  return createHash('sha256').update(JSON.stringify(company)).digest('hex');
}
