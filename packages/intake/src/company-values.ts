import { type Country, isFoundedYear, type SizeBand, sizeBands, stripControls } from '@karakoram/domain';
import { findPlaceByName } from '@karakoram/domain/places';

/** Takes down that a value of a field was left out or changed, and why. */
export type Note = (field: string, code: string, value: string) => void;

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

/** A value without controls and outer blanks; empty if it only says that there is none. */
export function cleanValue(value: string): string {
  const clean = stripControls(value).trim();
  return emptyWords.has(clean.toLowerCase()) ? '' : clean;
}

/** The place that a text names; a place that is not known is left out and noted. */
export function readPlace(
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

/** The size band that a text names or a number of people falls into; anything else is left out and noted. */
export function readSize(text: string, note: Note): SizeBand | null {
  if (text === '') return null;
  const plain = text.replaceAll(/[\s,]/gu, '').replace('–', '-');
  const band = sizeBands.find((candidate) => plain.startsWith(candidate));
  if (band !== undefined) return band;
  const people = Number(/^\d+/.exec(plain)?.[0]);
  const upper = sizeBands.find((candidate) => people > 0 && people <= Number(candidate.split('-')[1] ?? Infinity));
  if (upper === undefined) note('size', 'size_unknown', text);
  return upper ?? null;
}

/** The year that a text names; an impossible one is left out and noted. */
export function readFounded(text: string, currentYear: number, note: Note): number | null {
  if (text === '') return null;
  const year = Number(/\d{4}/.exec(text)?.[0]);
  if (isFoundedYear(year, currentYear)) return year;
  note('founded', 'founded_invalid', text);
  return null;
}
