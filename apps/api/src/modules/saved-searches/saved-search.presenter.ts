import { SavedQuery, type SavedSearch } from '@karakoram/contracts';
import type { AlertFrequency } from '@karakoram/domain';

export const savedSearchFields = {
  id: true,
  name: true,
  query: true,
  frequency: true,
  byMail: true,
  inApp: true,
  paused: true,
  createdAt: true,
  alerts: { select: { sentAt: true, companies: true }, orderBy: { sentAt: 'desc' }, take: 1 },
} as const;

export interface SavedSearchRow {
  readonly id: string;
  readonly name: string;
  readonly query: unknown;
  readonly frequency: AlertFrequency;
  readonly byMail: boolean;
  readonly inApp: boolean;
  readonly paused: boolean;
  readonly createdAt: Date;
  readonly alerts: readonly { readonly sentAt: Date; readonly companies: number }[];
}

/** The search as it was saved, or undefined where the directory no longer understands it. */
export function readQuery(stored: unknown): SavedQuery | undefined {
  return SavedQuery.safeParse(stored).data;
}

export function presentSavedSearch(row: SavedSearchRow): SavedSearch {
  const [last] = row.alerts;
  return {
    id: row.id,
    name: row.name,
    query: readQuery(row.query) ?? null,
    frequency: row.frequency,
    mail: row.byMail,
    inApp: row.inApp,
    paused: row.paused,
    createdAt: row.createdAt.toISOString(),
    lastAlert: last === undefined ? null : { at: last.sentAt.toISOString(), companies: last.companies },
  };
}
