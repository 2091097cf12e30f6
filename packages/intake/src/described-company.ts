import { companyLimits, cooperationModes, type Country, locales, type LocalisedText } from '@karakoram/domain';
import { isSectorCode } from '@karakoram/taxonomy';
import { cleanValue, type Note, readFounded, readPlace, readSize } from './company-values.ts';
import type { ImportedCompany, ImportedStatement } from './imported-company.ts';
import { conceptsIn, inItsLanguage, offersOf, readText, sectorsOf } from './texts.ts';

/** An offer or a need as a structured file describes it. */
export interface DescribedStatement {
  readonly text?: LocalisedText | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly modes?: readonly string[] | undefined;
}

/** A company as a structured file describes it, in words and not yet in our codes. */
export interface DescribedCompany {
  readonly country: Country;
  readonly names: LocalisedText;
  readonly summary?: LocalisedText | undefined;
  readonly description?: LocalisedText | undefined;
  /** Free words for what it does. */
  readonly tags?: readonly string[] | undefined;
  readonly sectors?: readonly string[] | undefined;
  readonly offers?: readonly DescribedStatement[] | undefined;
  readonly needs?: readonly DescribedStatement[] | undefined;
  readonly city?: string | undefined;
  readonly size?: string | undefined;
  readonly founded?: string | number | undefined;
}

/**
 * Reads a described company as an import reads a row: the summary and the description are one text in each language, free
 * words are specialties, texts are tagged, and a value that we do not know is left out and noted. Pure.
 */
export function readCompany(described: DescribedCompany, currentYear: number, note: Note): ImportedCompany {
  const { country } = described;
  const names = cleanText(described.names);
  const summary: LocalisedText = {};
  const description: LocalisedText = {};
  for (const locale of locales) {
    const parts = [described.summary?.[locale], described.description?.[locale]].map((part) => cleanValue(part ?? ''));
    const text = readText(parts.filter((part) => part !== '').join('\n'));
    if (text.summary !== '') summary[locale] = text.summary;
    if (text.description !== '') description[locale] = text.description;
  }
  const specialties = (described.tags ?? []).map(cleanValue).filter((part) => part !== '');
  const declared = (described.offers ?? []).map((offer) => readStatement(offer, note));
  const offers = [...declared, ...offersOf(specialties.join(', '))].slice(0, companyLimits.offersMax);
  const needs = (described.needs ?? []).map((need) => readStatement(need, note)).slice(0, companyLimits.needsMax);
  const texts = [names, summary, description, ...declared.map(({ text }) => text)].flatMap((text) =>
    Object.values(text),
  );
  return {
    country,
    names,
    registrationNumber: null,
    ...readPlace(cleanValue(described.city ?? ''), country, note),
    sizeBand: readSize(cleanValue(described.size ?? ''), note),
    founded: readFounded(String(described.founded ?? ''), currentYear, note),
    website: null,
    contactEmail: null,
    sectors: readSectors(described.sectors ?? [], note) ?? sectorsOf([specialties.join(', '), ...texts]),
    summary,
    description,
    offers,
    needs,
  };
}

function readStatement({ text = {}, tags = [], modes = [] }: DescribedStatement, note: Note): ImportedStatement {
  const words = tags.map(cleanValue).filter((part) => part !== '');
  const own = cleanText(text);
  const spoken = Object.keys(own).length > 0 ? own : inItsLanguage(words.join(', '));
  const known = cooperationModes.filter((mode) => modes.includes(mode));
  for (const mode of modes) if (!known.some((one) => one === mode)) note('modes', 'mode_unknown', mode);
  return {
    text: spoken,
    concepts: conceptsIn(own, ...words.map((word) => ({ en: word }))).slice(0, companyLimits.conceptsPerStatementMax),
    modes: known,
  };
}

/** The sector codes that we know, or undefined if there is none, so that the texts decide. */
function readSectors(codes: readonly string[], note: Note): string[] | undefined {
  for (const code of codes) if (!isSectorCode(code)) note('sectors', 'sector_unknown', code);
  const known = [...new Set(codes.filter(isSectorCode))].slice(0, companyLimits.sectorsMax);
  return known.length > 0 ? known : undefined;
}

function cleanText(text: LocalisedText): LocalisedText {
  const clean: LocalisedText = {};
  for (const locale of locales) {
    const value = cleanValue(text[locale] ?? '');
    if (value !== '') clean[locale] = value;
  }
  return clean;
}
