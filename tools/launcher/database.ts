import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Client } from 'pg';
import type { DataFolder } from './data-folder.ts';
import { findRunningPostgres, startPostgres, type RunningPostgres } from './postgres.ts';
import { setting } from './settings.ts';
import { ExpectedError } from './steps.mjs';

const databaseName = 'karakoram';
const oldestServer = 15;
/** An accident is repaired silently; a server that keeps falling is somebody's problem to look at. */
const restartsAllowed = 10;

/** The embedded server of a data folder, with the application's database on it. The caller holds the folder's lock. */
async function startEmbeddedDatabase(folder: DataFolder): Promise<RunningPostgres> {
  const remembered = existsSync(folder.postgresPort) ? Number(readFileSync(folder.postgresPort, 'utf8')) : NaN;
  const server = await startPostgres({
    dataDir: folder.cluster,
    logFile: folder.postgresLog,
    password: folder.secrets().databasePassword,
    durable: true,
    port: Number.isInteger(remembered) ? remembered : undefined,
  });
  writeFileSync(folder.postgresPort, `${server.port}\n`);
  try {
    await createDatabase(server.connectionString('postgres'), databaseName);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The application's database, wherever it is. */
export interface OpenDatabase {
  readonly url: string;
  /** True when the server is ours; false when DATABASE_URL names another. */
  readonly embedded: boolean;
  /** A word for people on where it is; without the password. */
  readonly place: string;
  /** Rejects when the embedded server ended and could not be brought back. */
  readonly lost: Promise<never>;
  readonly stop: () => Promise<void>;
}

/** Uses the server of DATABASE_URL, or starts the embedded one and starts it again should it ever end by itself. */
export async function openDatabase(folder: DataFolder): Promise<OpenDatabase> {
  const given = setting('DATABASE_URL');
  if (given === undefined) return superviseEmbeddedDatabase(folder);
  await checkDatabase(given);
  const never = new Promise<never>(() => undefined);
  return { url: given, embedded: false, place: new URL(given).host, lost: never, stop: () => Promise.resolve() };
}

async function superviseEmbeddedDatabase(folder: DataFolder): Promise<OpenDatabase> {
  let server = await startEmbeddedDatabase(folder);
  const { port } = server;
  let stopping = false;
  const supervise = async () => {
    for (let remaining = restartsAllowed; ; remaining -= 1) {
      await server.ended;
      if (stopping) return;
      if (remaining === 0) throw new ExpectedError(`PostgreSQL keeps ending by itself. See ${folder.postgresLog}.`);
      console.log('  PostgreSQL ended by itself and is started again.');
      server = await startEmbeddedDatabase(folder);
      // The application knows the old port only.
      if (server.port !== port)
        throw new ExpectedError('PostgreSQL could not be started again: another program took its port.');
    }
  };
  const supervision = supervise();
  const stop = async () => {
    stopping = true;
    await server.stop();
    // A restart that was under way has an end, and a server to stop again.
    await supervision.catch(() => undefined);
    await server.stop();
  };
  const lost = supervision.then(() => new Promise<never>(() => undefined));
  lost.catch(() => undefined); // Whoever listens is told; that nobody does is no error of its own.
  return { url: server.connectionString(databaseName), embedded: true, place: `port ${port}`, lost, stop };
}

/** Address of the embedded database while another process, such as `npm start`, keeps it running; otherwise null. */
export function findEmbeddedDatabase(folder: DataFolder): string | null {
  if (findRunningPostgres(folder.cluster) === null || !existsSync(folder.postgresPort)) return null;
  const port = readFileSync(folder.postgresPort, 'utf8').trim();
  return `postgresql://karakoram:${folder.secrets().databasePassword}@127.0.0.1:${port}/${databaseName}`;
}

/** Makes the database unless it exists. */
export async function createDatabase(serverUrl: string, name: string): Promise<void> {
  await query(serverUrl, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

/** Empties the embedded database. */
export async function recreateDatabase(url: string): Promise<void> {
  const server = new URL('/postgres', url).href;
  await query(server, (client) => client.query(`DROP DATABASE IF EXISTS ${databaseName} WITH (FORCE)`));
  await createDatabase(server, databaseName);
}

/** Throws, without naming the password, unless a server answers there that is new enough. */
async function checkDatabase(url: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new ExpectedError('DATABASE_URL is not of the form postgresql://user:password@host:port/database.');
  const { host, pathname } = new URL(url);
  const place = `the PostgreSQL server at ${host}${pathname} (DATABASE_URL)`;
  let version: number;
  try {
    version = await query(url, async (client) => {
      const { rows } = await client.query<{ version: number }>(
        `SELECT current_setting('server_version_num')::int AS version`,
      );
      return rows[0]?.version ?? 0;
    });
  } catch (error) {
    throw new ExpectedError(`Cannot use ${place}:`, { cause: error });
  }
  if (version < oldestServer * 10_000)
    throw new ExpectedError(`PostgreSQL ${oldestServer} or later is needed, unlike ${place}.`);
}

/** True when nobody has ever signed up and no company was ever entered. The migrations must be applied. */
export async function isEmpty(url: string): Promise<boolean> {
  return query(url, async (client) => {
    const { rows } = await client.query<{ used: boolean }>(
      'SELECT EXISTS (SELECT FROM "user") OR EXISTS (SELECT FROM company) AS used',
    );
    return rows[0]?.used === false;
  });
}

async function query<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
