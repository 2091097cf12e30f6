import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OpportunityRepository } from '../../src/modules/opportunities/index.ts';
import { opportunityDeadlines } from '../../src/modules/opportunities/opportunities.jobs.ts';
import type { Transaction } from '../../src/platform/database/database.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import type { TestCompany } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { published } from './opportunity-fixture.ts';

const dayMilliseconds = 86_400_000;

describe('an opportunity whose company is being suspended', () => {
  let test: TestApp;
  let opportunities: OpportunityRepository;
  beforeAll(async () => {
    test = await startTestApp();
    opportunities = test.app.get(OpportunityRepository, { strict: false });
  });
  afterAll(() => test.close());

  const posted = async (): Promise<{ id: string; company: TestCompany }> => {
    const company = await test.make.company({ country: 'PK', status: 'approved' });
    return { id: await published(test, company.owner), company };
  };

  /** How many sessions wait for a lock that another one holds. */
  const waiting = async (): Promise<number> => {
    const rows = await test.database.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0`,
    );
    return rows.length;
  };

  const readAs = (id: string): Promise<number> =>
    test
      .http()
      .get(`/api/v1/opportunities/${id}`)
      .then(({ status }) => status);

  const status = (id: string) =>
    test.database.query<{ status: string }>('SELECT status FROM opportunity WHERE id = $1', [id]);

  /**
   * A suspension takes its company, `work` begins meanwhile and has to wait, and the suspension goes on to what the company has
   * posted. Locked in different orders both would wait, and the database would end one of them.
   */
  async function meanwhile(company: TestCompany, work: () => Promise<unknown>): Promise<void> {
    const worked = await test.database.transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM company WHERE id = ${company.id}::uuid FOR NO KEY UPDATE`;
      const ended = work().then(() => undefined);
      while ((await waiting()) === 0);
      await tx.company.update({ where: { id: company.id }, data: { status: 'suspended' } });
      return { ended };
    });
    await worked.ended;
  }

  const inTransaction = (work: (tx: Transaction) => Promise<unknown>) => () => test.database.transaction(work);

  it('is closed after the suspension', async () => {
    const { id, company } = await posted();
    await meanwhile(
      company,
      inTransaction((tx) => opportunities.setOpen(tx, id, false)),
    );
    expect(await readAs(id)).toBe(404);
  });

  it('is extended after the suspension', async () => {
    const { id, company } = await posted();
    const now = test.clock.now();
    const later = new Date(now.getTime() + 700 * dayMilliseconds);
    await meanwhile(
      company,
      inTransaction((tx) => opportunities.extend(tx, id, later, now)),
    );
    expect(await readAs(id)).toBe(404);
  });

  it('is ended after the suspension', async () => {
    const { id, company } = await posted();
    const [row] = await test.database.query<{ version: number }>('SELECT version FROM opportunity WHERE id = $1', [id]);
    const read = { id, version: row?.version ?? 0, status: 'published' } as const;
    await meanwhile(
      company,
      inTransaction((tx) => opportunities.move(tx, read, 'archived')),
    );
    expect(await readAs(id)).toBe(404);
    expect(await status(id)).toEqual([{ status: 'archived' }]);
  });

  it('is left alone by the clock until the suspension is through', async () => {
    const { id, company } = await posted();
    test.clock.advance(366 * dayMilliseconds);
    const jobs = test.app.get(Jobs);
    await test.database.transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM company WHERE id = ${company.id}::uuid FOR NO KEY UPDATE`;
      await jobs.runNow(opportunityDeadlines, {});
      expect(await status(id)).toEqual([{ status: 'published' }]);
      await tx.company.update({ where: { id: company.id }, data: { status: 'suspended' } });
    });
    await jobs.runNow(opportunityDeadlines, {});
    expect(await status(id)).toEqual([{ status: 'expired' }]);
  });
});
