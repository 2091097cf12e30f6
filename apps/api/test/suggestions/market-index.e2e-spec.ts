import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidatesPerRanking } from '@karakoram/matching';
import { setTimeout as wait } from 'node:timers/promises';
import { refreshFrequencies } from '../../src/modules/suggestions/index.ts';
import { MemoryRankingEngine } from '../../src/modules/suggestions/memory-ranking-engine.ts';
import { RankingEngine, type RankingPage } from '../../src/modules/suggestions/ranking-engine.ts';
import { SqlRankingEngine } from '../../src/modules/suggestions/sql-ranking-engine.queries.ts';
import { Database } from '../../src/platform/database/database.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { generateMarket, listed } from './suggestion-market.ts';

const marketSize = 660;

let test: TestApp;
let memory: MemoryRankingEngine;
let sql: SqlRankingEngine;
let ids: readonly string[];

beforeAll(async () => {
  test = await startTestApp({ MATCH_ENGINE: 'memory' });
  await generateMarket(test, marketSize, 11);
  await test.app.get(Jobs).runNow(refreshFrequencies, {});
  const engine = test.app.get(RankingEngine, { strict: false });
  if (!(engine instanceof MemoryRankingEngine)) throw new Error('the index is not used');
  memory = engine;
  sql = test.app.get(SqlRankingEngine, { strict: false });
  const rows = await test.database.query<{ id: string }>('SELECT id FROM company ORDER BY id');
  ids = rows.map(({ id }) => id);
  await until(() => memory.state?.phase === 'ready' && memory.state.companies === marketSize);
  await sameFacts();
}, 120_000);
afterAll(() => test.close());

async function until(condition: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`It did not happen within ${seconds} seconds.`);
    await wait(20);
  }
}

const nobody = { excludedIds: [], introducedIds: [] };

const pageFor = (companyId: string, limit = 1_000): RankingPage => ({ companyId, limit, after: undefined });

/** The index has read the same frequencies as SQL: it does so a moment after they are announced. */
async function sameFacts(): Promise<void> {
  const [companyId] = ids;
  await until(async () => {
    const both = await Promise.all([memory.rank(pageFor(companyId!), nobody), sql.rank(pageFor(companyId!), nobody)]);
    return JSON.stringify(both[0]) === JSON.stringify(both[1]);
  });
}

describe('the index in memory', () => {
  it('gives the same companies in the same order with the same reasons as SQL', async () => {
    for (const companyId of ids.filter((_, at) => at % 61 === 0)) {
      const introduced = ids.filter((id) => id.charCodeAt(31) % 13 === 0);
      const excluded = ids.filter((id) => id.charCodeAt(30) % 7 === 0);
      const ranked = await memory.rank(pageFor(companyId), { excludedIds: excluded, introducedIds: introduced });
      expect(ranked).toEqual(await sql.rank(pageFor(companyId), { excludedIds: excluded, introducedIds: introduced }));
      expect(ranked!.length).toBeGreaterThan(candidatesPerRanking(marketSize));
      expect(ranked!.some(({ id }) => excluded.includes(id))).toBe(false);
    }
  });

  it('gives the same pages, ranks given companies alike and scores pairs alike', async () => {
    const [companyId, partnerId] = ids;
    const first = (await memory.rank(pageFor(companyId!, 7), nobody))!;
    const page = { ...pageFor(companyId!, 7), after: first.at(-1)!.place };
    expect(await memory.rank(page, nobody)).toEqual(await sql.rank(page, nobody));
    const some = ids.slice(0, 50);
    expect(await memory.rankGiven(pageFor(companyId!), some)).toEqual(await sql.rankGiven(pageFor(companyId!), some));
    for (const other of [partnerId!, ids[2]!])
      expect(await memory.score(companyId!, other)).toEqual(await sql.score(companyId!, other));
  });

  it('sees a new, a changed and a suspended company on every instance within two seconds', async () => {
    const second = await startTestApp({ MATCH_ENGINE: 'memory' }, () => test.config.databaseUrl);
    try {
      const other = second.app.get(RankingEngine, { strict: false });
      await until(() => other instanceof MemoryRankingEngine && other.state?.phase === 'ready');
      const own = await listed(test, 'PK', { needs: ['drones'], sectors: ['robotics'] });
      const seenBy = async (engine: RankingEngine, partnerId: string): Promise<boolean> =>
        (await engine.rank(pageFor(own), nobody))?.some(({ id }) => id === partnerId) ?? false;
      const bothSee = async (partnerId: string): Promise<boolean> =>
        (await seenBy(memory, partnerId)) && (await seenBy(other, partnerId));
      const partner = await listed(test, 'CN', { offers: ['drones'], sectors: ['robotics'] });
      await until(() => bothSee(partner), 2);
      await test.database.query(`UPDATE company SET status = 'suspended' WHERE id = $1`, [partner]);
      await until(async () => !(await seenBy(memory, partner)) && !(await seenBy(other, partner)), 2);
    } finally {
      await second.close();
    }
  });

  it('misses no change of a transaction that commits late, or that nobody was told of', async () => {
    const own = await listed(test, 'PK', { needs: ['gene-editing'], sectors: ['biotechnology'] });
    const database = test.app.get(Database);
    let late = '';
    let before = '';
    await database.transaction(async (tx) => {
      // Its number is older than those of the changes that commit while it is open.
      await tx.$queryRaw`SELECT pg_current_xact_id()::text`;
      for (let made = 0; made < 3; made += 1) await listed(test, 'CN', { offers: ['gene-editing'] });
      await until(async () => (await memory.rank(pageFor(own, 10), nobody))!.length > 0, 2);
      late = await listed(test, 'CN', { offers: ['gene-editing'], name: 'Committed by another transaction' });
      before = JSON.stringify(await sql.score(own, late));
      await tx.$executeRaw`UPDATE directory_entry SET sectors = '{fintech}' WHERE company_id = ${late}::uuid`;
    });
    await until(async () => (await memory.rank(pageFor(own), nobody))!.some(({ id }) => id === late), 2);
    const fitOf = async (engine: RankingEngine): Promise<unknown> => engine.score(own, late);
    // What the transaction wrote counts now, as it does by SQL.
    await until(async () => JSON.stringify(await fitOf(memory)) === JSON.stringify(await fitOf(sql)), 2);
    expect(JSON.stringify(await fitOf(memory))).not.toBe(before);
  });

  it('answers by SQL for a company that it does not know yet', async () => {
    const own = await listed(test, 'PK', { needs: ['drones'] });
    expect(await memory.rank(pageFor(own), nobody)).toBeDefined();
    expect(await memory.rank(pageFor('00000000-0000-4000-8000-000000000000'), nobody)).toBeUndefined();
  });
});
