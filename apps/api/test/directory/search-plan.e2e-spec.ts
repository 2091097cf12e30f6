import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DirectoryQuery } from '@karakoram/contracts';
import { Parameters } from '../../src/modules/search/directory-conditions.ts';
import { findStatement } from '../../src/modules/search/directory.queries.ts';
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
                                  field_concepts, concepts, names, sort_name, document, approved_at, updated_at)
     SELECT id, country, 'none', '{}', '{robotics}', '{}', '{}', '{}', '{}', '{}', lower(name_en), lower(name_en),
            to_tsvector('simple', name_en || ' word' || (row_number() OVER () % 500)), approved_at, updated_at
       FROM company`,
  );
  await test.database.query('VACUUM ANALYZE directory_entry');
});
afterAll(() => test.close());

async function planOf(statement: string, values: readonly unknown[]): Promise<string> {
  const rows = await test.database.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, COSTS OFF) ${statement}`, values);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

describe('a search among thousands', () => {
  it('reads the words from the text index and the entries by their key', async () => {
    const parameters = new Parameters();
    const statement = findStatement(DirectoryQuery.parse({}), parameters, {
      text: searchText('word7'),
      sort: 'relevance',
      relaxed: false,
    });
    const plan = await planOf(statement, parameters.values);
    expect(plan).toContain('Bitmap Index Scan on directory_entry_document');
    expect(plan).toContain('Function Scan on directory_similar_names');
    expect(plan).not.toContain('Seq Scan on directory_entry');
  });

  it('reads similar names from the trigram index', async () => {
    const plan = await planOf('SELECT company_id FROM directory_entry WHERE names %> $1', ['firm c4ca4238a0b9']);
    expect(plan).toContain('Bitmap Index Scan on directory_entry_names');
  });

  it.each([
    ['newest', 'directory_entry_approved_at_company_id_idx'],
    ['name', 'directory_entry_sort_name_company_id_idx'],
  ] as const)('reads a page in the order %s from its index', async (sort, index) => {
    const parameters = new Parameters();
    const statement = findStatement(DirectoryQuery.parse({}), parameters, { sort, relaxed: false });
    expect(await planOf(statement, parameters.values)).toContain(`Index Scan using ${index}`);
  });
});
