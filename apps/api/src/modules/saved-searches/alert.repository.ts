import { LocalisedText, type Sought } from '@karakoram/contracts';
import type { AlertFrequency, Country, SavedSearchSubject } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import { Parameters } from '../search/index.ts';
import { settledUntil } from './settled-until.repository.ts';
import { findsSinceStatement, namedFinds } from './sought-statements.ts';

/** So many are named in an alert; the page of the search shows the others. */
const findsNamed = 5;

/** Links of mails work for a year. */
const keptMilliseconds = 365 * 24 * 60 * 60 * 1000;

export interface DueSearch {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly subject: SavedSearchSubject;
  readonly query: unknown;
  readonly frequency: AlertFrequency;
  readonly byMail: boolean;
  readonly inApp: boolean;
  readonly watchedFrom: Date;
  readonly listedFrom: Date | null;
  /** The reader's own company, of which they are not told. */
  readonly companyId: string | null;
  readonly country: Country | null;
}

export interface NewFinds {
  readonly total: number;
  /** The first few, newest first. */
  readonly first: readonly { readonly id: string; readonly names: LocalisedText }[];
}

@Injectable()
export class AlertRepository {
  /** The search if it is due and nobody else is at it, kept from others until the transaction ends. */
  async lockDue(tx: Transaction, id: string, now: Date): Promise<DueSearch | undefined> {
    const rows = await tx.$queryRaw<DueSearch[]>`
      SELECT s.id, s.user_id AS "userId", s.name, s.subject, s.query, s.frequency, s.by_mail AS "byMail", s.in_app AS "inApp",
             s.watched_from AS "watchedFrom", s.listed_from AS "listedFrom", c.id AS "companyId", c.country
        FROM saved_search s
        JOIN "user" u ON u.id = s.user_id
        LEFT JOIN member m ON m.user_id = s.user_id
        LEFT JOIN company c ON c.id = m.company_id
       WHERE s.id = ${id}::uuid AND s.due_at <= ${now}::timestamptz AND u.disabled_at IS NULL
         FOR UPDATE OF s SKIP LOCKED`;
    return rows[0];
  }

  /**
   * Notes everything that the search finds among what changed since its last look and its holder does not know, moves the
   * look on, and returns it. The key of the table decides what is new.
   */
  async takeNew(tx: Transaction, search: DueSearch, sought: Sought, now: Date): Promise<NewFinds> {
    const until = await settledUntil(tx);
    const parameters = new Parameters();
    const found = findsSinceStatement(sought, search.watchedFrom, now, parameters);
    const searchId = parameters.add(search.id);
    const toldAt = parameters.add(now);
    const own = parameters.add(search.companyId);
    const listedFrom = parameters.add(search.listedFrom);
    const rows = await tx.$queryRawUnsafe<{ id: string; names: unknown; total: number }[]>(
      `WITH fresh AS (
         INSERT INTO saved_search_found (search_id, found_id, told_at)
         SELECT ${searchId}::uuid, found.id, ${toldAt}::timestamptz
           FROM (${found}) found
          WHERE found.company_id IS DISTINCT FROM ${own}::uuid
            AND (${listedFrom}::timestamptz IS NULL OR found.listed_at >= ${listedFrom}::timestamptz)
         ON CONFLICT DO NOTHING
         RETURNING found_id)
       SELECT named.id, named.names, count(*) OVER ()::int AS total
         FROM fresh JOIN (${namedFinds[sought.subject]}) named ON named.id = fresh.found_id
        ORDER BY named.since DESC, named.id LIMIT ${findsNamed}`,
      ...parameters.values,
    );
    await tx.savedSearch.update({ where: { id: search.id }, data: { watchedFrom: until }, select: { id: true } });
    return {
      total: rows[0]?.total ?? 0,
      first: rows.map(({ id, names }) => ({ id, names: LocalisedText.parse(names) })),
    };
  }

  async setDue(tx: Transaction, id: string, dueAt: Date | null): Promise<void> {
    await tx.savedSearch.update({ where: { id }, data: { dueAt }, select: { id: true } });
  }

  async record(
    tx: Transaction,
    alert: { searchId: string; sentAt: Date; found: number; tokenHash: string | null },
  ): Promise<void> {
    await tx.savedSearchAlert.create({ data: alert });
  }

  async forgetOld(tx: Transaction, now: Date): Promise<void> {
    await tx.savedSearchAlert.deleteMany({ where: { sentAt: { lt: new Date(now.getTime() - keptMilliseconds) } } });
  }
}
