import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import request from 'supertest';
import { loadConfig, type Config } from '../../src/config/config.ts';
import { createApp } from '../../src/create-app.ts';
import { Clock } from '../../src/platform/clock/clock.ts';
import { Database } from '../../src/platform/database/database.ts';
import { Factories, type TestUser } from '../factories/factories.ts';

const templateDatabase = 'karakoram_template';

/** A running application with a database of its own. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  /** Makes users, companies and so on directly in the database. */
  readonly make: Factories;
  /** Plain HTTP as a visitor, or as `user` with their session cookie. */
  http(user?: TestUser): ReturnType<typeof request.agent>;
  close(): Promise<void>;
}

/**
 * Starts the real application over a clone of the migrated template. Background jobs are registered but not worked off,
 * unless a test asks for it, so that nothing happens behind a test's back. `through` may lead the connections over a line
 * of the test's own.
 */
export async function startTestApp(
  environment: Record<string, string> = {},
  through: (databaseUrl: string) => string = (databaseUrl) => databaseUrl,
): Promise<TestApp> {
  const serverUrl = process.env.TEST_DATABASE_URL;
  if (serverUrl === undefined) throw new Error('TEST_DATABASE_URL is set by the global setup');
  const name = `karakoram_test_${randomBytes(6).toString('hex')}`;
  await administer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${templateDatabase}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const dataDir = await mkdtemp(join(tmpdir(), 'karakoram-test-data-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: through(url.href),
    DATABASE_POOL_SIZE: '5',
    AUTH_SECRET: 'a secret for tests that is long enough',
    APP_ORIGIN: 'http://karakoram.test',
    DATA_DIR: dataDir,
    RUN_JOBS: 'false',
    RATE_LIMITS: 'false',
    // A thread of its own for every application would slow all tests; those of the index ask for it.
    MATCH_ENGINE: 'sql',
    LOG_LEVEL: 'fatal',
    ...environment,
  });
  const app = await createApp(config);
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  const database = app.get(Database);
  const clock = app.get(Clock);
  return {
    app,
    config,
    database,
    clock,
    make: new Factories(database, clock, config.authSecret),
    http: (user) => {
      const agent = request.agent(address).set('origin', config.appOrigin);
      return user === undefined ? agent : agent.set('cookie', user.cookie);
    },
    close: async () => {
      await app.close();
      await administer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function administer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
