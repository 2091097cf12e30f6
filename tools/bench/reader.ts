import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

export interface BenchReader {
  /** The Cookie header of the reader's session. */
  readonly cookie: string;
  /** A listed company of the other country. */
  readonly partnerId: string;
  readonly companies: number;
  remove(): Promise<void>;
}

/** Seats a throw-away user in a listed Pakistani company that offers something, so that signed-in routes can be measured. */
export async function createReader(databaseUrl: string, secret: string): Promise<BenchReader> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const one = async (sql: string): Promise<string> => {
    const { rows } = await client.query<{ value: string }>(sql);
    if (rows[0] === undefined)
      throw new Error('The database has no listed companies to measure with: import some, or fill in the demo.');
    return rows[0].value;
  };
  const companyId = await one(
    `SELECT company_id AS value FROM directory_entry WHERE country = 'PK' AND cardinality(offer_concepts) > 1 ORDER BY company_id LIMIT 1`,
  );
  const partnerId = await one(
    `SELECT company_id AS value FROM directory_entry WHERE country = 'CN' ORDER BY company_id LIMIT 1`,
  );
  const companies = Number(await one('SELECT count(*) AS value FROM directory_entry'));
  const userId = randomUUID();
  const token = randomBytes(24).toString('base64url');
  await client.query(
    `INSERT INTO "user" (id, name, email, email_verified, updated_at) VALUES ($1, 'Bench', $2, true, now())`,
    [userId, `${userId}@bench.invalid`],
  );
  await client.query(
    `INSERT INTO session (id, token, expires_at, user_id, updated_at) VALUES ($1, $2, now() + interval '1 hour', $3, now())`,
    [randomUUID(), token, userId],
  );
  await client.query(`INSERT INTO member (id, company_id, user_id, role) VALUES ($1, $2, $3, 'viewer')`, [
    randomUUID(),
    companyId,
    userId,
  ]);
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return {
    cookie: `better-auth.session_token=${encodeURIComponent(`${token}.${signature}`)}`,
    partnerId,
    companies,
    remove: async () => {
      await client.query('DELETE FROM "user" WHERE id = $1', [userId]);
      await client.end();
    },
  };
}
