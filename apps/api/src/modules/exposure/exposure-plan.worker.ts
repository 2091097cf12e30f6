/** The thread that plans exposure. It has a connection of its own to the database, only reads, and ends with its answer. */
import { parentPort, workerData } from 'node:worker_threads';
import { type DraftedMarket, type ExposurePlan, introducedTo, planExposure } from '@karakoram/matching';
import pg from 'pg';
import { type PlannedMarket, ThreadData } from './exposure-plan-thread.ts';
import { readMarket } from './read-market.ts';

/** Companies in one text: some hundred kilobytes. */
const batchSize = 2_000;

const { databaseUrl, space, now } = ThreadData.parse(workerData);
const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: 2,
  connectionTimeoutMillis: 5_000,
  application_name: 'karakoram-exposure',
  options: '-c TimeZone=UTC',
});
try {
  const market = await readMarket(
    async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>(text, [...values])).rows,
    now,
    space,
  );
  parentPort?.postMessage(planned(market, planExposure(market)));
} finally {
  await pool.end();
}

function planned(market: DraftedMarket, plan: ExposurePlan): PlannedMarket {
  const { companyIds } = market;
  const hosts = introducedTo(market, plan.introductions);
  const rows = companyIds.map((companyId, slot) => ({
    company_id: companyId,
    prior_millionths: plan.priorMillionths[slot] ?? 0,
    appearances: plan.appearances[slot] ?? 0,
    introduced_to: hosts.get(slot) ?? [],
  }));
  const batches = Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, batch) =>
    JSON.stringify(rows.slice(batch * batchSize, (batch + 1) * batchSize)),
  );
  const { before, after, loss, unplaced } = plan;
  return { companies: companyIds.length, unplaced: unplaced.length, before, after, loss, batches };
}
