import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OpportunityFilters } from '@karakoram/contracts';
import { foundAmongChangedOpportunitiesStatement } from '../../src/modules/opportunities/index.ts';
import { alertSavedSearches } from '../../src/modules/saved-searches/saved-searches.jobs.ts';
import { SendAlert } from '../../src/modules/saved-searches/use-cases/send-alert.ts';
import { Parameters } from '../../src/modules/search/index.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import { list } from '../directory/listed-company.ts';
import type { TestUser } from '../factories/factories.ts';
import { published, publish, draft, technologyOffer } from '../opportunities/opportunity-fixture.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

let test: TestApp;
let author: TestUser;
let authorCompany: string;
let user: TestUser;
beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  authorCompany = await list(test, { names: { en: 'Turbine Sight' }, country: 'CN' });
  author = await test.make.member(authorCompany, 'owner');
  user = await test.make.user();
});
afterEach(async () => {
  await test.database.query('DELETE FROM saved_search');
  await test.database.query('DELETE FROM opportunity');
});
afterAll(() => test.close());

const save = async (query: object = { q: 'turbine' }, values: object = {}, as = user): Promise<string> => {
  const body = { name: 'Turbines', sought: { subject: 'opportunities', query }, frequency: 'at_once' };
  const response = await test
    .http(as)
    .post('/api/v1/saved-searches')
    .send({ ...body, mail: true, inApp: true, ...values })
    .expect(201);
  return response.body.id;
};
const alertAll = () => test.app.get(Jobs).runNow(alertSavedSearches, {});
const notifications = async (as = user) => (await test.http(as).get('/api/v1/notifications').expect(200)).body.items;
interface StoredMail {
  readonly params: { readonly opportunities: string };
  readonly links: readonly { readonly text: string; readonly link: string }[];
  readonly unsubscribe: { readonly address: string };
}
const mails = (as = user) =>
  test.database
    .query<{ data: StoredMail }>(
      `SELECT data FROM pgboss.job WHERE name = 'send-mail' AND data->>'to' = $1 ORDER BY created_on`,
      [as.email],
    )
    .then((rows) => rows.map(({ data }) => data));

