import type { ExposurePlanFigures } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import type { PlannedMarket } from './exposure-plan-thread.ts';

/** Plans whose figures are kept. */
const keptPlans = 30;
@Injectable()
export class ExposureRepository {
  /** Lets one at a time ask for a plan, so that each sees what the one before has asked for. */
  async waitForTurn(tx: Transaction): Promise<void> {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('exposure_plan_request'))`;
  }

  /** False if somebody else plans at this moment. Otherwise nobody else can begin until the transaction ends. */
  async tryToBegin(tx: Transaction): Promise<boolean> {
    const [row] = await tx.$queryRaw<{ begun: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtext('exposure_plan')) AS begun`;
    return row?.begun === true;
  }

  /**
   * Puts the priors of a plan in place of those of the one before. Writes only what changed, because every row written is a
   * change of the market. A company that has left the directory since the plan began gets none.
   */
  async storePriors(tx: Transaction, batches: PlannedMarket['batches']): Promise<void> {
    await tx.$executeRaw`CREATE TEMPORARY TABLE planned (company_id uuid PRIMARY KEY) ON COMMIT DROP`;
    for (const batch of batches) {
      await tx.$executeRawUnsafe(
        `WITH given AS MATERIALIZED (
           SELECT g.* FROM jsonb_to_recordset($1::jsonb)
             AS g (company_id uuid, prior_millionths int, appearances int, introduced_to uuid[])
           JOIN directory_entry USING (company_id)
         ), noted AS (
           INSERT INTO planned SELECT company_id FROM given
         )
         INSERT INTO exposure_prior AS p (company_id, prior_millionths, appearances, introduced_to)
         SELECT company_id, prior_millionths, appearances, introduced_to FROM given ORDER BY company_id
         ON CONFLICT (company_id) DO UPDATE
           SET prior_millionths = excluded.prior_millionths, appearances = excluded.appearances,
               introduced_to = excluded.introduced_to
           WHERE (p.prior_millionths, p.appearances, p.introduced_to)
             IS DISTINCT FROM (excluded.prior_millionths, excluded.appearances, excluded.introduced_to)`,
        batch,
      );
    }
    await tx.$executeRaw`
      DELETE FROM exposure_prior p WHERE NOT EXISTS (SELECT FROM planned WHERE planned.company_id = p.company_id)`;
  }

  /** Stores the figures of a plan and forgets those of long ago. */
  async storePlan(tx: Transaction, computedAt: Date, companies: number, figures: ExposurePlanFigures): Promise<void> {
    await tx.exposurePlan.create({ data: { computedAt, companies, figures } });
    await tx.$executeRaw`
      DELETE FROM exposure_plan WHERE id NOT IN (
        SELECT id FROM exposure_plan ORDER BY computed_at DESC, id DESC LIMIT ${keptPlans})`;
  }
}
