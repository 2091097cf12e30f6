import type { SavedQuery } from '@karakoram/contracts';
import type { AlertFrequency, Country, LocalisedText } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import { presentNames } from '../../platform/http/present-localised.ts';
import { foundAmongChangedStatement, Parameters } from '../search/index.ts';
import { settledUntil } from './settled-until.repository.ts';

/** So many are named in an alert; the page of the search shows the others. */
const companiesNamed = 5;

/** Links of mails work for a year. */
const keptMilliseconds = 365 * 24 * 60 * 60 * 1000;

export interface DueSearch {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
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

export interface NewCompanies {
  readonly total: number;
  /** The first few, newest first. */
  readonly first: readonly { readonly id: string; readonly names: LocalisedText }[];
}

@Injectable()
export class AlertRepository {
  /** The search if it is due and nobody else is at it, kept from others until the transaction ends. */
  async lockDue(tx: Transaction, id: string, now: Date): Promise<DueSearch | undefined> {
    const rows = await tx.$queryRaw<DueSearch[]>`
      SELECT s.id, s.user_id AS "userId", s.name, s.query, s.frequency, s.by_mail AS "byMail", s.in_app AS "inApp",
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
  async takeNew(tx: Transaction, search: DueSearch, query: SavedQuery, now: Date): Promise<NewCompanies> {
    const until = await settledUntil(tx);
    const parameters = new Parameters();
    const found = foundAmongChangedStatement(query, search.watchedFrom, parameters);
    const searchId = parameters.add(search.id);
    const toldAt = parameters.add(now);
    const own = parameters.add(search.companyId);
    const listedFrom = parameters.add(search.listedFrom);
    const rows = await tx.$queryRawUnsafe<
      { id: string; nameEn: string | null; nameZh: string | null; nameUr: string | null; total: number }[]
    >(
      `WITH fresh AS (
         INSERT INTO saved_search_company (search_id, company_id, told_at)
         SELECT ${searchId}::uuid, e.company_id, ${toldAt}::timestamptz
           FROM (${found}) found JOIN directory_entry e USING (company_id)
          WHERE e.company_id IS DISTINCT FROM ${own}::uuid
            AND (${listedFrom}::timestamptz IS NULL OR e.listed_at >= ${listedFrom}::timestamptz)
         ON CONFLICT DO NOTHING
         RETURNING company_id)
       SELECT c.id, c.name_en AS "nameEn", c.name_zh AS "nameZh", c.name_ur AS "nameUr", count(*) OVER ()::int AS total
         FROM fresh JOIN company c ON c.id = fresh.company_id
        ORDER BY c.approved_at DESC, c.id LIMIT ${companiesNamed}`,
      ...parameters.values,
    );
    await tx.savedSearch.update({ where: { id: search.id }, data: { watchedFrom: until }, select: { id: true } });
    return {
      total: rows[0]?.total ?? 0,
      first: rows.map((row) => ({ id: row.id, names: presentNames(row) })),
    };
  }

  async setDue(tx: Transaction, id: string, dueAt: Date | null): Promise<void> {
    await tx.savedSearch.update({ where: { id }, data: { dueAt }, select: { id: true } });
  }

  async record(
    tx: Transaction,
    alert: { searchId: string; sentAt: Date; companies: number; tokenHash: string | null },
  ): Promise<void> {
    await tx.savedSearchAlert.create({ data: alert });
  }

  async forgetOld(tx: Transaction, now: Date): Promise<void> {
    await tx.savedSearchAlert.deleteMany({ where: { sentAt: { lt: new Date(now.getTime() - keptMilliseconds) } } });
  }
}
