import type { StatementInput, UpdateCompanyBody } from '@karakoram/contracts';
import {
  checkNumber,
  companyLimits,
  isFoundedYear,
  locales,
  numberFields,
  sizeBands,
  stripControls,
  type CompanyCheckCode,
  type Country,
  type LocalisedText,
  type NumberField,
  type SizeBand,
} from '@karakoram/domain';
import { cityByCode, isPartnerPlace, provinceByCode } from '@karakoram/domain/places';
import { isSectorCode, taxonomy } from '@karakoram/taxonomy';
import type { FieldIssues } from '../../platform/http/field-issues.ts';

/** What a place was before an edit and what the edit says about it. */
interface PlaceEdit {
  readonly provinceCode: string | null;
  readonly cityCode: string | null;
}

/** Names as they were given, of which there must be one. */
export function requiredNames(names: LocalisedText, issues: FieldIssues): LocalisedText {
  if (Object.keys(names).length === 0) issues.add('/names', 'name_required');
  return names;
}

/** A longer text as it is stored: line breaks stay, other control characters go. */
export function cleanTexts(text: LocalisedText): LocalisedText {
  const cleaned: LocalisedText = {};
  for (const locale of locales) {
    const value = cleanParagraphs(text[locale] ?? '');
    if (value !== '') cleaned[locale] = value;
  }
  return cleaned;
}

/** One line as it is stored; nothing left is null. */
export function cleanLine(text: string | null): string | null {
  const cleaned = stripControls(text ?? '');
  return cleaned === '' ? null : cleaned;
}

