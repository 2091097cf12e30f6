import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

export interface BenchReaders {
  /** The Cookie headers of the readers' sessions, each of another company. */
  readonly cookies: readonly string[];
  /** A listed company of the other country. */
  readonly partnerId: string;
  readonly companies: number;
  /** Removes what the readers need of the database. */
  remove(): Promise<void>;
}

/** Seats throw-away users in listed Pakistani companies that offer something, so that signed-in routes can be measured. */
export async function createReaders(databaseUrl: string, secret: string, count: number): Promise<BenchReaders> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const ids = async (sql: string, values: readonly unknown[] = []): Promise<string[]> => {
    const { rows } = await client.query<{ value: string }>(sql, [...values]);
    if (rows.length === 0) throw new Error('The database has no listed companies to measure with.');
    return rows.map(({ value }) => value);
  };
  const companyIds = await ids(
    `SELECT company_id AS value FROM directory_entry WHERE country = 'PK' AND cardinality(offer_concepts) > 1
     ORDER BY md5(company_id::text) LIMIT $1`,
    [count],
  );
  const [partnerId = ''] = await ids(
    `SELECT company_id AS value FROM directory_entry WHERE country = 'CN' AND cardinality(offer_concepts) > 1
     ORDER BY company_id LIMIT 1`,
  );
  const [companies] = await ids('SELECT count(*) AS value FROM directory_entry');
  const seated: { readonly userId: string; readonly cookie: string }[] = [];
  for (const companyId of companyIds) seated.push(await seat(client, companyId, secret));
  return {
    cookies: seated.map(({ cookie }) => cookie),
    partnerId,
    companies: Number(companies),
    remove: async () => {
      await client.query('DELETE FROM "user" WHERE id = ANY ($1)', [seated.map(({ userId }) => userId)]);
      await client.end();
    },
  };
}

async function seat(client: pg.Client, companyId: string, secret: string): Promise<{ userId: string; cookie: string }> {
  const userId = randomUUID();
  const token = randomBytes(24).toString('base64url');
  await client.query(
    `INSERT INTO "user" (id, name, email, email_verified, updated_at) VALUES ($1, 'Bench', $2, true, now())`,
    [userId, `${userId}@bench.invalid`],
  );
  await client.query(
    `INSERT INTO session (id, token, expires_at, user_id, updated_at) VALUES ($1, $2, now() + interval '1 day', $3, now())`,
    [randomUUID(), token, userId],
  );
  await client.query(`INSERT INTO member (id, company_id, user_id, role) VALUES ($1, $2, $3, 'viewer')`, [
    randomUUID(),
    companyId,
    userId,
  ]);
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return { userId, cookie: `better-auth.session_token=${encodeURIComponent(`${token}.${signature}`)}` };
}
