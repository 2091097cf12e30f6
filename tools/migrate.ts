import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client, DatabaseError } from 'pg';

/**
 * Applies prisma/migrations without Prisma's schema engine, which is a download that many networks block.
 *
 * The record is Prisma's own table, checksums included, so `prisma migrate deploy` takes over at any time. Unlike
 * Prisma, each migration and its record are one transaction: a failed one leaves nothing behind. A migration can
 * therefore not hold what PostgreSQL refuses inside a transaction, such as CREATE INDEX CONCURRENTLY.
 */

interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, in hexadecimal, as Prisma computes it. */
  readonly checksum: string;
}

interface RecordRow {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

export interface MigrateOptions {
  /** Told about each migration that was applied. */
  readonly log?: (message: string) => void;
  /** Another folder than prisma/migrations, for tests. */
  readonly folder?: string;
}

/** The key that Prisma locks too, so that the two never migrate at once. */
const lockKey = 72_707_369;

const defaultFolder = path.join(import.meta.dirname, '..', 'prisma', 'migrations');

/**
 * Brings the database up to date and returns the names of the migrations that it applied. Safe to call from several
 * processes at once. Throws, before it changes anything, when an applied migration's file was changed or is missing.
 */
export async function applyMigrations(connectionString: string, options: MigrateOptions = {}): Promise<string[]> {
  const migrations = readMigrations(options.folder ?? defaultFolder);
  return withClient(connectionString, async (client) => {
    const applied: string[] = [];
    for (const migration of migrations) {
      const startedAt = performance.now();
      if (!(await applyOne(client, migration, migrations))) continue;
      applied.push(migration.name);
      options.log?.(`${migration.name} (${Math.round(performance.now() - startedAt)} ms)`);
    }
    return applied;
  });
}

/** The names of the migrations that the database still lacks, in order. Changes nothing. */
export async function pendingMigrations(connectionString: string, options: MigrateOptions = {}): Promise<string[]> {
  const migrations = readMigrations(options.folder ?? defaultFolder);
  return withClient(connectionString, async (client) => {
    const known = await client.query<{ found: boolean }>(
      `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found`,
    );
    const recorded = known.rows[0]?.found === true ? await readRecord(client) : new Map<string, RecordRow>();
    return pendingAmong(migrations, recorded).map(({ name }) => name);
  });
}

/** True when this call applied the migration, false when it had been applied before. */
async function applyOne(client: Client, migration: Migration, all: readonly Migration[]): Promise<boolean> {
  await client.query('BEGIN');
  try {
    // Taken anew for each migration and read after it: another process may have been faster.
    await client.query('SELECT pg_advisory_xact_lock($1)', [lockKey]);
    await client.query(createRecordTable);
    const pending = pendingAmong(all, await readRecord(client)).includes(migration);
    if (pending) {
      const startedAt = new Date();
      await client.query(migration.sql);
      await client.query(insertRecord, [randomUUID(), migration.checksum, migration.name, startedAt]);
    }
    await client.query('COMMIT');
    return pending;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error instanceof DatabaseError ? new Error(explain(migration, error), { cause: error }) : error;
  }
}

const createRecordTable = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

const insertRecord = `
  INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
  VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`;

async function readRecord(client: Client): Promise<Map<string, RecordRow>> {
  const { rows } = await client.query<RecordRow>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  return new Map(rows.map((row) => [row.migration_name, row]));
}

function pendingAmong(migrations: readonly Migration[], recorded: ReadonlyMap<string, RecordRow>): Migration[] {
  const byName = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum, finished_at: finishedAt } of recorded.values()) {
    const migration = byName.get(name);
    if (migration === undefined)
      throw new Error(
        `The database has the migration ${name}, which this version does not know: it belongs to a newer one.`,
      );
    if (finishedAt === null)
      throw new Error(
        `The migration ${name} was begun by Prisma and failed. Resolve it with "prisma migrate resolve".`,
      );
    if (checksum !== migration.checksum)
      throw new Error(
        `The migration ${name} was changed after it had been applied. Undo the change and write a new migration.`,
      );
  }
  return migrations.filter(({ name }) => !recorded.has(name));
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'migration.sql')))
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const file = readFileSync(path.join(folder, name, 'migration.sql'));
      return { name, sql: file.toString('utf8'), checksum: createHash('sha256').update(file).digest('hex') };
    });
}

function explain(migration: Migration, error: DatabaseError): string {
  const position = Number(error.position);
  const line = Number.isNaN(position) ? '' : ` at line ${migration.sql.slice(0, position).split('\n').length}`;
  return `The migration ${migration.name} failed${line}: ${error.message}`;
}

async function withClient<Result>(
  connectionString: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

// `node tools/migrate.ts` is what a container runs before the application starts.
if (import.meta.main) {
  const connectionString = process.env.DATABASE_URL;
  if (connectionString === undefined) throw new Error('DATABASE_URL is not set');
  const applied = await applyMigrations(connectionString, { log: (message) => console.log(`applied ${message}`) });
  if (applied.length === 0) console.log('The database is up to date.');
}