/** Several lines as they are stored. */
export function cleanParagraphs(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map(stripControls)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The sentence that refuses a number: the check's own code where validation has one, otherwise that it is not such a number. */
const refusals: Partial<Record<CompanyCheckCode, string>> = {
  uscc_wrong_length: 'uscc_length',
  uscc_wrong_alphabet: 'uscc_alphabet',
  uscc_region_not_digits: 'uscc_invalid',
  cuin_wrong_alphabet: 'cuin_invalid',
  cuin_personal_number: 'ntn_personal',
  ntn_wrong_length: 'ntn_invalid',
  ntn_wrong_alphabet: 'ntn_invalid',
  ntn_personal_number: 'ntn_personal',
  lei_wrong_length: 'lei_invalid',
  lei_wrong_alphabet: 'lei_invalid',
  lei_check_digit: 'lei_invalid',
};

/** A number as it is stored. Doubts stay, because the desk judges them; only what cannot be such a number is refused. */
export function cleanNumber(
  country: Country,
  field: NumberField,
  text: string | null,
  issues: FieldIssues,
): string | null {
  const { normalised, findings } = checkNumber(country, field, text ?? '');
  for (const { severity, code } of findings) {
    if (severity === 'error') issues.add(`/${field}`, refusals[code] ?? 'format_invalid');
  }
  return normalised;
}

/** True if a stored number can belong to a company of that country. */
export function fitsCountry(country: Country, field: (typeof numberFields)[number], number: string): boolean {
  return checkNumber(country, field, number).findings.every(({ severity }) => severity !== 'error');
}

/**
 * Where the company is after the edit. A city brings its province with it; a province that a kept city is not in, or a
 * country that the kept places are not in, drops them.
 */
export function placeAfter(
  country: Country,
  before: PlaceEdit,
  edit: Pick<UpdateCompanyBody, 'provinceCode' | 'cityCode'>,
  issues: FieldIssues,
): PlaceEdit {
  const city = edit.cityCode == null ? undefined : cityByCode(edit.cityCode);
  const province = edit.provinceCode == null ? undefined : provinceByCode(edit.provinceCode);
  if (edit.cityCode != null && city === undefined) issues.add('/cityCode', 'choice_invalid');
  if (edit.provinceCode != null && province === undefined) issues.add('/provinceCode', 'choice_invalid');
  if (city !== undefined && city.country !== country) issues.add('/cityCode', 'place_not_in_country');
  if (province !== undefined && province.country !== country) issues.add('/provinceCode', 'place_not_in_country');
  if (city !== undefined && province !== undefined && city.provinceCode !== province.code) {
    issues.add('/cityCode', 'city_not_in_province');
  }
  if (city !== undefined) return { provinceCode: city.provinceCode, cityCode: city.code };

  const provinceCode = edit.provinceCode === undefined ? before.provinceCode : edit.provinceCode;
  const cityCode = edit.cityCode === undefined ? before.cityCode : null;
  const keptProvince = provinceCode === null || provinceByCode(provinceCode)?.country === country;
  const keptCity = cityCode === null || (keptProvince && cityByCode(cityCode)?.provinceCode === provinceCode);
  return { provinceCode: keptProvince ? provinceCode : null, cityCode: keptCity ? cityCode : null };
}

/** Sizes of partner as they are stored: each once, smallest first. */
export function cleanPartnerSizes(sizes: readonly SizeBand[]): SizeBand[] {
  return sizeBands.filter((band) => sizes.includes(band));
}

/**
 * The provinces in which the company looks for partners after the edit, each once. Those that are not of the other country
 * are refused where they are given, and dropped where the company has moved.
 */
export function partnerPlacesAfter(
  country: Country,
  before: readonly string[],
  given: readonly string[] | undefined,
  issues: FieldIssues,
): string[] {
  for (const [index, code] of (given ?? []).entries()) {
    const pointer = `/partnerPlaces/${index}`;
    if (provinceByCode(code) === undefined) issues.add(pointer, 'choice_invalid');
    else if (!isPartnerPlace(country, code)) issues.add(pointer, 'place_not_in_other_country');
  }
  return [...new Set(given ?? before.filter((code) => isPartnerPlace(country, code)))];
}

/** Refuses unknown sectors and a sector named twice. */
export function checkSectors(sectors: readonly string[], issues: FieldIssues): void {
  for (const [index, sector] of sectors.entries()) {
    if (!isSectorCode(sector)) issues.add(`/sectors/${index}`, 'sector_unknown');
    else if (sectors.indexOf(sector) !== index) issues.add(`/sectors/${index}`, 'duplicate');
  }
}

/** Refuses a year that has not come yet. */
export function checkFounded(founded: number | null, currentYear: number, issues: FieldIssues): void {
  if (founded !== null && !isFoundedYear(founded, currentYear)) {
    issues.add('/founded', founded > currentYear ? 'founded_in_future' : 'number_too_small', {
      minimum: companyLimits.foundedYearMin,
    });
  }
}

/**
 * Refuses a statement that says nothing, unknown concepts, withdrawn ones that the company has not `chosen` already, a
 * statement or concept listed twice, and a need with a stage.
 */
export function checkStatements(
  pointer: '/offers' | '/needs',
  statements: readonly StatementInput[],
  chosen: readonly string[],
  issues: FieldIssues,
): void {
  for (const [index, { id, text, concepts, readiness }] of statements.entries()) {
    if (Object.keys(text).length === 0 && concepts.length === 0) issues.add(`${pointer}/${index}/text`, 'required');
    if (id !== undefined && statements.findIndex((other) => other.id === id) !== index) {
      issues.add(`${pointer}/${index}/id`, 'duplicate');
    }
    if (readiness !== null && pointer === '/needs') issues.add(`${pointer}/${index}/readiness`, 'choice_invalid');
    checkConcepts(`${pointer}/${index}/concepts`, concepts, chosen, issues);
  }
}

/** Refuses unknown concepts, one listed twice, and withdrawn ones that are not `chosen` already. */
export function checkConcepts(
  pointer: string,
  concepts: readonly string[],
  chosen: readonly string[],
  issues: FieldIssues,
): void {
  for (const [place, concept] of concepts.entries()) {
    const known = taxonomy.conceptByCode.get(concept);
    if (known === undefined) issues.add(`${pointer}/${place}`, 'concept_unknown');
    else if (known.isWithdrawn === true && !chosen.includes(concept)) {
      issues.add(`${pointer}/${place}`, 'concept_withdrawn');
    } else if (concepts.indexOf(concept) !== place) issues.add(`${pointer}/${place}`, 'duplicate');
  }
}
