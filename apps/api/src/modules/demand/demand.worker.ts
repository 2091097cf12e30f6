/** The thread that measures demand. It has a connection of its own to the database, only reads, and ends with its answer. */
import { parentPort, workerData } from 'node:worker_threads';
import { putInUse, taxonomyWith } from '@karakoram/taxonomy';
import pg from 'pg';
import { ThreadData } from './demand-thread.ts';
import { measureDemand } from './measure-demand.ts';

const { databaseUrl, additions, now } = ThreadData.parse(workerData);
putInUse(taxonomyWith(additions));
const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: 1,
  connectionTimeoutMillis: 5_000,
  application_name: 'karakoram-demand',
  options: '-c TimeZone=UTC',
});
try {
  const measured = await measureDemand(
    async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>(text, [...values])).rows,
    now,
  );
  parentPort?.postMessage(measured);
} finally {
  await pool.end();
}
