import { type SavedSearch, Sought } from '@karakoram/contracts';
import type { AlertFrequency, SavedSearchSubject } from '@karakoram/domain';

export const savedSearchFields = {
  id: true,
  name: true,
  subject: true,
  query: true,
  frequency: true,
  byMail: true,
  inApp: true,
  paused: true,
  createdAt: true,
  alerts: { select: { sentAt: true, found: true }, orderBy: { sentAt: 'desc' }, take: 1 },
} as const;

export interface SavedSearchRow {
  readonly id: string;
  readonly name: string;
  readonly subject: SavedSearchSubject;
  readonly query: unknown;
  readonly frequency: AlertFrequency;
  readonly byMail: boolean;
  readonly inApp: boolean;
  readonly paused: boolean;
  readonly createdAt: Date;
  readonly alerts: readonly { readonly sentAt: Date; readonly found: number }[];
}

/** The search as it was saved, or undefined where a filter of it no longer exists. */
export function readSought({ subject, query }: Pick<SavedSearchRow, 'subject' | 'query'>): Sought | undefined {
  return Sought.safeParse({ subject, query }).data;
}

export function presentSavedSearch(row: SavedSearchRow): SavedSearch {
  const [last] = row.alerts;
  return {
    id: row.id,
    name: row.name,
    subject: row.subject,
    sought: readSought(row) ?? null,
    frequency: row.frequency,
    mail: row.byMail,
    inApp: row.inApp,
    paused: row.paused,
    createdAt: row.createdAt.toISOString(),
    lastAlert: last === undefined ? null : { at: last.sentAt.toISOString(), found: last.found },
  };
}
