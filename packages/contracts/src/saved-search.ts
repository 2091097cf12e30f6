import { alertFrequencies, savedSearchesMax, savedSearchNameMax, savedSearchSubjects } from '@karakoram/domain';
import { z } from 'zod';
import { Id, Instant } from './common.ts';
import { DirectoryQuery } from './directory.ts';
import { isFitForNames } from './fit-for-names.ts';
import { OpportunityFilters } from './opportunity.ts';

/** A search of the directory as it is kept: text and filters, without the place in a list. */
export const SavedQuery = DirectoryQuery.omit({ cursor: true, limit: true }).meta({ id: 'SavedQuery' });
export type SavedQuery = z.infer<typeof SavedQuery>;

/** The same of opportunities. */
export const SavedOpportunityQuery = OpportunityFilters.meta({ id: 'SavedOpportunityQuery' });
export type SavedOpportunityQuery = z.infer<typeof SavedOpportunityQuery>;

/** A search with what it is a search of. */
export const Sought = z
  .discriminatedUnion('subject', [
    z.strictObject({ subject: z.literal('companies'), query: SavedQuery }),
    z.strictObject({ subject: z.literal('opportunities'), query: SavedOpportunityQuery }),
  ])
  .meta({ id: 'Sought' });
export type Sought = z.infer<typeof Sought>;

/** The parameters of the directory's page that show a search, in one order; lists are joined by commas. */
export function directoryAddress(query: SavedQuery): Record<string, string> {
  const { sector, mode, size, ...single } = query;
  return addressOf({ ...single, sector: sector.join(','), mode: mode.join(','), size: size.join(',') });
}

/** The parameters of the page of opportunities that show a search, likewise. */
export function opportunitiesAddress(query: SavedOpportunityQuery): Record<string, string> {
  const { type, sector, mode, stage, open, ...single } = query;
  const lists = { type: type.join(','), sector: sector.join(','), mode: mode.join(','), stage: stage.join(',') };
  return addressOf({ ...single, ...lists, ...(open === true ? { open: 'true' } : {}) });
}

function addressOf(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const address: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) if (value) address[name] = value;
  return address;
}

const SavedSearchName = z
  .string()
  .trim()
  .min(1)
  .max(savedSearchNameMax)
  .refine(isFitForNames, { params: { code: 'format_invalid' } });

const Channels = {
  mail: z.boolean().describe('Alerts are sent by mail, to a confirmed address only'),
  inApp: z.boolean().describe('Alerts appear under the bell'),
};

export const SavedSearch = z
  .object({
    id: Id,
    name: z.string(),
    subject: z.enum(savedSearchSubjects),
    sought: Sought.nullable().describe('Null where a filter no longer exists: such a search finds nothing'),
    frequency: z.enum(alertFrequencies),
    ...Channels,
    paused: z.boolean(),
    createdAt: Instant,
    lastAlert: z.object({ at: Instant, found: z.number().int() }).nullable(),
  })
  .meta({ id: 'SavedSearch' });
export type SavedSearch = z.infer<typeof SavedSearch>;

export const SavedSearchList = z
  .object({
    items: z.array(SavedSearch).max(savedSearchesMax),
    most: z.number().int().describe('How many a person can have'),
  })
  .meta({ id: 'SavedSearchList' });
export type SavedSearchList = z.infer<typeof SavedSearchList>;

export const CreateSavedSearchBody = z
  .strictObject({
    name: SavedSearchName,
    sought: Sought,
    frequency: z.enum(alertFrequencies),
    ...Channels,
  })
  .meta({ id: 'CreateSavedSearchBody' });
export type CreateSavedSearchBody = z.infer<typeof CreateSavedSearchBody>;

/** What is not given stays. */
export const UpdateSavedSearchBody = CreateSavedSearchBody.extend({ paused: z.boolean() })
  .partial()
  .meta({ id: 'UpdateSavedSearchBody' });
export type UpdateSavedSearchBody = z.infer<typeof UpdateSavedSearchBody>;
