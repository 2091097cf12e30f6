import { applyMigrations } from '../migrate.ts';
import { withDatabase } from '../launcher/with-database.ts';

/** `npm run migrate`: brings the database up to date without starting the application. */
export function run(): Promise<number> {
  return withDatabase(async (url) => {
    const applied = await applyMigrations(url, { log: (message) => console.log(`  applied ${message}`) });
    if (applied.length === 0) console.log('  The database is up to date.');
    return 0;
  });
}
