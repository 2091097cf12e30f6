import { type OpportunityContent, OpportunityDetails, type UpdateOpportunityBody } from '@karakoram/contracts';
import {
  type Country,
  fieldDemand,
  type LocalisedText,
  type OpportunityField,
  opportunityFields,
  type OpportunityText,
  opportunityTexts,
  otherCountry,
} from '@karakoram/domain';
import { cityByCode, provinceByCode } from '@karakoram/domain/places';
import { stripControls } from '@karakoram/taxonomy';
import type { FieldIssues } from '../../platform/http/field-issues.ts';
import { checkConcepts, cleanTexts } from '../companies/index.ts';
import { isFieldWritten } from './opportunity-content.ts';

/** The fields that are kept in `details`. */
const detailFields = OpportunityDetails.keyof().options;
type DetailField = (typeof detailFields)[number];

/**
 * What an opportunity says after an edit, cleaned and checked; everything that is wrong is added to `issues`. A field that its
 * type does not have is refused where the edit gives it, and dropped where only the type changed.
 */
export function contentAfter(
  before: OpportunityContent,
  edit: UpdateOpportunityBody,
  country: Country,
  issues: FieldIssues,
): OpportunityContent {
  const type = edit.type ?? before.type;
  const direction = edit.direction ?? before.direction;
  const has = (field: OpportunityField): boolean => fieldDemand(type, direction, field) !== 'absent';

  const text = (field: OpportunityText): LocalisedText => {
    if (!has(field)) return {};
    const given = edit[field];
    return given === undefined ? before[field] : cleanTexts(given);
  };
  const after: OpportunityContent = {
    type,
    direction,
    title: oneLine(text('title')),
    summary: text('summary'),
    description: text('description'),
    advantages: text('advantages'),
    specification: text('specification'),
    process: text('process'),
    eligibility: text('eligibility'),
    partnerRole: text('partnerRole'),
    details: detailsAfter(before.details, edit, has),
    concepts: edit.concepts ?? before.concepts,
    modes: unique(edit.modes ?? before.modes),
    partnerTypes: unique(edit.partnerTypes ?? before.partnerTypes),
    partnerSizes: unique(edit.partnerSizes ?? before.partnerSizes),
    targetPlaces: unique(edit.targetPlaces ?? before.targetPlaces),
  };
  for (const field of opportunityFields)
    if (!has(field) && isGiven(edit[field])) issues.add(`/${field}`, 'not_for_this_type');
  if (edit.concepts !== undefined) checkConcepts('/concepts', edit.concepts, before.concepts, issues);
  checkPlaces(after, edit, country, issues);
  const { startsOn, endsOn } = after.details;
  if (startsOn !== undefined && endsOn !== undefined && endsOn < startsOn) issues.add('/endsOn', 'day_before_start');
  return after;
}

/** The mandatory fields of its type that say nothing, in the order of the form. */
export function missingFields(content: OpportunityContent): OpportunityField[] {
  return opportunityFields.filter(
    (field) => fieldDemand(content.type, content.direction, field) === 'mandatory' && !isFieldWritten(content, field),
  );
}

/** The columns that hold what an opportunity says; of its texts those that are written. */
export function storedContent(content: OpportunityContent) {
  const texts: Partial<Record<OpportunityText, LocalisedText>> = {};
  for (const field of opportunityTexts) if (isFieldWritten(content, field)) texts[field] = content[field];
  const { type, direction, details, concepts, modes, partnerTypes, partnerSizes, targetPlaces } = content;
  return { type, direction, texts, details, concepts, modes, partnerTypes, partnerSizes, targetPlaces };
}

/** Given, nothing clears; not given keeps; what the type does not have goes. */
function detailsAfter(
  before: OpportunityDetails,
  edit: UpdateOpportunityBody,
  has: (field: OpportunityField) => boolean,
): OpportunityDetails {
  const after: Partial<Record<DetailField, unknown>> = {};
  for (const field of detailFields) {
    const value = edit[field] === undefined ? before[field] : edit[field];
    if (has(field) && isGiven(value)) after[field] = value;
  }
  return OpportunityDetails.parse(after);
}

function checkPlaces(
  after: OpportunityContent,
  edit: UpdateOpportunityBody,
  country: Country,
  issues: FieldIssues,
): void {
  for (const [index, code] of (edit.targetPlaces ?? []).entries()) {
    const place = cityByCode(code) ?? provinceByCode(code);
    if (place === undefined) issues.add(`/targetPlaces/${index}`, 'choice_invalid');
    else if (place.country !== otherCountry(country)) {
      issues.add(`/targetPlaces/${index}`, 'place_not_in_other_country');
    }
  }
  const site = edit.siteCityCode == null || edit.siteCityCode === '' ? undefined : after.details.siteCityCode;
  if (site === undefined) return;
  const city = cityByCode(site);
  if (city === undefined) issues.add('/siteCityCode', 'choice_invalid');
  else if (city.country !== country) issues.add('/siteCityCode', 'place_not_in_country');
}

/** False for what says nothing: null, an empty text, list or localised text. */
function isGiven(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

function oneLine(text: LocalisedText): LocalisedText {
  const line: LocalisedText = {};
  if (text.en !== undefined) line.en = stripControls(text.en);
  if (text.zh !== undefined) line.zh = stripControls(text.zh);
  if (text.ur !== undefined) line.ur = stripControls(text.ur);
  return line;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
