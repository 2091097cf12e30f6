import { LocalisedText, OpportunityContent, OpportunityDetails } from '@karakoram/contracts';
import {
  companyTypes,
  cooperationModes,
  isOpportunityText,
  type LocalisedText as Texts,
  type OpportunityField,
  type OpportunityText,
  opportunityTexts,
  sizeBands,
  type TextOrigins,
} from '@karakoram/domain';
import { z } from 'zod';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { presentOrigins, StoredOrigins } from '../../platform/http/present-origins.ts';

/** The columns that hold what an opportunity says. */
export const contentSelect = {
  type: true,
  direction: true,
  texts: true,
  textOrigins: true,
  details: true,
  concepts: true,
  modes: true,
  partnerTypes: true,
  partnerSizes: true,
  targetPlaces: true,
} as const satisfies Prisma.OpportunitySelect;

export type ContentRow = Prisma.OpportunityGetPayload<{ select: typeof contentSelect }>;

const StoredTexts = z.partialRecord(z.enum(opportunityTexts), LocalisedText);
const OriginsByText = z.partialRecord(z.enum(opportunityTexts), StoredOrigins);

/** Where its translations come from, with the words that were translated: for the company's own members. */
export type OpportunityOrigins = Partial<Record<OpportunityText, TextOrigins>>;

export function opportunityOrigins({ textOrigins }: Pick<ContentRow, 'textOrigins'>): OpportunityOrigins {
  return OriginsByText.parse(textOrigins);
}

/** Something made of each text that has origins and of these. */
export function mapOrigins<Origins, View>(
  textOf: (field: OpportunityText) => Texts,
  origins: Partial<Record<OpportunityText, Origins>>,
  view: (text: Texts, origins: Origins) => View,
): Partial<Record<OpportunityText, View>> {
  const views: Partial<Record<OpportunityText, View>> = {};
  for (const field of opportunityTexts) {
    const ofField = origins[field];
    if (ofField !== undefined) views[field] = view(textOf(field), ofField);
  }
  return views;
}

/** What an opportunity says, of its columns; their JSON is checked on the way out. */
export function opportunityContent(row: ContentRow): OpportunityContent {
  const texts = StoredTexts.parse(row.texts);
  const text = (field: OpportunityText): LocalisedText => texts[field] ?? {};
  return {
    type: row.type,
    direction: row.direction,
    title: text('title'),
    summary: text('summary'),
    description: text('description'),
    advantages: text('advantages'),
    specification: text('specification'),
    process: text('process'),
    eligibility: text('eligibility'),
    partnerRole: text('partnerRole'),
    origins: mapOrigins(text, opportunityOrigins(row), presentOrigins),
    details: OpportunityDetails.parse(row.details),
    concepts: row.concepts,
    modes: cooperationModes.filter((mode) => row.modes.includes(mode)),
    partnerTypes: companyTypes.filter((type) => row.partnerTypes.includes(type)),
    partnerSizes: sizeBands.filter((band) => row.partnerSizes.includes(band)),
    targetPlaces: row.targetPlaces,
  };
}

/** Its texts by field. */
export function textsOf(content: OpportunityContent): Record<OpportunityText, Texts> {
  return {
    title: content.title,
    summary: content.summary,
    description: content.description,
    advantages: content.advantages,
    specification: content.specification,
    process: content.process,
    eligibility: content.eligibility,
    partnerRole: content.partnerRole,
  };
}

/** True if the field says anything. */
export function isFieldWritten(content: OpportunityContent, field: OpportunityField): boolean {
  if (isOpportunityText(field)) return Object.keys(content[field]).length > 0;
  const value =
    field === 'concepts' ||
    field === 'modes' ||
    field === 'partnerTypes' ||
    field === 'partnerSizes' ||
    field === 'targetPlaces'
      ? content[field]
      : content.details[field];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
