import type { FileKind } from './file-kind.ts';
import type { Locale, LocalisedText } from './locale.ts';
import { locales } from './locale.ts';
import type { Result } from './result.ts';
import { fail, ok } from './result.ts';

/** What the library holds. */
export const resourceKinds = ['policy', 'guide', 'template'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** Whether everybody can read it. */
export const resourceStatuses = ['draft', 'published', 'withdrawn'] as const;
export type ResourceStatus = (typeof resourceStatuses)[number];

export const resourceActions = ['publish', 'withdraw'] as const;
export type ResourceAction = (typeof resourceActions)[number];

/** A version is a file, in one language, or a text, in up to three. */
export const resourceForms = ['file', 'text'] as const;
export type ResourceForm = (typeof resourceForms)[number];

/** Documents and nothing else: a picture is no policy. */
export const resourceFileKinds = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
] as const satisfies readonly FileKind[];

export const resourceLimits = {
  titleMax: 150,
  summaryMax: 500,
  changesMax: 500,
  textMax: 20_000,
  fileBytesMax: 10_000_000,
} as const;

const transitions = {
  draft: { publish: 'published' },
  published: { withdraw: 'withdrawn' },
  withdrawn: { publish: 'published' },
} as const satisfies Record<ResourceStatus, Partial<Record<ResourceAction, ResourceStatus>>>;

/** The refusal of an action that the status does not allow. */
export interface ResourceActionRefused {
  status: ResourceStatus;
  action: ResourceAction;
}

/** Where `action` leads from `status`, or a refusal. */
export function resourceTransition(
  status: ResourceStatus,
  action: ResourceAction,
): Result<ResourceStatus, ResourceActionRefused> {
  const allowed: Partial<Record<ResourceAction, ResourceStatus>> = transitions[status];
  const next = allowed[action];
  return next === undefined ? fail({ status, action }) : ok(next);
}

/** The actions that the status allows. */
export function availableResourceActions(status: ResourceStatus): ResourceAction[] {
  return resourceActions.filter((action) => resourceTransition(status, action).ok);
}

/** The languages in which a text says something. */
export function languagesOf(text: LocalisedText): Locale[] {
  return locales.filter((locale) => (text[locale] ?? '').trim() !== '');
}

/**
 * The versions that hold today, newest first: of each language the newest that has it. A guide whose third version is in
 * Chinese alone keeps its second one in English.
 */
export function currentVersions<Version extends { readonly number: number; readonly languages: readonly Locale[] }>(
  versions: readonly Version[],
): Version[] {
  const newestFirst = versions.toSorted((left, right) => right.number - left.number);
  const current = locales.map((locale) => newestFirst.find(({ languages }) => languages.includes(locale)));
  return newestFirst.filter((version) => current.includes(version));
}
