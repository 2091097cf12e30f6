import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SavedQuery, type CreateSavedSearchBody } from '@karakoram/contracts';
import { alertSavedSearches, forgetAlerts } from '../../src/modules/saved-searches/saved-searches.jobs.ts';
import { SendAlert } from '../../src/modules/saved-searches/use-cases/send-alert.ts';
import { DirectoryEntryRepository } from '../../src/modules/directory/index.ts';
import { foundAmongChangedStatement, Parameters } from '../../src/modules/search/index.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import { list } from '../directory/listed-company.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import type { TestUser } from '../factories/factories.ts';

const day = 86_400_000;

let test: TestApp;
let user: TestUser;
beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  user = await test.make.user();
});
afterEach(async () => {
  await test.database.query('DELETE FROM saved_search');
  await test.database.query(`UPDATE company SET status = 'suspended' WHERE status = 'approved'`);
});
afterAll(() => test.close());

const companies = (query: object) => ({ subject: 'companies', query });
const save = async (values: object = {}, as = user): Promise<string> => {
  const body = { name: 'Drones', sought: companies({ q: 'drones' }), frequency: 'at_once', mail: true, inApp: true };
  const response = await test
    .http(as)
    .post('/api/v1/saved-searches')
    .send({ ...body, ...values })
    .expect(201);
  return response.body.id;
};
const alertAll = () => test.app.get(Jobs).runNow(alertSavedSearches, {});
const droneMaker = (name: string, approvedAt?: Date) =>
  list(test, {
    names: { en: name, zh: `${name}无人机`, ur: `${name} ڈرون` },
    offers: [{ text: { en: 'drones for farms' } }],
    ...(approvedAt === undefined ? {} : { approvedAt }),
  });
const notifications = async (as = user) => (await test.http(as).get('/api/v1/notifications').expect(200)).body.items;
const mails = (as = user) =>
  test.database
    .query<{
      data: { params: { companies: string }; links: { text: string; link: string }[]; link: string; locale: string };
    }>(`SELECT data FROM pgboss.job WHERE name = 'send-mail' AND data->>'to' = $1 ORDER BY created_on`, [as.email])
    .then((rows) => rows.map(({ data }) => data));

