import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DemandSummary, UnmetDemand } from '@karakoram/contracts';
import { DemandQuery } from '@karakoram/contracts';
import { demandCellsStatement, unmetDemandStatement } from '../../src/modules/demand/demand.queries.ts';
import { DemandRepository } from '../../src/modules/demand/demand.repository.ts';
import { measureDemandKind } from '../../src/modules/demand/index.ts';
import { measureDemand } from '../../src/modules/demand/measure-demand.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import { list, type Listing } from '../directory/listed-company.ts';
import type { TestUser } from '../factories/factories.ts';
import { published, technologyOffer } from '../opportunities/opportunity-fixture.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { generateMarket } from '../suggestions/suggestion-market.ts';

let test: TestApp;
let chinese: TestUser;
let pakistani: TestUser;
beforeAll(async () => {
  test = await startTestApp();
  chinese = await test.make.desk('CN');
  pakistani = await test.make.desk('PK');
});
beforeEach(async () => {
  await test.database.query(`UPDATE company SET status = 'suspended' WHERE status = 'approved'`);
  await test.database.query('DELETE FROM demand_run');
});
afterAll(() => test.close());

const measure = () => test.app.get(Jobs).runNow(measureDemandKind, {});
const board = async (query = '', as = pakistani): Promise<UnmetDemand[]> =>
  (await test.http(as).get(`/api/v1/desk/demand${query}`).expect(200)).body.items;
const summary = async (query = '', as = pakistani): Promise<DemandSummary> =>
  (await test.http(as).get(`/api/v1/desk/demand/summary${query}`).expect(200)).body;
const needsDrones = (listing: Partial<Listing> = {}) =>
  list(test, {
    names: { en: 'Field Robotics' },
    country: 'CN',
    cityCode: 'CN-4403',
    sectors: ['robotics'],
    needs: [{ text: { en: 'drones for crop spraying' } }],
    ...listing,
  });
const makesDrones = (listing: Partial<Listing> = {}) =>
  list(test, {
    names: { en: 'Nanga Drones' },
    country: 'PK',
    offers: [{ text: { en: 'drones for crop spraying' } }],
    ...listing,
  });
const suspend = (id: string) => test.database.query(`UPDATE company SET status = 'suspended' WHERE id = $1`, [id]);
const { summary: shortly, description, partnerRole, modes } = technologyOffer;
const request = async (anonymous: boolean): Promise<string> => {
  const author = await list(test, { names: { en: 'Quiet Fields' }, country: 'CN', cityCode: 'CN-4403' });
  return published(
    test,
    await test.make.member(author, 'owner'),
    {
      title: { en: 'Wanted: drones for crop spraying' },
      summary: shortly,
      description,
      partnerRole,
      modes,
      concepts: ['drones'],
      anonymous,
    },
    { type: 'technology', direction: 'request' },
  );
};

describe('a need', () => {
  it('is unmet until a company of the other country that offers it is listed, and again after it is suspended', async () => {
    await needsDrones();
    await makesDrones({ country: 'CN', names: { en: 'At home' } });
    await measure();
    const [unmet] = await board();
    expect(unmet).toMatchObject({
      kind: 'need',
      country: 'CN',
      company: { names: { en: 'Field Robotics' } },
      text: { en: 'drones for crop spraying' },
      cityCode: 'CN-4403',
      nearest: null,
    });
    const maker = await makesDrones();
    await measure();
    expect(await board()).toEqual([]);
    await suspend(maker);
    test.clock.advance(60_000);
    await measure();
    const [again] = await board();
    expect(again).toMatchObject({ id: unmet!.id, nearest: null });
    expect(again!.since > unmet!.since).toBe(true);
  });

  it('is not met by another form of cooperation, which is named as the nearest', async () => {
    await needsDrones({ needs: [{ text: { en: 'drones for crop spraying' }, modes: ['production-capacity'] }] });
    const maker = await makesDrones({
      offers: [{ text: { en: 'drones for crop spraying' }, modes: ['investment'] }],
    });
    await measure();
    expect((await board())[0]?.nearest).toMatchObject({ company: { id: maker }, distance: 0, form: 'differs' });
    await suspend(maker);
    expect((await board())[0]?.nearest).toBeNull();
  });

  it('leaves the board at once when its company is suspended or the need is deleted', async () => {
    const id = await needsDrones();
    const other = await needsDrones({ names: { en: 'Other' } });
    await measure();
    expect(await board()).toHaveLength(2);
    await suspend(other);
    expect(await board()).toHaveLength(1);
    await test.database.query('DELETE FROM statement WHERE company_id = $1', [id]);
    expect(await board()).toEqual([]);
    expect((await summary()).unmet).toBe(0);
  });

  it('stands on the board also where its words name nothing that is known', async () => {
    await needsDrones({ needs: [{ text: { en: 'something altogether unheard of' } }] });
    await measure();
    expect(await board()).toEqual([expect.objectContaining({ concepts: [], sector: 'robotics', nearest: null })]);
  });
});

