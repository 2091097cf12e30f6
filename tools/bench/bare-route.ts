import { fastify } from 'fastify';
import pg from 'pg';

/**
 * The floor of every comparison: Fastify and `pg` reading one company by primary key, or searching a text index as
 * `bare-search.ts` makes it, without anything of ours. Runs as a process of its own, as the application does, and prints its
 * port.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const app = fastify();

interface Company {
  readonly id: string;
  readonly country: string;
  readonly name_en: string | null;
  readonly name_zh: string | null;
  readonly name_ur: string | null;
}

app.get<{ Params: { id: string } }>('/companies/:id', async (request) => {
  const { rows } = await pool.query<Company>(
    'SELECT id, country, name_en, name_zh, name_ur FROM company WHERE id = $1',
    [request.params.id],
  );
  return rows[0];
});
app.get<{ Querystring: { q: string } }>('/companies', async (request) => {
  const { rows } = await pool.query<Company>(
    `SELECT c.id, c.country, c.name_en, c.name_zh, c.name_ur
       FROM bench_text t JOIN company c ON c.id = t.company_id, plainto_tsquery('english', $1) AS query
      WHERE t.words @@ query ORDER BY ts_rank(t.words, query) DESC, c.id LIMIT 20`,
    [request.query.q],
  );
  return rows;
});
const address = await app.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${new URL(address).port}\n`);
