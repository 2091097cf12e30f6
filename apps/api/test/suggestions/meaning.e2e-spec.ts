import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { refreshFrequencies } from '../../src/modules/suggestions/index.ts';
import { DirectoryEntryRepository } from '../../src/modules/directory/index.ts';
import { MarketContextQueries } from '../../src/modules/suggestions/market-context.queries.ts';
import { MatchProfilesQueries } from '../../src/modules/suggestions/match-profiles.queries.ts';
import { embedCompanies } from '../../src/modules/suggestions/meaning/meaning.jobs.ts';
import { MemoryRankingEngine } from '../../src/modules/suggestions/memory-ranking-engine.ts';
import { RankingEngine } from '../../src/modules/suggestions/ranking-engine.ts';
import { SqlRankingEngine } from '../../src/modules/suggestions/sql-ranking-engine.queries.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import type { TestUser } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { EmbeddingService } from './embedding-service.ts';
import { listed, listedMember, pageOfSuggestions } from './suggestion-market.ts';

const embed = (test: TestApp): Promise<void> => test.app.get(Jobs).runNow(embedCompanies, {});

const everybody = { excludedIds: [], introducedIds: [] };

async function weightOfMeaning(test: TestApp): Promise<number> {
  const { weights } = await test.app.get(MarketContextQueries, { strict: false }).current();
  return weights.meaningFit;
}

async function meaningsOf(test: TestApp): Promise<number> {
  const [row] = await test.database.query<{ count: number }>('SELECT count(*)::int AS count FROM company_meaning');
  return row!.count;
}

async function until(condition: () => Promise<boolean>, seconds = 10): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`It did not happen within ${seconds} seconds.`);
    await wait(20);
  }
}

async function describeAnew(test: TestApp, id: string, description: string): Promise<void> {
  await test.database.transaction(async (tx) => {
    await tx.company.update({ where: { id }, data: { description: { en: description } } });
    await test.app.get(DirectoryEntryRepository, { strict: false }).refresh(tx, id);
  });
}

