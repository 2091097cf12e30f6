import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import type { MeasuredDemand } from './demand-thread.ts';

/** Runs whose figures are kept. */
const keptRuns = 30;

export interface DemandRunValues extends Omit<MeasuredDemand, 'batches'> {
  readonly begunAt: Date;
  readonly measuredAt: Date;
  readonly market: string;
  readonly seconds: number;
}

@Injectable()
export class DemandRepository {
  /**
   * Waits until nobody else writes, and says whether what was begun then is still news: false if somebody has measured a later
   * market. Nobody else writes until the transaction ends.
   */
  async isNews(tx: Transaction, begunAt: Date): Promise<boolean> {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('demand'))`;
    const [row] = await tx.$queryRaw<{ superseded: boolean }[]>`
      SELECT EXISTS (SELECT FROM demand_run WHERE begun_at > ${begunAt}::timestamptz) AS superseded`;
    return row?.superseded !== true;
  }

  /**
   * Puts rows in place of those of the run before; only what changed is written. What is over since the run began gets none.
   * Demand that was answered and is no longer waits from now on.
   */
  async store(tx: Transaction, batches: MeasuredDemand['batches'], now: Date): Promise<void> {
    await tx.$executeRaw`CREATE TEMPORARY TABLE measured (id uuid PRIMARY KEY) ON COMMIT DROP`;
    for (const batch of batches) await tx.$executeRawUnsafe(upsert, batch, now);
    await tx.$executeRaw`DELETE FROM demand d WHERE NOT EXISTS (SELECT FROM measured WHERE measured.id = d.id)`;
  }

  /** Stores the figures of a run and forgets those of long ago. */
  async record(tx: Transaction, run: DemandRunValues): Promise<void> {
    await tx.demandRun.create({ data: run });
    await tx.$executeRaw`
      DELETE FROM demand_run WHERE id NOT IN (SELECT id FROM demand_run ORDER BY begun_at DESC, id DESC LIMIT ${keptRuns})`;
  }
}

const columns = {
  id: 'uuid',
  kind: '"DemandKind"',
  company_id: 'uuid',
  country: '"Country"',
  city_code: 'text',
  sector: 'text',
  concepts: 'text[]',
  modes: 'text[]',
  answers: 'int',
  nearest_company_id: 'uuid',
  nearest_concept: 'text',
  nearest_distance: 'int',
  nearest_declared: 'boolean',
  nearest_form: 'text',
} as const;

const names = Object.keys(columns);
const types = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
const changing = names.filter((name) => name !== 'id');

/* $1 rows as JSON, $2 now. */
const upsert = `
  WITH given AS MATERIALIZED (
    SELECT g.*, CASE g.kind WHEN 'need' THEN g.id END AS statement_id, CASE g.kind WHEN 'request' THEN g.id END AS opportunity_id
      FROM jsonb_to_recordset($1::jsonb) AS g (${types.join(', ')}, since timestamptz)
      JOIN directory_entry USING (company_id)
     WHERE CASE g.kind WHEN 'need' THEN EXISTS (SELECT FROM statement s WHERE s.id = g.id)
                       WHEN 'request' THEN EXISTS (SELECT FROM opportunity_entry o WHERE o.opportunity_id = g.id) END
  ), noted AS (
    INSERT INTO measured SELECT id FROM given
  )
  INSERT INTO demand AS d (${names.join(', ')}, statement_id, opportunity_id, since)
  SELECT ${names.join(', ')}, statement_id, opportunity_id, since FROM given ORDER BY id
  ON CONFLICT (id) DO UPDATE SET ${changing.map((name) => `${name} = excluded.${name}`).join(', ')},
    since = CASE WHEN d.answers > 0 AND excluded.answers = 0 THEN $2::timestamptz ELSE d.since END
  WHERE (${changing.map((name) => `d.${name}`).join(', ')})
    IS DISTINCT FROM (${changing.map((name) => `excluded.${name}`).join(', ')})`;
