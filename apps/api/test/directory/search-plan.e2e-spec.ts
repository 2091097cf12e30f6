import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DirectoryPage, DirectoryQuery } from '@karakoram/contracts';
import { Parameters } from '../../src/modules/search/directory-conditions.ts';
import { countStatement } from '../../src/modules/search/count-statement.ts';
import { listStatement, type Tier, tierStatement } from '../../src/modules/search/find-statement.ts';
import type { TextMatch } from '../../src/modules/search/found-entries.ts';
import { searchText } from '../../src/modules/search/search-text.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

const companies = 6_000;

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
  // Written in one statement: the plan depends on how many rows there are and how rare words are, not on how they came.
  await test.database.query(
    `INSERT INTO company (id, country, status, name_en, approved_at, updated_at)
     SELECT gen_random_uuid(), (CASE WHEN n % 2 = 0 THEN 'CN' ELSE 'PK' END)::"Country", 'approved', 'Firm ' || md5(n::text), now(), now()
       FROM generate_series(1, $1) AS n`,
    [companies],
  );
  await test.database.query(
    `INSERT INTO directory_entry (company_id, country, verification, languages, sectors, modes, offer_concepts, need_concepts,
                                  field_concepts, concepts, names, sort_name, approved_at, updated_at)
     SELECT id, country, 'none', '{}', '{robotics}', '{}', '{}', '{}', '{}', '{}', lower(name_en), lower(name_en),
            approved_at, updated_at
       FROM company`,
  );
  await test.database.query(
    `INSERT INTO search_entry (company_id, approved_at, sectors, modes, languages, country, type, verification, sort_name, document)
     SELECT company_id, approved_at, value_set_of(sectors), value_set_of(modes), value_set_of('{}'), country, type, verification,
            sort_name, to_tsvector('simple', names || ' everywhere word' || (row_number() OVER () % 500))
                       || array_to_tsvector(ARRAY['#robotics', '#robotics!', '#industrial-automation!'])
       FROM directory_entry`,
  );
  await test.database.query('VACUUM ANALYZE directory_entry, search_entry, value_set');
});
afterAll(() => test.close());

async function planOf(statement: string, values: readonly unknown[]): Promise<string> {
  const rows = await test.database.search<{ 'QUERY PLAN': string }>(
    `EXPLAIN (ANALYZE, COSTS OFF) ${statement}`,
    values,
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

function matchOf(q: string): TextMatch {
  const { strict, evidence } = searchText(q);
  return { ...strict, evidence, relaxed: false, names: [] };
}

async function planOfTier(q: string, tier: Tier): Promise<string> {
  const parameters = new Parameters();
  const part = { after: undefined, limit: 21 };
  const statement = tierStatement(DirectoryQuery.parse({}), matchOf(q), tier, parameters, part);
  return planOf(statement ?? '', parameters.values);
}

describe('a search that finds more companies than are ranked', () => {
  it('gives every one exactly once, page by page', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await test
        .http()
        .get('/api/v1/companies')
        .query({ q: 'everywhere', limit: 50, country: 'PK', ...(cursor === undefined ? {} : { cursor }) })
        .expect(200);
      const page = body as DirectoryPage;
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(companies / 2);
  }, 60_000);
});

describe('a search among thousands', () => {
  it.each([
    ['word7', 'direct'],
    ['everywhere', 'direct'],
    ['everywhere', 'moreDirect'],
    ['robotics', 'direct'],
    ['robotics', 'moreDirect'],
    ['robotics', 'related'],
    ['robotics', 'moreRelated'],
  ] as const)('reads the text index and unpacks no document to find %s: %s', async (q, tier) => {
    const plan = await planOfTier(q, tier);
    expect(plan).toContain('Bitmap Index Scan on search_entry_document_idx');
    expect(plan).not.toContain('Seq Scan on search_entry');
    expect(plan).not.toContain('Removed by Index Recheck');
    expect(plan).not.toMatch(/Filter: .*document @@/);
  });

  it.each(['word7', 'everywhere', 'robotics'])('counts what %s finds by the text index', async (q) => {
    const parameters = new Parameters();
    const query = DirectoryQuery.parse({ country: 'PK', sector: ['robotics'] });
    const plan = await planOf(countStatement(query, matchOf(q), parameters), parameters.values);
    expect(plan).toContain('Bitmap Index Scan on search_entry_document_idx');
    expect(plan).not.toContain('Seq Scan on search_entry');
  });

  it('counts the whole directory in an index that has all facets', async () => {
    const parameters = new Parameters();
    const plan = await planOf(countStatement(DirectoryQuery.parse({}), undefined, parameters), parameters.values);
    expect(plan).toContain('search_entry_facets_idx');
    expect(plan).not.toContain('Seq Scan on search_entry');
  });

  it('finds companies by a concept in the text index', async () => {
    const parameters = new Parameters();
    const query = DirectoryQuery.parse({ concept: 'industrial-robots' });
    const statement = listStatement(query, undefined, 'newest', parameters, { after: undefined, limit: 21 });
    expect(await planOf(statement, parameters.values)).toContain('Bitmap Index Scan on search_entry_document_idx');
  });

  it('reads similar names from the trigram index', async () => {
    const plan = await planOf('SELECT company_id FROM directory_entry WHERE names %> $1', ['firm c4ca4238a0b9']);
    expect(plan).toContain('Bitmap Index Scan on directory_entry_names');
  });

  it.each([
    ['newest', 'search_entry_approved_at_company_id_idx'],
    ['name', 'search_entry_sort_name_company_id_idx'],
  ] as const)('reads a page in the order %s from its index', async (sort, index) => {
    const parameters = new Parameters();
    const part = { after: undefined, limit: 21 };
    const statement = listStatement(DirectoryQuery.parse({}), undefined, sort, parameters, part);
    expect(await planOf(statement, parameters.values)).toContain(`Index Scan using ${index}`);
  });
});
