import type { ManagedResource, ResourceCard, ResourceVersionCard, ResourceVersionView } from '@karakoram/contracts';
import {
  availableResourceActions,
  type Locale,
  resourceFileKinds,
  type ResourceForm,
  type ResourceKind,
  type ResourceStatus,
} from '@karakoram/domain';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { presentText } from '../../platform/http/present-localised.ts';

export const versionCardSelect = {
  resourceId: true,
  number: true,
  form: true,
  languages: true,
  changes: true,
  fileName: true,
  fileKind: true,
  fileBytes: true,
  createdAt: true,
} as const satisfies Prisma.ResourceVersionSelect;

export const resourceSelect = {
  id: true,
  kind: true,
  status: true,
  title: true,
  summary: true,
  versions: true,
  revision: true,
  invented: true,
  changedAt: true,
} as const satisfies Prisma.ResourceSelect;

export interface VersionCardRow {
  readonly resourceId: string;
  readonly number: number;
  readonly form: ResourceForm;
  readonly languages: Locale[];
  readonly changes: unknown;
  readonly fileName: string | null;
  readonly fileKind: string | null;
  readonly fileBytes: number | null;
  readonly createdAt: Date;
}

export interface ResourceRow {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly status: ResourceStatus;
  readonly title: unknown;
  readonly summary: unknown;
  readonly versions: number;
  readonly revision: number;
  readonly invented: boolean;
  readonly changedAt: Date;
}

/** Whether a version is read by everybody or by those who keep the library: its file has an address for each. */
export type Audience = 'public' | 'desk';

export function presentVersionCard(row: VersionCardRow, audience: Audience): ResourceVersionCard {
  return {
    number: row.number,
    form: row.form,
    languages: row.languages,
    changes: presentText(row.changes),
    file: presentFile(row, audience),
    createdAt: row.createdAt.toISOString(),
  };
}

function presentFile(row: VersionCardRow, audience: Audience): ResourceVersionCard['file'] {
  const kind = resourceFileKinds.find((known) => known === row.fileKind);
  if (row.fileName === null || row.fileBytes === null || kind === undefined) return null;
  const base = audience === 'public' ? '/api/v1/resources' : '/api/v1/desk/resources';
  return {
    name: row.fileName,
    kind,
    bytes: row.fileBytes,
    url: `${base}/${row.resourceId}/versions/${row.number}/file`,
  };
}

export function presentVersion(
  row: VersionCardRow & { readonly text: unknown },
  audience: Audience,
): ResourceVersionView {
  return { ...presentVersionCard(row, audience), text: row.text === null ? null : presentText(row.text) };
}

export function presentResource(
  row: ResourceRow,
  current: readonly VersionCardRow[],
  audience: Audience = 'public',
): ResourceCard {
  return {
    id: row.id,
    kind: row.kind,
    title: presentText(row.title),
    summary: presentText(row.summary),
    current: current.map((version) => presentVersionCard(version, audience)),
    versions: row.versions,
    invented: row.invented,
    changedAt: row.changedAt.toISOString(),
  };
}

export function presentManagedResource(row: ResourceRow, current: readonly VersionCardRow[]): ManagedResource {
  return {
    ...presentResource(row, current, 'desk'),
    status: row.status,
    revision: row.revision,
    availableActions: availableResourceActions(row.status),
  };
}