describe('a request', () => {
  it('is demand while it is public, with its title', async () => {
    const id = await request(false);
    await measure();
    expect(await board()).toEqual([
      expect.objectContaining({
        id,
        kind: 'request',
        type: 'technology',
        text: { en: 'Wanted: drones for crop spraying' },
        company: expect.objectContaining({ names: { en: 'Quiet Fields' } }),
        cityCode: 'CN-4403',
      }),
    ]);
    await test.database.query(`UPDATE opportunity SET status = 'on_hold' WHERE id = $1`, [id]);
    expect(await board()).toEqual([]);
  });

  it('tells who posted it anonymously to no other desk than that of its author', async () => {
    await request(true);
    await measure();
    const [seen] = await board('', pakistani);
    expect(seen).toMatchObject({ company: null, cityCode: null });
    expect((await summary('', pakistani)).cells.map(({ cityCode }) => cityCode)).toEqual([null]);
    expect((await board('', chinese))[0]?.company?.names).toEqual({ en: 'Quiet Fields' });
    const { text } = await test.http(pakistani).get('/api/v1/desk/demand/export').expect(200);
    expect(text).toContain('Wanted: drones');
    expect(text).not.toContain('Quiet Fields');
  });

  it('is not answered by what is offered anonymously', async () => {
    await needsDrones();
    const hidden = await list(test, { names: { en: 'Hidden Maker' }, country: 'PK' });
    await published(test, await test.make.member(hidden, 'owner'), {
      ...technologyOffer,
      title: { en: 'A way to spray from above' },
      concepts: ['drones'],
      anonymous: true,
    });
    await measure();
    expect(await board('?kind=need')).toEqual([expect.objectContaining({ nearest: null })]);
    await test.database.query(`UPDATE opportunity_entry SET anonymous = FALSE WHERE company_id = $1`, [hidden]);
    await measure();
    expect(await board('?kind=need')).toEqual([]);
  });
});

