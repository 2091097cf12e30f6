import { fastify } from 'fastify';
import pg from 'pg';

/**
 * The floor of every comparison: Fastify and `pg` reading one company by primary key, without anything of ours. Runs as a
 * process of its own, as the application does, and prints its port.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const app = fastify();
app.get<{ Params: { id: string } }>('/companies/:id', async (request) => {
  const { rows } = await pool.query('SELECT id, country, name_en, name_zh, name_ur FROM company WHERE id = $1', [
    request.params.id,
  ]);
  return rows[0];
});
const address = await app.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${new URL(address).port}\n`);