describe('a saved search of opportunities', () => {
  it('tells of what was published since, under the bell and by mail, with links', async () => {
    await published(test, author);
    await save({ q: 'turbine', type: ['technology', 'business'] });
    await alertAll();
    expect(await notifications()).toEqual([]);
    const id = await published(test, author, { ...technologyOffer, title: { en: 'Turbine oil by night' } });
    await published(test, author, {
      ...technologyOffer,
      title: { en: 'Tea by drone' },
      summary: { en: 'Tea.' },
      description: { en: 'Hot tea.' },
      advantages: { en: 'Hot.' },
    });
    await alertAll();
    expect(await notifications()).toEqual([
      expect.objectContaining({
        kind: 'saved_search_opportunities',
        params: { search: 'Turbines', opportunities: '1' },
        path: '/opportunities?q=turbine&type=technology%2Cbusiness',
      }),
    ]);
    expect(await mails()).toEqual([
      expect.objectContaining({ links: [{ text: 'Turbine oil by night', link: `/opportunities/${id}` }] }),
    ]);
    const items = (await test.http(user).get('/api/v1/saved-searches').expect(200)).body.items;
    expect(items).toEqual([expect.objectContaining({ lastAlert: expect.objectContaining({ found: 1 }) })]);
  });

  it('tells of nothing twice: not when it is closed and opened, revised, or its company suspended and reinstated', async () => {
    await save();
    const { id } = await draft(test, author);
    await publish(test, id);
    await alertAll();
    await test.http(author).put(`/api/v1/company/opportunities/${id}/open`).send({ open: false }).expect(200);
    await alertAll();
    await test.http(author).put(`/api/v1/company/opportunities/${id}/open`).send({ open: true }).expect(200);
    await alertAll();
    await publish(test, id);
    await alertAll();
    for (const status of ['suspended', 'approved']) {
      await test.database.query('UPDATE company SET status = $2::"CompanyStatus" WHERE id = $1', [
        authorCompany,
        status,
      ]);
      await alertAll();
    }
    expect(await notifications()).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
  });

  it('tells of one that a revision makes match', async () => {
    await save({ q: 'compressor' });
    const { id, version } = await draft(test, author);
    await publish(test, id);
    await alertAll();
    expect(await notifications()).toEqual([]);
    await test.database.query(`UPDATE opportunity SET status = 'draft' WHERE id = $1`, [id]);
    await test
      .http(author)
      .patch(`/api/v1/company/opportunities/${id}`)
      .send({ version, title: { en: 'Compressor blade inspection' } })
      .expect(200);
    await publish(test, id);
    await alertAll();
    expect(await notifications()).toHaveLength(1);
  });

  it('leaves out the own company, what is not listed and what has expired', async () => {
    await save({}, {}, author);
    await save();
    await published(test, author);
    await test.database.query(`UPDATE company SET status = 'suspended' WHERE id = $1`, [authorCompany]);
    await alertAll();
    expect([await notifications(author), await notifications()]).toEqual([[], []]);
    await test.database.query(`UPDATE company SET status = 'approved' WHERE id = $1`, [authorCompany]);
    test.clock.advance(366 * 86_400_000);
    await alertAll();
    expect(await mails()).toEqual([]);
  });

  it('is sent once by two instances at the same moment, and says nothing of companies', async () => {
    const id = await save({});
    await list(test, { names: { en: 'A new company' } });
    await published(test, author);
    const send = test.app.get(SendAlert, { strict: false });
    await Promise.all([send.execute(id), send.execute(id), send.execute(id)]);
    expect((await mails()).map(({ params }) => params.opportunities)).toEqual(['1']);
  });

  it('misses none whose transaction was still running at the last look', async () => {
    const other = await test.make.member(await list(test, { names: { en: 'Other' } }), 'owner');
    const id = await published(test, author);
    await test.http(author).put(`/api/v1/company/opportunities/${id}/open`).send({ open: false }).expect(200);
    await save({ open: true });
    await test.database.transaction(async (tx) => {
      await tx.$executeRaw`UPDATE opportunity_entry SET open = TRUE WHERE opportunity_id = ${id}::uuid`;
      await published(test, other);
      await alertAll();
    });
    expect(await notifications()).toHaveLength(1);
    await alertAll();
    expect((await mails()).map(({ links }) => links[0]!.link)).toEqual([
      expect.not.stringContaining(id),
      `/opportunities/${id}`,
    ]);
  });

  it('stops its mails by the link in one', async () => {
    await save();
    await published(test, author);
    await alertAll();
    const [mail] = await mails();
    await test.http().post(mail!.unsubscribe.address).expect(200);
    await published(test, author);
    await alertAll();
    expect([await notifications(), await mails()].map(({ length }) => length)).toEqual([2, 1]);
  });

  it('looks only at what changed, over the index of changes', async () => {
    const id = await published(test, author);
    await test.database.query(
      `INSERT INTO opportunity
       SELECT (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid()))).*
         FROM opportunity o, generate_series(1, 3000) WHERE o.id = $1`,
      [id],
    );
    await test.database.query(
      `INSERT INTO opportunity_review
       SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'opportunity_id', o.id))).*
         FROM opportunity o, opportunity_review r WHERE o.id <> $1 AND r.opportunity_id = $1`,
      [id],
    );
    await test.database.query(
      `INSERT INTO opportunity_entry
       SELECT (jsonb_populate_record(e, jsonb_build_object('opportunity_id', r.opportunity_id, 'review_id', r.id))).*
         FROM opportunity_entry e, opportunity_review r WHERE r.opportunity_id <> $1 AND e.opportunity_id = $1`,
      [id],
    );
    // More than can be remembered one by one: told are those that are public from then on.
    const search = await save({});
    expect(await test.database.query('SELECT 1 FROM saved_search_found WHERE search_id = $1', [search])).toEqual([]);
    await test.database.query('UPDATE opportunity_entry SET open = FALSE WHERE opportunity_id = $1', [id]);
    await alertAll();
    expect(await mails()).toEqual([]);
    await published(test, await test.make.member(await list(test, { names: { en: 'Other' } }), 'owner'));
    await alertAll();
    expect((await mails()).map(({ params }) => params.opportunities)).toEqual(['1']);

    await test.database.query('VACUUM ANALYZE opportunity_entry');
    for (const filters of [{}, { q: 'turbine' }, { concept: 'computer-vision', sector: ['ai'] }]) {
      const parameters = new Parameters();
      const since = (await test.database.query<{ at: Date }>(`SELECT now() AS at`))[0]!.at;
      const query = OpportunityFilters.parse(filters);
      const statement = foundAmongChangedOpportunitiesStatement(query, since, since, parameters);
      const plan = (await test.database.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${statement}`, parameters.values))
        .map((row) => row['QUERY PLAN'])
        .join('\n');
      expect(plan).toContain('opportunity_entry_changed_at_idx');
      expect(plan).not.toContain('Seq Scan');
    }
  });
});
