import {
  resourceActions,
  resourceFileKinds,
  resourceForms,
  resourceKinds,
  resourceLimits,
  resourceStatuses,
} from '@karakoram/domain';
import { z } from 'zod';
import { Id, Instant, LocaleCode, LocalisedText, localisedLine, localisedText, PageQuery, pageOf } from './common.ts';

const isWritten = (text: object): boolean => Object.keys(text).length > 0;

/** What a resource is called and about, whole. */
export const ResourceBody = z
  .strictObject({
    kind: z.enum(resourceKinds),
    title: localisedLine(resourceLimits.titleMax).refine(isWritten, { params: { code: 'name_required' } }),
    summary: localisedText(resourceLimits.summaryMax),
  })
  .meta({ id: 'ResourceBody' });
export type ResourceBody = z.infer<typeof ResourceBody>;

/** `revision` is that of the resource which the edit started from. */
export const UpdateResourceBody = ResourceBody.extend({ revision: z.number().int().min(1) }).meta({
  id: 'UpdateResourceBody',
});
export type UpdateResourceBody = z.infer<typeof UpdateResourceBody>;

/** What goes with an uploaded file, as JSON in the field `details` before it. */
export const ResourceFileDetails = z
  .strictObject({
    language: LocaleCode.describe('In which language the file is'),
    changes: localisedText(resourceLimits.changesMax),
  })
  .meta({ id: 'ResourceFileDetails' });
export type ResourceFileDetails = z.infer<typeof ResourceFileDetails>;

export const AddTextVersionBody = z
  .strictObject({
    text: localisedText(resourceLimits.textMax).refine(isWritten, { params: { code: 'required' } }),
    changes: localisedText(resourceLimits.changesMax),
  })
  .meta({ id: 'AddTextVersionBody' });
export type AddTextVersionBody = z.infer<typeof AddTextVersionBody>;

/** The last parts of addresses. */
export const ResourceActionName = z.enum(resourceActions);
export const ResourceVersionNumber = z.coerce.number().int().min(1).max(1_000_000);

/** One version in the list of all. */
export const ResourceVersionCard = z
  .object({
    number: z.number().int(),
    form: z.enum(resourceForms),
    languages: z.array(LocaleCode),
    changes: LocalisedText,
    file: z
      .object({
        name: z.string(),
        kind: z.enum(resourceFileKinds),
        bytes: z.number().int(),
        url: z.string().describe('Where it is downloaded'),
      })
      .nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'ResourceVersionCard' });
export type ResourceVersionCard = z.infer<typeof ResourceVersionCard>;

export const ResourceVersionPage = pageOf(ResourceVersionCard).meta({ id: 'ResourceVersionPage' });
export type ResourceVersionPage = z.infer<typeof ResourceVersionPage>;

/** A version with its text. */
export const ResourceVersionView = ResourceVersionCard.extend({ text: LocalisedText.nullable() }).meta({
  id: 'ResourceVersion',
});
export type ResourceVersionView = z.infer<typeof ResourceVersionView>;

export const ResourcesQuery = PageQuery.extend({
  kind: z.enum(resourceKinds).optional(),
  language: LocaleCode.optional().describe('Those of which any version is in this language'),
}).meta({ id: 'ResourcesQuery' });
export type ResourcesQuery = z.infer<typeof ResourcesQuery>;

/** A resource as the library lists it. */
export const ResourceCard = z
  .object({
    id: Id,
    kind: z.enum(resourceKinds),
    title: LocalisedText,
    summary: LocalisedText,
    current: z.array(ResourceVersionCard).describe('The newest version of each language, newest first'),
    versions: z.number().int(),
    invented: z.boolean().describe('True for the invented resources of the demo'),
    changedAt: Instant,
  })
  .meta({ id: 'ResourceCard' });
export type ResourceCard = z.infer<typeof ResourceCard>;

export const ResourcePage = pageOf(ResourceCard).meta({ id: 'ResourcePage' });
export type ResourcePage = z.infer<typeof ResourcePage>;

export const ManageResourcesQuery = PageQuery.extend({
  status: z.enum(resourceStatuses).optional(),
}).meta({ id: 'ManageResourcesQuery' });
export type ManageResourcesQuery = z.infer<typeof ManageResourcesQuery>;

/** A resource for those who keep the library. */
export const ManagedResource = ResourceCard.extend({
  status: z.enum(resourceStatuses),
  revision: z.number().int().describe('Counts how often kind, title and summary were written'),
  availableActions: z.array(z.enum(resourceActions)),
}).meta({ id: 'ManagedResource' });
export type ManagedResource = z.infer<typeof ManagedResource>;

export const ManagedResourcePage = pageOf(ManagedResource).meta({ id: 'ManagedResourcePage' });
export type ManagedResourcePage = z.infer<typeof ManagedResourcePage>;
