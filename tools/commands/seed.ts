import { applyMigrations } from '../migrate.ts';
import { isEmpty } from '../launcher/database.ts';
import { seedDemo } from '../launcher/demo.ts';
import { ExpectedError, step } from '../launcher/steps.mjs';
import { withDatabase } from '../launcher/with-database.ts';

/** `npm run seed`: fills in the demo where `npm start` did not, because DATABASE_URL or DEMO told it not to. */
export function run(): Promise<number> {
  return withDatabase(async (url, folder) => {
    await applyMigrations(url);
    if (!(await isEmpty(url)))
      throw new ExpectedError('The database is not empty. The demo is only ever filled into an empty one.');
    await step('Filling in the demo', () => seedDemo(url, folder));
    console.log(`  The accounts are in ${folder.demoAccounts}.`);
    return 0;
  });
}
