import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { retrievalPlan } from '@karakoram/matching';
import { MarketContextQueries } from '../../src/modules/suggestions/market-context.queries.ts';
import { MatchProfilesQueries } from '../../src/modules/suggestions/match-profiles.queries.ts';
import { candidateQuery } from '../../src/modules/suggestions/sql-ranking-engine.queries.ts';
import { refreshFrequencies } from '../../src/modules/suggestions/index.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { listed } from './suggestion-market.ts';

const companies = 20_000;

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
  // Written in one statement: the plan depends on how many rows there are and how rare concepts are, not on how they came.
  await test.database.query(
    `INSERT INTO company (id, country, status, name_en, approved_at, updated_at)
     SELECT gen_random_uuid(), (CASE WHEN n % 2 = 0 THEN 'CN' ELSE 'PK' END)::"Country", 'approved', 'Firm ' || n, now(), now()
       FROM generate_series(1, $1::int) AS n`,
    [companies],
  );
  await test.database.query(
    `INSERT INTO directory_entry (company_id, country, verification, languages, sectors, modes, offer_concepts, need_concepts,
                                  field_concepts, concepts, names, sort_name, approved_at, updated_at)
     SELECT id, country, 'none', '{}', '{robotics}', '{}', ARRAY['offer-' || r % 400], ARRAY['need-' || r % 500],
            ARRAY['field-' || r % 300], ARRAY['offer-' || r % 400, 'need-' || r % 500, 'field-' || r % 300],
            lower(name_en), lower(name_en), approved_at, updated_at
       FROM (SELECT *, row_number() OVER (ORDER BY id) AS r FROM company) AS numbered`,
  );
  await test.database.query('VACUUM ANALYZE directory_entry');
  await test.app.get(Jobs).runNow(refreshFrequencies, {});
}, 60_000);
afterAll(() => test.close());

async function planOf(companyId: string): Promise<string> {
  const own = await test.app.get(MatchProfilesQueries, { strict: false }).byId(companyId);
  if (own === undefined) throw new Error('the company is not listed');
  const context = await test.app.get(MarketContextQueries, { strict: false }).current();
  const { text, values } = candidateQuery(retrievalPlan(own, context), 'CN', []);
  const rows = await test.database.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, COSTS OFF) ${text}`, values);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

describe('finding candidates among thousands', () => {
  it('reads the companies that name a concept from the three indexes, and fills up from that of the newest', async () => {
    const plan = await planOf(await listed(test, 'PK', { offers: ['need-3', 'field-8'], needs: ['offer-5'] }));
    for (const column of ['offer', 'field', 'need'])
      expect(plan).toContain(`Bitmap Index Scan on directory_entry_${column}_concepts_idx`);
    // Both countries are half of this market, so the index of all and that of one country cost the planner the same.
    expect(plan).toMatch(/Index Scan using directory_entry_(country_)?approved_at_company_id_idx/);
    expect(plan).not.toContain('Seq Scan on directory_entry');
  });

  it('counts how many companies name each concept, and forgets those that nobody names any more', async () => {
    const count = async (code: string): Promise<number | undefined> => {
      const rows = await test.database.query<{ companies: number }>(
        'SELECT companies FROM concept_frequency WHERE code = $1',
        [code],
      );
      return rows[0]?.companies;
    };
    expect(await count('offer-7')).toBe(companies / 400);
    await test.database.query(`UPDATE company SET status = 'archived' WHERE id IN
      (SELECT company_id FROM directory_entry WHERE offer_concepts @> '{offer-7}')`);
    const market = test.app.get(MarketContextQueries, { strict: false });
    const before = await market.current();
    await test.app.get(Jobs).runNow(refreshFrequencies, {});
    expect(await count('offer-7')).toBeUndefined();
    const after = await market.current();
    expect([before.conceptFrequency('offer-7'), after.conceptFrequency('offer-7')]).toEqual([50, 0]);
    expect(after.companyCount).toBe(before.companyCount - 50);
  });
});
