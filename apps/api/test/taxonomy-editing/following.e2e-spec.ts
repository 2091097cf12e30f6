import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { taxonomyInUse } from '@karakoram/taxonomy';
import request from 'supertest';
import { RankingEngine } from '../../src/modules/suggestions/ranking-engine.ts';
import { MemoryRankingEngine } from '../../src/modules/suggestions/memory-ranking-engine.ts';
import { list } from '../directory/listed-company.ts';
import type { TestUser } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

let test: TestApp;
let administrator: TestUser;
let second: NestFastifyApplication;
let secondAddress: string;

beforeAll(async () => {
  test = await startTestApp({ RUN_JOBS: 'true', MATCH_ENGINE: 'memory' });
  administrator = await test.make.administrator();
  // An instance with modules of its own, and so with a taxonomy of its own, as another process has.
  jest.resetModules();
  const { createApp } = await import('../../src/create-app.ts');
  const itsOwn = await import('@karakoram/taxonomy');
  expect(itsOwn.taxonomyInUse).not.toBe(taxonomyInUse);
  second = await createApp(test.config);
  await second.listen(0, '127.0.0.1');
  secondAddress = await second.getUrl();
}, 120_000);
afterAll(async () => {
  await second.close();
  await test.close();
});

async function until(condition: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`It did not happen within ${seconds} seconds.`);
    await wait(50);
  }
}

const change = (body: object) =>
  test.http(administrator).post('/api/v1/administration/taxonomy/changes').send(body).expect(200);

async function foundOnSecond(query: Record<string, string>): Promise<string[]> {
  const { body } = await request(secondAddress).get('/api/v1/companies').query(query).expect(200);
  return (body.items as { id: string }[]).map(({ id }) => id);
}

async function namesOnSecond(code: string): Promise<string | undefined> {
  const { body } = await request(secondAddress).get('/api/v1/taxonomy?locale=zh').expect(200);
  const concepts = (body.sectors as { concepts: { code: string; name: string }[] }[]).flatMap((one) => one.concepts);
  return concepts.find((concept) => concept.code === code)?.name;
}

it('finds a company by a synonym on another instance within seconds of its being added', async () => {
  const id = await list(test, { names: { en: 'Glacier Works' }, summary: { en: 'Snowdrift ledgers for all.' } });
  expect(await foundOnSecond({ q: 'snowdrift ledger', concept: 'blockchain-evidence' })).toEqual([]);
  await change({ kind: 'addSynonym', code: 'blockchain-evidence', locale: 'en', text: 'snowdrift ledger' });
  await until(async () => (await foundOnSecond({ concept: 'blockchain-evidence' })).includes(id));
  // The other instance reads the words of a query with the new taxonomy as well.
  const other = await list(test, { names: { en: 'Stamp' }, summary: { en: 'Blockchain notarization.' } });
  expect(await foundOnSecond({ q: 'snowdrift ledger' })).toEqual(expect.arrayContaining([id, other]));
});

it('names an added concept on another instance, and ranks by it in the thread of the index', async () => {
  const seller = await list(test, {
    names: { en: 'Seller' },
    country: 'PK',
    offers: [{ text: { en: 'Gondola haulage' }, modes: ['outsourcing'] }],
  });
  const buyer = await list(test, {
    names: { en: 'Buyer' },
    country: 'CN',
    needs: [{ text: { zh: '索道驱动系统' }, modes: ['outsourcing'] }],
  });
  await change({
    kind: 'addConcept',
    code: 'ropeway-drives',
    sector: 'advanced-manufacturing',
    names: { en: 'Ropeway drives', zh: '索道驱动系统', ur: 'روپ وے ڈرائیو' },
    synonyms: { en: ['gondola haulage'] },
  });
  await until(async () => (await namesOnSecond('ropeway-drives')) === '索道驱动系统');
  const engine = test.app.get(RankingEngine, { strict: false });
  if (!(engine instanceof MemoryRankingEngine)) throw new Error('the index is not used');
  await until(async () => {
    const fit = await engine.score(buyer, seller);
    return JSON.stringify(fit).includes('ropeway-drives');
  });
});

it('catches up with what was announced while the connection of the listener was down', async () => {
  const typed = async (): Promise<number> => {
    const { body } = await request(secondAddress).get('/api/v1/suggest?q=索道&locale=zh').expect(200);
    return (body.items as unknown[]).length;
  };
  expect(await typed()).toBe(1);
  await test.database.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'karakoram-listener' AND datname = current_database()`,
  );
  await change({ kind: 'withdrawConcept', code: 'ropeway-drives' });
  await until(async () => (await typed()) === 0);
});
