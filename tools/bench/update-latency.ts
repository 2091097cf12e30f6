import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { MeasuredApplication } from './measured-application.ts';

const rounds = 15;
const timeoutMs = 10_000;

/**
 * How long after its commit a change of a company shows in its fit with the reader's, in milliseconds, sorted. The change is one of
 * the partner's verification, which every fit reads.
 */
export async function updateLatencies(
  databaseUrl: string,
  { api }: MeasuredApplication,
  cookie: string,
  partnerId: string,
): Promise<readonly number[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const fit = async (): Promise<string> =>
    (await fetch(`${api}/suggestions/${partnerId}`, { headers: { cookie } })).text();
  const latencies: number[] = [];
  try {
    await client.query(`UPDATE directory_entry SET verification = 'none' WHERE company_id = $1`, [partnerId]);
    await wait(1_000);
    for (let round = 0; round < rounds; round += 1) {
      const before = await fit();
      await client.query(`UPDATE directory_entry SET verification = $2::"VerificationLevel" WHERE company_id = $1`, [
        partnerId,
        round % 2 === 0 ? 'desk' : 'none',
      ]);
      const committed = performance.now();
      while ((await fit()) === before) {
        if (performance.now() - committed > timeoutMs) throw new Error('A change was not seen in time.');
        await wait(2);
      }
      latencies.push(performance.now() - committed);
    }
  } finally {
    await client.end();
  }
  return latencies.sort((x, y) => x - y);
}
