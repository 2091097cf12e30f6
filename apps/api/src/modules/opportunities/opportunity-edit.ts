import { type OpportunityContent, OpportunityDetails, type UpdateOpportunityBody } from '@karakoram/contracts';
import {
  type Country,
  daysAfter,
  endOfDay,
  fieldDemand,
  type LocalisedText,
  type OpportunityField,
  opportunityFields,
  type OpportunityText,
  opportunityTexts,
  otherCountry,
} from '@karakoram/domain';
import { cityByCode, placeByCode } from '@karakoram/domain/places';
import type { FieldIssues } from '../../platform/http/field-issues.ts';
import { presentOrigins } from '../../platform/http/present-origins.ts';
import { checkConcepts, textAfter } from '../companies/index.ts';
import {
  type ContentRow,
  isFieldWritten,
  mapOrigins,
  opportunityContent,
  type OpportunityOrigins,
  opportunityOrigins,
} from './opportunity-content.ts';

/** The fields that are kept in `details`. */
const detailFields = OpportunityDetails.keyof().options;
type DetailField = (typeof detailFields)[number];

/** What an opportunity says, with where its translations come from. */
export interface OpportunityWords {
  /** Its own `origins` are what readers see of the others. */
  readonly content: OpportunityContent;
  readonly origins: OpportunityOrigins;
}

export function opportunityWords(row: ContentRow): OpportunityWords {
  return { content: opportunityContent(row), origins: opportunityOrigins(row) };
}

interface Reading {
  readonly country: Country;
  readonly issues: FieldIssues;
  readonly now: Date;
}

/**
 * What an opportunity says after an edit, cleaned and checked; everything that is wrong is added to `issues`. A field that its
 * type does not have is refused where the edit gives it, and dropped where only the type changed.
 */
export function wordsAfter(
  { content: before, origins: originsBefore }: OpportunityWords,
  edit: UpdateOpportunityBody,
  { country, issues, now }: Reading,
): OpportunityWords {
  const type = edit.type ?? before.type;
  const direction = edit.direction ?? before.direction;
  const has = (field: OpportunityField): boolean => fieldDemand(type, direction, field) !== 'absent';

  const originsAfter: OpportunityOrigins = {};
  const text = (field: OpportunityText): LocalisedText => {
    if (!has(field)) return {};
    const { text: written, origins } = textAfter(
      { text: before[field], origins: originsBefore[field] ?? {} },
      { text: edit[field], origins: edit.origins?.[field] },
      { pointer: `/origins/${field}`, issues, now: now.toISOString() },
    );
    if (Object.keys(origins).length > 0) originsAfter[field] = origins;
    return written;
  };
  const after: OpportunityContent = {
    type,
    direction,
    title: text('title'),
    summary: text('summary'),
    description: text('description'),
    advantages: text('advantages'),
    specification: text('specification'),
    process: text('process'),
    eligibility: text('eligibility'),
    partnerRole: text('partnerRole'),
    origins: {},
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
  const { startsOn, endsOn, money } = after.details;
  if (startsOn !== undefined && endsOn !== undefined && endsOn < startsOn) issues.add('/endsOn', 'day_before_start');
  else if (isGiven(edit.endsOn) && isOver(after, now)) issues.add('/endsOn', 'day_over');
  // Worth what on a day that nobody has seen yet: both countries may have begun the next day of the UTC already.
  if (isGiven(edit.money) && money !== undefined && money.asOf > dayOf(daysAfter(now, 1))) {
    issues.add('/money/asOf', 'day_in_future');
  }
  after.origins = mapOrigins((field) => after[field], originsAfter, presentOrigins);
  return { content: after, origins: originsAfter };
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** True if what is offered or wanted has ended by its own dates, in both countries. */
export function isOver({ details: { endsOn } }: OpportunityContent, now: Date): boolean {
  return endsOn !== undefined && endOfDay(endsOn) <= now;
}

/** The mandatory fields of its type that say nothing, in the order of the form. */
export function missingFields(content: OpportunityContent): OpportunityField[] {
  return opportunityFields.filter(
    (field) => fieldDemand(content.type, content.direction, field) === 'mandatory' && !isFieldWritten(content, field),
  );
}

/** What it says, as its columns. */
export function contentColumns({ content, origins }: OpportunityWords) {
  return {
    type: content.type,
    direction: content.direction,
    texts: storedTexts(content),
    textOrigins: origins,
    details: content.details,
    concepts: content.concepts,
    modes: content.modes,
    partnerTypes: content.partnerTypes,
    partnerSizes: content.partnerSizes,
    targetPlaces: content.targetPlaces,
  };
}

/** Its texts as they are stored: those that are written. */
function storedTexts(content: OpportunityContent): Partial<Record<OpportunityText, LocalisedText>> {
  const stored: Partial<Record<OpportunityText, LocalisedText>> = {};
  for (const field of opportunityTexts) if (isFieldWritten(content, field)) stored[field] = content[field];
  return stored;
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
    const place = placeByCode(code);
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

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