describe('an alert at once', () => {
  it('tells of a company that became public, under the bell and by mail, with links', async () => {
    await droneMaker('Known before');
    await save();
    await alertAll();
    expect(await notifications()).toEqual([]);
    const id = await droneMaker('Nanga Drones');
    await list(test, { names: { en: 'Tea House' }, offers: [{ text: { en: 'tea' } }] });
    await alertAll();
    expect(await notifications()).toEqual([
      expect.objectContaining({
        kind: 'saved_search_matches',
        params: { search: 'Drones', companies: '1' },
        path: '/directory?q=drones&sort=newest',
      }),
    ]);
    expect(await mails()).toEqual([
      expect.objectContaining({ links: [{ text: 'Nanga Drones', link: `/companies/${id}` }] }),
    ]);
  });

  it('tells of a company that an edit makes match, and of none twice', async () => {
    const id = await list(test, { names: { en: 'Tea House' }, offers: [{ text: { en: 'tea' } }] });
    await save();
    await alertAll();
    const edit = () =>
      test.database.transaction(async (tx) => {
        await tx.statement.updateMany({ where: { companyId: id }, data: { text: { en: 'drones that carry tea' } } });
        await test.app.get(DirectoryEntryRepository).refresh(tx, id);
      });
    await edit();
    await alertAll();
    await edit();
    await alertAll();
    expect((await notifications()).map(({ params }: { params: object }) => params)).toEqual([
      { search: 'Drones', companies: '1' },
    ]);
  });

  it('counts all and names the five newest', async () => {
    await save();
    for (let n = 1; n <= 7; n += 1) await droneMaker(`Maker ${n}`, new Date(test.clock.now().getTime() + n * 1_000));
    await alertAll();
    const [mail] = await mails();
    expect(mail?.params.companies).toBe('7');
    expect(mail?.links.map(({ text }) => text)).toEqual([7, 6, 5, 4, 3].map((n) => `Maker ${n}`));
  });

  it('speaks the language of its reader', async () => {
    const reader = await test.make.user({ locale: 'ur' });
    await save({}, reader);
    await droneMaker('Falcon');
    await alertAll();
    const [mail] = await mails(reader);
    expect(mail).toMatchObject({ locale: 'ur', links: [{ text: 'Falcon ڈرون' }] });
  });

  it('leaves out the own company and those suspended meanwhile', async () => {
    const id = await droneMaker('Own');
    const member = await test.make.member(id, 'viewer');
    await save({}, member);
    const suspended = await droneMaker('Suspended');
    await test.database.query(`UPDATE company SET status = 'suspended' WHERE id = $1`, [suspended]);
    await test.database.transaction((tx) => test.app.get(DirectoryEntryRepository).refresh(tx, id));
    await alertAll();
    expect(await notifications(member)).toEqual([]);
  });

  it('is sent once by two instances at the same moment', async () => {
    const id = await save();
    await droneMaker('Twice');
    const send = test.app.get(SendAlert, { strict: false });
    await Promise.all([send.execute(id), send.execute(id), send.execute(id)]);
    expect(await mails()).toHaveLength(1);
    expect(await notifications()).toHaveLength(1);
  });

  it('misses no company whose transaction was still running at the last look', async () => {
    await save();
    await test.database.transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1`;
      const id = await droneMaker('Base');
      await tx.company.update({ where: { id }, data: { nameEn: 'Slow Drones' } });
      await test.app.get(DirectoryEntryRepository).refresh(tx, id);
      await test.database.query('UPDATE saved_search SET query = $1', [JSON.stringify({ q: 'slow drones' })]);
      await droneMaker('Other');
      await alertAll();
    });
    expect(await notifications()).toEqual([]);
    await alertAll();
    expect(await notifications()).toHaveLength(1);
  });

  it('goes to nobody who is disabled, and by mail to no address that nobody confirmed', async () => {
    const gone = await test.make.user();
    const unconfirmed = await test.make.user({ emailVerified: false });
    await save({}, gone);
    await save({}, unconfirmed);
    await test.database.query('UPDATE "user" SET disabled_at = now() WHERE id = $1', [gone.id]);
    await droneMaker('Late');
    await alertAll();
    expect(await mails(gone)).toEqual([]);
    expect(await test.database.query('SELECT 1 FROM notification WHERE user_id = $1', [gone.id])).toEqual([]);
    expect(await mails(unconfirmed)).toEqual([]);
    expect(await notifications(unconfirmed)).toHaveLength(1);
  });

  it('uses the ways that search and preferences both allow', async () => {
    await save({ inApp: false });
    await droneMaker('First');
    await alertAll();
    expect([await notifications(), await mails()].map(({ length }) => length)).toEqual([0, 1]);
    await test
      .http(user)
      .put('/api/v1/notifications/preferences')
      .send({ preferences: [{ kind: 'saved_search_matches', inApp: true, mail: false }] })
      .expect(200);
    await droneMaker('Second');
    await alertAll();
    expect([await notifications(), await mails()].map(({ length }) => length)).toEqual([0, 1]);
  });

  it('is not kept by a search that is no longer understood', async () => {
    const other = await test.make.user();
    const id = await save();
    await save({}, other);
    await test.database.query(`UPDATE saved_search SET query = '{"size": ["enormous"]}' WHERE id = $1`, [id]);
    await droneMaker('Beside');
    await alertAll();
    expect(await notifications()).toEqual([]);
    expect(await notifications(other)).toHaveLength(1);
  });
});

describe('a digest', () => {
  it('goes out the next morning, and once where nothing ran for days', async () => {
    await save({ frequency: 'daily' });
    await droneMaker('Monday');
    await alertAll();
    expect(await mails()).toEqual([]);
    test.clock.advance(3 * day);
    await alertAll();
    await alertAll();
    expect(await mails()).toHaveLength(1);
    await droneMaker('Tuesday');
    await alertAll();
    expect(await mails()).toHaveLength(1);
    test.clock.advance(day);
    await alertAll();
    expect((await mails()).map(({ params }) => params.companies)).toEqual(['1', '1']);
  });

  it('is not sent where nothing is new', async () => {
    await save({ frequency: 'weekly' });
    test.clock.advance(8 * day);
    await alertAll();
    expect(await mails()).toEqual([]);
  });

  it('waits for its hour where the rhythm stays, and tells nothing of a pause', async () => {
    const id = await save({ frequency: 'daily' });
    const change = (values: Partial<CreateSavedSearchBody> & { paused?: boolean }) =>
      test.http(user).patch(`/api/v1/saved-searches/${id}`).send(values).expect(200);
    const [before] = await test.database.query('SELECT due_at FROM saved_search WHERE id = $1', [id]);
    await change({ name: 'Renamed' });
    expect(await test.database.query('SELECT due_at FROM saved_search WHERE id = $1', [id])).toEqual([before]);
    await change({ paused: true });
    await droneMaker('During the pause');
    await alertAll();
    await change({ paused: false, frequency: 'at_once' });
    await alertAll();
    expect(await mails()).toEqual([]);
    await droneMaker('After the pause');
    await alertAll();
    expect(await mails()).toHaveLength(1);
  });
});

describe('a search that finds more than can be remembered', () => {
  it('tells of companies listed from then on', async () => {
    await test.database.query(
      `INSERT INTO company (id, country, status, name_en, approved_at, updated_at)
       SELECT gen_random_uuid(), 'CN', 'approved', 'Firm ' || n, now(), now() FROM generate_series(1, 6000) AS n`,
    );
    await test.database.query(
      `INSERT INTO directory_entry (company_id, country, verification, languages, sectors, modes, offer_concepts, need_concepts,
                                    field_concepts, concepts, names, sort_name, approved_at, updated_at)
       SELECT id, country, 'none', '{}', '{robotics}', '{}', '{}', '{}', '{}', '{}', lower(name_en), lower(name_en),
              approved_at, updated_at
         FROM company WHERE status = 'approved'`,
    );
    await test.database.query(
      `INSERT INTO search_entry (company_id, approved_at, sectors, modes, languages, country, type, verification, sort_name, document)
       SELECT company_id, approved_at, value_set_of(sectors), value_set_of(modes), value_set_of('{}'), country, 'firm', 'none',
              sort_name, to_tsvector('simple', names)
         FROM directory_entry`,
    );
    const id = await save({ sought: companies({ country: 'CN' }) });
    expect(await test.database.query('SELECT 1 FROM saved_search_found WHERE search_id = $1', [id])).toEqual([]);
    await test.database.query(
      `UPDATE directory_entry SET sort_name = 'touched' WHERE company_id IN (SELECT company_id FROM directory_entry LIMIT 5)`,
    );
    await alertAll();
    expect(await mails()).toEqual([]);
    await list(test, { names: { en: 'Newcomer' }, country: 'CN' });
    await alertAll();
    expect((await mails()).map(({ params }) => params.companies)).toEqual(['1']);

    await test.database.query('VACUUM ANALYZE directory_entry, search_entry');
    for (const query of [{ q: 'robot arms' }, { country: 'CN' }, { q: 'newcomer', sector: ['robotics'] }]) {
      const parameters = new Parameters();
      const since = (await test.database.query<{ at: Date }>(`SELECT now() AS at`))[0]!.at;
      const statement = foundAmongChangedStatement(SavedQuery.parse(query), since, parameters);
      const plan = (await test.database.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${statement}`, parameters.values))
        .map((row) => row['QUERY PLAN'])
        .join('\n');
      expect(plan).toContain('directory_entry_changed_at_idx');
      expect(plan).not.toContain('Seq Scan');
    }
  });
});

describe('alerts', () => {
  it('are remembered for a year', async () => {
    const id = await save();
    await droneMaker('Old');
    await alertAll();
    const kept = () => test.database.query('SELECT 1 FROM saved_search_alert WHERE search_id = $1', [id]);
    await test.app.get(Jobs).runNow(forgetAlerts, {});
    expect(await kept()).toHaveLength(1);
    test.clock.advance(366 * day);
    await test.app.get(Jobs).runNow(forgetAlerts, {});
    expect(await kept()).toEqual([]);
  });
});
