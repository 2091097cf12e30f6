import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/database.ts';
import { marketFactsChannel } from '../market-context.queries.ts';
import type { DueCompany } from './meanings.queries.ts';

/** The vectors of a company that was due; none where it says nothing or is not listed. */
export interface ReadCompany extends Pick<DueCompany, 'companyId' | 'change'> {
  readonly meaning: { readonly offered: Int8Array; readonly wanted: Int8Array | undefined } | undefined;
}

@Injectable()
export class MeaningsRepository {
  /** Stores what was read. A company that has changed since stays due. Writes only vectors that changed, see `PastOutcomesRepository`. */
  async store(tx: Transaction, space: string, companies: readonly ReadCompany[]): Promise<void> {
    const rows = companies.map(({ companyId, change, meaning }) => ({
      company_id: companyId,
      change,
      model: space,
      offered: hexOf(meaning?.offered),
      // Two lengths are of two models under one name: the older vector is worth nothing.
      wanted: meaning?.wanted?.length === meaning?.offered.length ? hexOf(meaning?.wanted) : null,
    }));
    await tx.$executeRawUnsafe(settleDue, JSON.stringify(rows));
    await tx.$executeRawUnsafe(deleteMeanings, JSON.stringify(rows));
    await tx.$executeRawUnsafe(upsertMeanings, JSON.stringify(rows));
  }

  /** Puts a company behind all others that are due. */
  async postpone(tx: Transaction, companyId: string): Promise<void> {
    await tx.$executeRaw`UPDATE meaning_due SET change = nextval('meaning_change') WHERE company_id = ${companyId}::uuid`;
  }

  /** Makes up to `most` companies due that another model has read; returns how many. */
  async makeOthersDue(tx: Transaction, space: string, most: number): Promise<number> {
    return tx.$executeRaw`
      INSERT INTO meaning_due (company_id)
      SELECT company_id FROM (
        -- Two ranges and not <>, which no index serves.
        SELECT company_id FROM company_meaning WHERE model < ${space} OR model > ${space} LIMIT ${most}
      ) AS others ORDER BY company_id
      ON CONFLICT (company_id) DO NOTHING`;
  }

  /** Says how alike companies usually are, and announces it if it was another number before. */
  async storeUsualLikeness(tx: Transaction, space: string, likeness: number): Promise<void> {
    const changed = await tx.$executeRaw`
      INSERT INTO usual_likeness AS u (model, likeness) VALUES (${space}, ${likeness})
      ON CONFLICT (model) DO UPDATE SET likeness = excluded.likeness WHERE u.likeness <> excluded.likeness`;
    if (changed > 0) await tx.$executeRaw`SELECT pg_notify(${marketFactsChannel}, '')`;
  }
}

const given = `jsonb_to_recordset($1::jsonb) AS given (company_id uuid, change bigint, model text, offered text, wanted text)`;

// Whoever holds the row is changing the company: then it stays due.
const settleDue = `
  DELETE FROM meaning_due WHERE company_id IN (
    SELECT d.company_id FROM meaning_due d JOIN ${given} USING (company_id)
    WHERE d.change = given.change ORDER BY d.company_id FOR UPDATE OF d SKIP LOCKED
  )`;

const deleteMeanings = `
  DELETE FROM company_meaning m USING ${given} WHERE m.company_id = given.company_id AND given.offered IS NULL`;

const upsertMeanings = `
  INSERT INTO company_meaning AS m (company_id, model, offered, wanted)
  SELECT company_id, model, decode(offered, 'hex'), decode(wanted, 'hex')
  FROM ${given} JOIN company ON company.id = given.company_id
  WHERE offered IS NOT NULL ORDER BY company_id
  ON CONFLICT (company_id) DO UPDATE
    SET model = excluded.model, offered = excluded.offered, wanted = excluded.wanted
    WHERE (m.model, m.offered, m.wanted) IS DISTINCT FROM (excluded.model, excluded.offered, excluded.wanted)`;

function hexOf(vector: Int8Array | undefined): string | null {
  return vector === undefined ? null : Buffer.from(vector).toString('hex');
}
