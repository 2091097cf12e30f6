import pg from 'pg';

/** Two words each, as many as are measured in a few seconds, so that no search is a repeated one. */
const searches = 600;

/**
 * What PostgreSQL's manual advises for full text: one indexed `tsvector` a company over its names and statements. The floor that
 * our search is compared with.
 */
export async function prepareBareSearch(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    await client.query(`
      DROP TABLE IF EXISTS bench_text;
      CREATE TABLE bench_text AS
        SELECT e.company_id, to_tsvector('english', concat_ws(' ', c.name_en, c.name_zh, string_agg(s.text::text, ' '))) AS words
          FROM directory_entry e JOIN company c ON c.id = e.company_id LEFT JOIN statement s USING (company_id)
         GROUP BY e.company_id, c.id;
      CREATE INDEX bench_text_words ON bench_text USING gin (words)`);
    await client.query('VACUUM ANALYZE bench_text');
  });
}

/** Texts of two words that companies of this market use beside each other, in an order that says nothing. */
export async function twoWordTexts(databaseUrl: string): Promise<readonly string[]> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ pair: string }>(
      `SELECT pair FROM (
         SELECT DISTINCT lower(word[1] || ' ' || word[2]) AS pair
           FROM statement, regexp_matches(text ->> 'en', '\\m([A-Za-z]{4,}) ([A-Za-z]{4,})\\M', 'g') AS word) pairs
        ORDER BY md5(pair) LIMIT $1`,
      [searches],
    );
    return rows.map(({ pair }) => pair);
  });
}

/** Changes a company and takes it back, after which no process may give out what it knew of the market before. */
export async function touchMarket(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(
      `UPDATE directory_entry SET updated_at = updated_at WHERE company_id = (SELECT company_id FROM directory_entry LIMIT 1)`,
    ),
  );
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** How long PostgreSQL takes for each of the searches, one after the other: the sum over its statements, in milliseconds. */
export async function timesOfStatements(
  databaseUrl: string,
  searchesAsked: readonly (readonly Statement[])[],
): Promise<readonly number[]> {
  return withClient(databaseUrl, async (client) => {
    // As the application's connections for searches are.
    await client.query('SET enable_seqscan = off; SET jit = off');
    const times: number[] = [];
    for (const statements of searchesAsked) {
      const began = performance.now();
      for (const { text, values } of statements) await client.query(text, [...values]);
      times.push(performance.now() - began);
    }
    return times;
  });
}

async function withClient<Result>(databaseUrl: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