describe('with an embedding service', () => {
  const service = new EmbeddingService();
  let test: TestApp;
  let own: { id: string; user: TestUser };
  let alike: string;
  let unlike: readonly string[];

  beforeAll(async () => {
    test = await startTestApp({
      MATCH_ENGINE: 'memory',
      EMBEDDINGS_URL: await service.listen(),
      EMBEDDINGS_MODEL: 'stand-in',
      EMBEDDINGS_API_KEY: 'a key of the test',
    });
    own = await listedMember(test, 'PK', { description: 'Milling of turbine blades.' });
    unlike = [
      await listed(test, 'CN', { description: '服装出口。' }),
      await listed(test, 'CN', { description: '灌溉设备。' }),
    ];
    alike = await listed(test, 'CN', { description: '精密铣削加工。' });
    unlike = [...unlike, await listed(test, 'CN', { description: '灌溉工程。' })];
    await test.app.get(Jobs).runNow(refreshFrequencies, {});
  });
  beforeEach(() => {
    service.received.length = 0;
    service.status = 200;
    service.refused = undefined;
    service.spoil = (vectors) => vectors;
  });
  afterAll(async () => {
    await test.close();
    await service.close();
  });

  it('finds across two languages those who do the same, and says so', async () => {
    // The index in memory follows what was committed within a moment.
    let before = await pageOfSuggestions(test, own.user);
    await until(async () => (before = await pageOfSuggestions(test, own.user)).items.length === 4);
    expect(before.items[0]!.company.id).not.toBe(alike);
    await embed(test);
    expect(service.received.map(({ path }) => path)).toEqual(['/v1/embeddings']);
    expect(service.received[0]).toMatchObject({
      authorization: 'Bearer a key of the test',
      body: { model: 'stand-in', input: expect.arrayContaining(['精密铣削加工。']) },
    });
    expect(await meaningsOf(test)).toBe(5);

    const sql = test.app.get(SqlRankingEngine, { strict: false });
    const memory = test.app.get(RankingEngine, { strict: false });
    if (!(memory instanceof MemoryRankingEngine)) throw new Error('the index is not used');
    const page = { companyId: own.id, limit: 10, after: undefined };
    await until(async () => {
      const both = await Promise.all([memory.rank(page, everybody), sql.rank(page, everybody)]);
      return memory.state?.phase === 'ready' && JSON.stringify(both[0]) === JSON.stringify(both[1]);
    });
    const ranked = await memory.rank(page, everybody);
    expect(ranked).toEqual(await sql.rank(page, everybody));
    expect(JSON.parse(ranked![0]!.fit).reasonsForUs).toContainEqual({
      key: 'reason.similarMeaning',
      params: { percent: expect.any(Number) },
    });
    expect(await weightOfMeaning(test)).toBe(0.15);

    const { items } = await pageOfSuggestions(test, own.user);
    expect(items[0]!.company.id).toBe(alike);
    const keys = items.map(({ reasonsForUs }) => reasonsForUs.map(({ key }) => key));
    expect(keys[0]).toContain('reason.similarMeaning');
    expect(keys.slice(1).flat()).not.toContain('reason.similarMeaning');
    expect(
      items
        .slice(1)
        .map(({ company }) => company.id)
        .toSorted(),
    ).toEqual([...unlike].toSorted());
  });

  it('asks for no text twice, and reads a changed company anew', async () => {
    await embed(test);
    expect(service.received).toEqual([]);
    await describeAnew(test, unlike[0]!, '精密铣削加工。');
    await embed(test);
    expect(service.received).toEqual([]);
    const [row] = await test.database.query<{ same: boolean }>(
      'SELECT (SELECT offered FROM company_meaning WHERE company_id = $1) = (SELECT offered FROM company_meaning WHERE company_id = $2) AS same',
      [unlike[0], alike],
    );
    expect(row!.same).toBe(true);
    await describeAnew(test, unlike[0]!, '服装出口与设计。');
    await embed(test);
    expect(service.texts).toEqual(['服装出口与设计。']);
  });

  it('leaves a service that is down alone for longer and longer, and suggests all the same', async () => {
    service.status = 503;
    await describeAnew(test, alike, '铣削。');
    await embed(test);
    await embed(test);
    expect(service.received).toHaveLength(1);
    test.clock.advance(31_000);
    await embed(test);
    test.clock.advance(31_000);
    await embed(test);
    expect(service.received).toHaveLength(2);
    // The index in memory follows the changes of the test before within a moment.
    await until(async () => (await pageOfSuggestions(test, own.user)).items[0]!.company.id === alike);
    service.status = 200;
    test.clock.advance(30_000);
    await embed(test);
    expect(service.texts.at(-1)).toBe('铣削。');
    const [due] = await test.database.query<{ count: number }>('SELECT count(*)::int AS count FROM meaning_due');
    expect(due!.count).toBe(0);
  });

  it.each([
    ['a vector too few', (vectors: number[][]) => vectors.slice(1)],
    ['a vector without a direction', (vectors: number[][]) => vectors.map((one) => one.map(() => 0))],
  ])('keeps nothing of an answer with %s', async (what, spoil) => {
    const text = `Irrigation ${what}.`;
    const id = await listed(test, 'PK', { description: text });
    service.spoil = spoil;
    await embed(test);
    const stored = (): Promise<object[]> =>
      test.database.query('SELECT 1 FROM company_meaning WHERE company_id = $1', [id]);
    expect(await stored()).toEqual([]);
    service.spoil = (vectors) => vectors;
    test.clock.advance(3_600_000);
    await embed(test);
    expect(await stored()).toHaveLength(1);
    expect(service.texts).toEqual([text, text]);
  });

  it('reads all others where one text is refused', async () => {
    const refused = await listed(test, 'CN', { description: 'Milling that is refused.' });
    const taken = await listed(test, 'CN', { description: 'Milling that is taken.' });
    service.refused = 'refused';
    await embed(test);
    await embed(test);
    const rows = await test.database.query<{ company_id: string }>(
      'SELECT company_id FROM company_meaning WHERE company_id = ANY ($1)',
      [[refused, taken]],
    );
    expect(rows.map((row) => row.company_id)).toEqual([taken]);
    expect(service.texts.filter((text) => text.includes('taken')).length).toBeLessThanOrEqual(3);
  });

  it('reads everybody anew for another model, and compares no vectors of two', async () => {
    const others = await startTestApp(
      { EMBEDDINGS_URL: test.config.embeddings!.url, EMBEDDINGS_MODEL: 'another', EMBEDDINGS_DIMENSIONS: '4' },
      () => test.config.databaseUrl,
    );
    try {
      const profiles = others.app.get(MatchProfilesQueries, { strict: false });
      expect((await profiles.byId(own.id))!.meaning).toBeUndefined();
      expect(await weightOfMeaning(others)).toBe(0);
      await embed(others);
      expect(service.received[0]!.body).toMatchObject({ model: 'another', dimensions: 4 });
      const models = await test.database.query('SELECT DISTINCT model FROM company_meaning');
      expect(models).toEqual([{ model: 'another 4' }]);
      expect((await profiles.byId(own.id))!.meaning!.offered).toHaveLength(4);
      expect(await weightOfMeaning(others)).toBe(0.15);
    } finally {
      await others.close();
    }
  });
});

describe('without an embedding service', () => {
  it('sends nothing and ranks by everything else', async () => {
    const fetched = jest.spyOn(globalThis, 'fetch');
    const test = await startTestApp();
    try {
      const { user } = await listedMember(test, 'PK', { description: 'Milling of turbine blades.' });
      await listed(test, 'CN', { description: '精密铣削加工。' });
      await embed(test);
      expect(fetched).not.toHaveBeenCalled();
      expect(await meaningsOf(test)).toBe(0);
      const { items } = await pageOfSuggestions(test, user);
      expect(items).toHaveLength(1);
      expect(await weightOfMeaning(test)).toBe(0);
    } finally {
      fetched.mockRestore();
      await test.close();
    }
  });
});
