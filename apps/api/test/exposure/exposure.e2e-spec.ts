import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExposureOverview } from '@karakoram/contracts';
import { planExposureKind } from '../../src/modules/exposure/plan-exposure.job-kind.ts';
import { readMarket } from '../../src/modules/exposure/read-market.ts';
import { Clock } from '../../src/platform/clock/clock.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import type { TestUser } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { generateMarket, listed } from '../suggestions/suggestion-market.ts';

interface PriorRow {
  company_id: string;
  prior_millionths: number;
  appearances: number;
  introduced_to: string[];
}

describe('exposure', () => {
  let test: TestApp;
  let administrator: TestUser;
  beforeAll(async () => {
    test = await startTestApp();
    administrator = await test.make.administrator();
    await generateMarket(test, 240, 1);
  });
  afterAll(() => test.close());

  const plan = () => test.app.get(Jobs).runNow(planExposureKind, {});
  const overview = async (): Promise<ExposureOverview> =>
    (await test.http(administrator).get('/api/v1/administration/exposure').expect(200)).body;
  const query = <Row extends object>(text: string, values: readonly unknown[] = []) =>
    test.database.query<Row & Record<string, unknown>>(text, values);
  const listOf = async (companyId: string): Promise<string[]> => {
    const { companyIds, lists } = await readMarket(query, test.app.get(Clock).now(), undefined);
    const slot = companyIds.indexOf(companyId);
    return Array.from(
      lists.candidates.subarray(lists.offsets[slot], lists.offsets[slot + 1]),
      (candidate) => companyIds[candidate]!,
    );
  };
  const priors = () => test.database.query<PriorRow & Record<string, unknown>>('SELECT * FROM exposure_prior');

  it('plans over the lists that the suggestions show', async () => {
    for (const country of ['CN', 'PK']) {
      const [company] = await test.database.query<{ company_id: string }>(
        'SELECT company_id FROM directory_entry WHERE country = $1::"Country" ORDER BY company_id LIMIT 1',
        [country],
      );
      const user = await test.make.member(company!.company_id, 'viewer');
      const { body } = await test.http(user).get('/api/v1/suggestions?limit=50').expect(200);
      const suggested = body.items.map((item: { company: { id: string } }) => item.company.id);
      expect((await listOf(company!.company_id)).slice(0, 50)).toEqual(suggested);
    }
  });

  it('has no plan before the first', async () => {
    expect(await overview()).toEqual({ planning: false, plans: [] });
  });

  it('gives every listed company a prior, shows all to somebody, and tells the figures', async () => {
    await plan();
    const { plans } = await overview();
    expect(plans).toHaveLength(1);
    const { companies, figures } = plans[0]!;
    expect(companies).toBe(240);
    expect(figures.before.gini).toBeGreaterThan(0);
    expect(figures.after.gini).toBeLessThan(figures.before.gini);
    expect(figures.ndcgLoss).toBeLessThanOrEqual(0.03);
    const rows = await priors();
    expect(rows).toHaveLength(240);
    const shown = rows.filter(({ appearances }) => appearances > 0).length;
    const silent = await test.database.query<{ company_id: string }>(
      'SELECT company_id FROM directory_entry WHERE company_id NOT IN (SELECT company_id FROM statement)',
    );
    expect(shown).toBeGreaterThanOrEqual(240 - silent.length - figures.unplaced);
    expect(rows.some(({ prior_millionths }) => prior_millionths !== 0)).toBe(true);
  });

  it('comes to the same priors from the same market, and then changes nothing of it', async () => {
    const before = await priors();
    const changes = 'SELECT count(*)::int AS count FROM market_change';
    const [counted] = await test.database.query<{ count: number }>(changes);
    await plan();
    expect((await priors()).sort(byId)).toEqual(before.sort(byId));
    expect(await test.database.query<{ count: number }>(changes)).toEqual([counted]);
  });

  it('tells the index in memory of a prior that changed', async () => {
    await test.database.query('UPDATE exposure_prior SET prior_millionths = 17 WHERE company_id = $1', [
      (await priors())[0]!.company_id,
    ]);
    await test.database.query('DELETE FROM market_change');
    await plan();
    const changed = await test.database.query('SELECT DISTINCT company_id FROM market_change');
    expect(changed).toEqual([{ company_id: expect.any(String) }]);
  });

  it('forgets the prior of a company that is no longer listed', async () => {
    const gone = (await priors())[0]!.company_id;
    await test.database.query(`UPDATE company SET status = 'suspended' WHERE id = $1`, [gone]);
    await plan();
    const rows = await priors();
    expect(rows.map(({ company_id }) => company_id)).not.toContain(gone);
    expect(rows).toHaveLength(239);
  });

  it('leaves partners that are not suggested to one of the two out of both lists', async () => {
    const [one, other] = await Promise.all([
      listed(test, 'PK', { needs: ['gene-sequencing'] }),
      listed(test, 'CN', { offers: ['gene-sequencing'] }),
    ]);
    expect(await listOf(one)).toContain(other);
    expect(await listOf(other)).toContain(one);
    const user = await test.make.member(one, 'owner');
    await test.http(user).post(`/api/v1/suggestions/${other}/dismiss`).send({ reason: 'not_relevant' }).expect(200);
    expect(await listOf(one)).not.toContain(other);
    expect(await listOf(other)).not.toContain(one);
  });

  it('plans once at a time', async () => {
    const { plans } = await overview();
    await test.database.transaction(async (tx) => {
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('exposure_plan'))::text`;
      await plan();
    });
    expect((await overview()).plans).toHaveLength(plans.length);
    await Promise.all([plan(), plan()]);
    expect((await overview()).plans).toHaveLength(plans.length + 1);
  });

  it('keeps the figures of the last thirty plans', async () => {
    await test.database.query(
      `INSERT INTO exposure_plan (id, computed_at, companies, figures)
       SELECT gen_random_uuid(), now() - n * interval '1 day', 1, figures
       FROM (SELECT figures FROM exposure_plan LIMIT 1) AS one CROSS JOIN generate_series(1, 40) AS n`,
    );
    await plan();
    const { plans } = await overview();
    expect(plans).toHaveLength(30);
    expect(plans[0]!.companies).toBe(241);
  });

  it('is planned soon when an administrator asks, once however often', async () => {
    const url = '/api/v1/administration/exposure/plan';
    const answers = await Promise.all([1, 2, 3].map(() => test.http(administrator).post(url).expect(202)));
    for (const { body } of answers) expect(body.planning).toBe(true);
    const waiting = await test.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pgboss.job WHERE name = $1`,
      [planExposureKind.name],
    );
    expect(waiting).toEqual([{ count: 1 }]);
    const { body } = await test
      .http(administrator)
      .get('/api/v1/administration/audit?action=exposure:plan')
      .expect(200);
    expect(body.items).toEqual([
      expect.objectContaining({
        actor: expect.objectContaining({ id: administrator.id }),
        subjectType: 'exposure_plan',
      }),
    ]);
  });

  it('is for administrators', async () => {
    const company = await test.make.company({ status: 'approved' });
    for (const user of [await test.make.desk('CN'), company.owner]) {
      await test.http(user).get('/api/v1/administration/exposure').expect(403);
      await test.http(user).post('/api/v1/administration/exposure/plan').expect(403);
    }
    await test.http().get('/api/v1/administration/exposure').expect(401);
    await test.http().post('/api/v1/administration/exposure/plan').expect(401);
  });
});

function byId(x: PriorRow, y: PriorRow): number {
  return x.company_id < y.company_id ? -1 : 1;
}
