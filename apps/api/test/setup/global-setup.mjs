// Plain JavaScript, because Jest would otherwise compile what Node itself runs as it stands.
import pg from 'pg';
import { startThrowawayPostgres } from '../../../../tools/launcher/throwaway-postgres.ts';
import { applyMigrations } from '../../../../tools/migrate.ts';

/** Every test application is cloned from this migrated database. */
const templateDatabase = 'karakoram_template';

/** Prepares the template once a run, on the server of `TEST_DATABASE_URL` or on a throw-away one. */
export default async function globalSetup() {
  let serverUrl = process.env.TEST_DATABASE_URL;
  if (serverUrl === undefined) {
    const server = await startThrowawayPostgres();
    globalThis.stopTestPostgres = () => server.stop();
    serverUrl = server.connectionString;
  }
  process.env.TEST_DATABASE_URL = serverUrl;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${templateDatabase} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${templateDatabase}`);
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = `/${templateDatabase}`;
  await applyMigrations(url.href);
}
