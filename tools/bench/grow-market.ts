import pg from 'pg';

/**
 * Grows a market that an import has filled to `size` listed companies, by statements of SQL: each new company takes its offers from
 * one of the imported ones, its needs from another and its texts from a third, so that hardly two are alike and every concept and
 * word stays as common as it was. Triggers and indexes are set aside meanwhile; the application must not run.
 */
export async function growMarket(databaseUrl: string, size: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ companies: number }>(
      'SELECT count(*)::int AS companies FROM directory_entry',
    );
    const from = rows[0]?.companies ?? 0;
    if (size > from) await grow(client, from, size);
    await client.query('VACUUM (ANALYZE) company, statement, directory_entry, search_entry, name_form, short_card');
  } finally {
    await client.end();
  }
}

/** A company's number chooses its three sources by three strides that share no factor with their count. */
const sources = `
  bench_new AS (
    SELECT k, bench_id('company ' || k) AS id,
           (CASE k % 2 WHEN 0 THEN 'CN' ELSE 'PK' END)::"Country" AS country
    FROM generate_series($1::bigint, $2::bigint) AS k
  ), chosen AS (
    SELECT b.*, offering.id AS offering, needing.id AS needing, writing.id AS writing
    FROM bench_new b
    JOIN (SELECT country, count(*) AS templates FROM bench_template GROUP BY country) t USING (country)
    JOIN bench_template offering ON offering.country = b.country AND offering.n = (b.k / 2 * 7919) % templates
    JOIN bench_template needing ON needing.country = b.country AND needing.n = (b.k / 2 * 104729 + b.k / 977) % templates
    JOIN bench_template writing ON writing.country = b.country AND writing.n = (b.k / 2 * 15485863 + b.k / 1409) % templates
  )`;

const statements = [
  `WITH ${sources}
   INSERT INTO company (id, country, status, name_en, sectors, size_band, languages, invented, source, approved_at, updated_at)
   SELECT chosen.id, chosen.country, 'approved', o.name_en || ' ' || k, o.sectors, o.size_band, w.languages, true, 'demo',
          now() - k * interval '1 second', now() - (k % 500) * interval '1 day'
   FROM chosen JOIN company o ON o.id = offering JOIN company w ON w.id = writing`,
  `WITH ${sources}
   INSERT INTO statement (id, company_id, kind, position, text, concepts, tagged_concepts, modes)
   SELECT bench_id('statement ' || k || s.id), chosen.id, s.kind, s.position, s.text, s.concepts, s.tagged_concepts, s.modes
   FROM chosen JOIN statement s ON (s.company_id = offering AND s.kind = 'offer') OR (s.company_id = needing AND s.kind = 'need')`,
  `WITH ${sources}
   INSERT INTO directory_entry (company_id, country, province_code, city_code, size_band, verification, languages, sectors, modes,
                                offer_concepts, need_concepts, field_concepts, concepts, names, sort_name, written_by,
                                offered_words, wanted_words, approved_at, updated_at)
   SELECT chosen.id, chosen.country, o.province_code, o.city_code, o.size_band, o.verification, w.languages, o.sectors, o.modes,
          o.offer_concepts, n.need_concepts, w.field_concepts,
          ARRAY(SELECT DISTINCT unnest(o.offer_concepts || n.need_concepts || w.field_concepts)),
          replace(o.names, E'\\n', ' ' || k || E'\\n') || ' ' || k, o.sort_name || ' ' || k, o.written_by, w.offered_words, n.wanted_words,
          now() - k * interval '1 second', now() - (k % 500) * interval '1 day'
   FROM chosen JOIN directory_entry o ON o.company_id = offering JOIN directory_entry n ON n.company_id = needing
               JOIN directory_entry w ON w.company_id = writing`,
  `WITH ${sources}
   INSERT INTO search_entry (company_id, approved_at, sectors, modes, languages, country, type, verification, province_code,
                             city_code, size_band, sort_name, document)
   SELECT chosen.id, now() - k * interval '1 second', o.sectors, o.modes, w.languages, chosen.country, o.type, o.verification,
          o.province_code, o.city_code, o.size_band, o.sort_name || ' ' || k, w.document
   FROM chosen JOIN search_entry o ON o.company_id = offering JOIN search_entry w ON w.company_id = writing`,
  `INSERT INTO name_form (form, company_id)
   SELECT form, company_id FROM generate_series($1::bigint, $2::bigint) AS k
          JOIN directory_entry ON company_id = bench_id('company ' || k), forms_in_names(names) AS form`,
  // A grown company has no texts besides its statements.
  `WITH ${sources}
   INSERT INTO short_card (company_id, form, card)
   SELECT chosen.id, o.form,
          (o.card::jsonb || jsonb_build_object(
            'id', chosen.id, 'names', jsonb_build_object('en', c.name_en), 'provinceCode', NULL, 'cityCode', NULL, 'founded', NULL,
            'languages', c.languages, 'summary', '{}'::jsonb, 'summaryOrigins', '{}'::jsonb, 'verification', c.verification,
            'invented', true, 'updatedAt', to_char(c.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'offers', bench_statements(k, o.card::jsonb -> 'offers'),
            'needs', bench_statements(k, n.card::jsonb -> 'needs'), 'needCount', n.card::jsonb -> 'needCount'))::text
   FROM chosen JOIN company c ON c.id = chosen.id JOIN short_card o ON o.company_id = offering JOIN short_card n ON n.company_id = needing`,
];

const companiesPerStatement = 100_000;

async function grow(client: pg.Client, from: number, size: number): Promise<void> {
  await client.query(`SET maintenance_work_mem = '1GB'; SET max_parallel_maintenance_workers = 2`);
  // The same every time, and of a form that is a UUID's.
  await client.query(`
    CREATE OR REPLACE FUNCTION bench_id(name text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN overlay(overlay(md5(name) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid`);
  await client.query(`
    CREATE OR REPLACE FUNCTION bench_statements(k bigint, statements jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT coalesce(jsonb_agg(s || jsonb_build_object('id', bench_id('statement ' || k || (s ->> 'id'))) ORDER BY place), '[]')
            FROM jsonb_array_elements(statements) WITH ORDINALITY AS given (s, place))`);
  await client.query(`
    CREATE TABLE IF NOT EXISTS bench_template AS
    SELECT company_id AS id, country, row_number() OVER (PARTITION BY country ORDER BY company_id) - 1 AS n FROM directory_entry`);
  await client.query('CREATE UNIQUE INDEX IF NOT EXISTS bench_template_n ON bench_template (country, n)');
  await client.query('ANALYZE');
  const { rows: indexes } = await client.query<{ indexname: string; indexdef: string }>(
    `SELECT indexname, indexdef FROM pg_indexes
      WHERE tablename IN ('directory_entry', 'search_entry') AND indexname NOT LIKE '%_pkey'`,
  );
  for (const { indexname } of indexes) await client.query(`DROP INDEX ${pg.escapeIdentifier(indexname)}`);
  for (const table of ['directory_entry', 'statement']) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  for (let next = from; next < size; next += companiesPerStatement) {
    const last = Math.min(size, next + companiesPerStatement) - 1;
    for (const statement of statements) await client.query(statement, [next, last]);
  }
  for (const table of ['directory_entry', 'statement']) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  for (const { indexdef } of indexes) await client.query(indexdef);
}