describe('the board', () => {
  it('says nothing before the first look, and when and over what it looked last', async () => {
    await needsDrones();
    expect(await summary()).toEqual({ cells: [], unmet: 0, all: 0, measured: null });
    await measure();
    expect((await summary()).measured).toEqual({
      at: expect.any(String),
      companies: 1,
      needs: 1,
      requests: 0,
      unmet: 1,
      seconds: expect.any(Number),
    });
  });

  it('is narrowed by country, kind, sector, city and concept, and counted by the same', async () => {
    await needsDrones();
    await needsDrones({ names: { en: 'No city' }, cityCode: undefined });
    await needsDrones({ names: { en: 'Lahore Fields' }, country: 'PK', cityCode: 'PK-lahore' });
    await request(false);
    await measure();
    const found = async (query: string) => (await board(query)).length;
    expect(await found('')).toBe(4);
    expect(await found('?country=PK')).toBe(1);
    expect(await found('?country=CN&kind=need')).toBe(2);
    expect(await found('?kind=request')).toBe(1);
    expect(await found('?city=CN-4403')).toBe(2);
    expect(await found('?city=none')).toBe(1);
    expect(await found('?concept=drones')).toBe(4);
    expect(await found('?concept=computer-vision')).toBe(0);
    const { sector } = (await board())[0]!;
    expect(await found(`?sector=${sector}`)).toBe(4);
    expect(await summary('?country=CN')).toMatchObject({
      unmet: 3,
      all: 3,
      cells: [
        { sector, cityCode: 'CN-4403', unmet: 2, all: 2 },
        { sector, cityCode: null, unmet: 1, all: 1 },
      ],
    });
  });

  it('turns its pages by key, the longest unanswered first', async () => {
    for (let n = 1; n <= 5; n += 1) await needsDrones({ names: { en: `Field ${n}` } });
    await measure();
    const whole = await board();
    const seen: UnmetDemand[] = [];
    for (let cursor = ''; ;) {
      const path = `/api/v1/desk/demand?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const { body } = await test.http(pakistani).get(path).expect(200);
      seen.push(...body.items);
      if (body.nextCursor === null) break;
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(whole);
    expect(whole.map(({ since }) => since)).toEqual(whole.map(({ since }) => since).toSorted());
  });

  it.each([
    ['an unknown kind', 'kind=wish', 'kind'],
    ['an unknown country', 'country=XX', 'country'],
    ['a filter that there is not', 'colour=red', 'colour'],
    ['a page of 101', 'limit=101', 'limit'],
    ['a sector that is no code', 'sector=a%20b', 'sector'],
  ])('refuses %s', async (_, query, parameter) => {
    const { body } = await test.http(pakistani).get(`/api/v1/desk/demand?${query}`).expect(422);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: expect.stringContaining(parameter) })]);
  });

  it('refuses a forged place', async () => {
    const { body } = await test.http(pakistani).get('/api/v1/desk/demand?cursor=abc').expect(422);
    expect(body.code).toBe('CURSOR_INVALID');
  });

  it.each(['', '/summary', '/export'])('is for desks and administrators only (%s)', async (path) => {
    const company = await list(test, { names: { en: 'Curious' } });
    await test.http().get(`/api/v1/desk/demand${path}`).expect(401);
    await test
      .http(await test.make.user())
      .get(`/api/v1/desk/demand${path}`)
      .expect(403);
    await test
      .http(await test.make.member(company, 'owner'))
      .get(`/api/v1/desk/demand${path}`)
      .expect(403);
    await test
      .http(await test.make.administrator())
      .get(`/api/v1/desk/demand${path}`)
      .expect(200);
  });
});

describe('the export', () => {
  it('is the list as CSV, in one language, defused, and on record', async () => {
    await needsDrones({ names: { en: '=HYPERLINK("x")' }, needs: [{ text: { en: '@SUM drones for crop spraying' } }] });
    await needsDrones({ names: { en: 'Lahore Fields' }, country: 'PK' });
    await measure();
    const { text, headers } = await test
      .http(pakistani)
      .get('/api/v1/desk/demand/export?country=CN&lang=zh')
      .expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = text.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('未满足起始日');
    expect(lines[1]).toContain('深圳');
    expect(lines[1]).toContain(`'@SUM drones`);
    expect(lines[1]).toContain(`'=HYPERLINK`);
    const records = await test.database.query(
      `SELECT action, subject_id, details FROM audit_event WHERE action = 'demand:export' AND details ? 'country' AND actor_id = $1`,
      [pakistani.id],
    );
    expect(records).toEqual([{ action: 'demand:export', subject_id: 'demand', details: { country: 'CN' } }]);
  });

  it('refuses what the list refuses', async () => {
    await test.http(pakistani).get('/api/v1/desk/demand/export?kind=wish').expect(422);
    await test.http(pakistani).get('/api/v1/desk/demand/export?cursor=abc').expect(422);
  });
});

describe('looking for answers', () => {
  const runs = () => test.database.query('SELECT 1 FROM demand_run');

  it('is left out where nothing has changed, and writes only what did', async () => {
    await needsDrones();
    await measure();
    const before = await test.database.query('SELECT id, xmin::text FROM demand');
    await measure();
    expect(await runs()).toHaveLength(1);
    await needsDrones({ names: { en: 'Later' } });
    await measure();
    expect(await runs()).toHaveLength(2);
    expect(await test.database.query('SELECT id, xmin::text FROM demand')).toEqual(expect.arrayContaining(before));
  });

  it('leaves the board as it was where it is killed while it writes, and makes up for it', async () => {
    await needsDrones();
    await measure();
    const before = await board();
    await makesDrones();
    await needsDrones({ names: { en: 'Later' }, needs: [{ text: { en: 'battery storage' } }] });
    const { batches } = await measureDemand((text, values = []) => test.database.query(text, values), test.clock.now());
    const repository = test.app.get(DemandRepository, { strict: false });
    await expect(
      test.database.transaction(async (tx) => {
        await repository.store(tx, batches, test.clock.now());
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect(await board()).toEqual(before);
    await measure();
    expect((await board()).map(({ text }) => text.en)).toEqual(['battery storage']);
  });

  it('does not put an older market in place of a later one', async () => {
    await needsDrones();
    await measure();
    const repository = test.app.get(DemandRepository, { strict: false });
    expect(await test.database.transaction((tx) => repository.isNews(tx, new Date(0)))).toBe(false);
  });

  it('passes over what is gone by the time it writes', async () => {
    const gone = await needsDrones();
    await needsDrones({ names: { en: 'Stays' } });
    const { batches } = await measureDemand((text, values = []) => test.database.query(text, values), test.clock.now());
    await suspend(gone);
    const repository = test.app.get(DemandRepository, { strict: false });
    await test.database.transaction((tx) => repository.store(tx, batches, test.clock.now()));
    expect((await board()).map(({ company }) => company?.names.en)).toEqual(['Stays']);
  });
});

describe('a large market', () => {
  it('is read over indexes, whatever the board is narrowed by', async () => {
    await generateMarket(test, 160, 1);
    await measure();
    const { all, unmet } = await summary();
    expect(unmet).toBeGreaterThan(0);
    expect(unmet).toBeLessThan(all);
    await test.database.query('VACUUM ANALYZE demand');
    const planOf = async ({ text, values }: { text: string; values: readonly unknown[] }) =>
      test.database.transaction(async (tx) => {
        // A table this small is read whole, or by bitmap, at less cost: what is asked is whether the index can answer.
        await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
        await tx.$executeRaw`SET LOCAL enable_bitmapscan = off`;
        const rows = await tx.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${text}`, ...values);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
    const place = { since: new Date(0), id: '00000000-0000-0000-0000-000000000000' };
    for (const [query, index] of [
      [{}, 'demand_unmet'],
      [{ country: 'CN' }, 'demand_unmet'],
      [{ sector: 'robotics' }, 'demand_unmet_in_sector'],
      [{ city: 'CN-4403' }, 'demand_unmet_in_city'],
    ] as const) {
      const plan = await planOf(unmetDemandStatement(DemandQuery.parse(query), 20, place));
      expect(plan).toContain(index);
      expect(plan).not.toMatch(/Sort.*\n.*demand_unmet/);
    }
    expect(await planOf(demandCellsStatement({ country: 'CN' }))).toContain('Index Only Scan using demand_cells');
  }, 120_000);
});
