import { existsSync } from 'node:fs';
import { applyMigrations } from '../migrate.ts';
import { stopLeftBehindApplication } from './application.ts';
import { DataFolder, lockOrExplain } from './data-folder.ts';
import { isEmpty, openDatabase, recreateDatabase, type OpenDatabase } from './database.ts';
import { isSeedUnfinished, seedDemo, seedScript } from './demo.ts';
import type { Cleanup } from './interruption.ts';
import { inProject } from './project.mjs';
import { setting } from './settings.ts';
import { ExpectedError, step } from './steps.mjs';

/** The steps that bring the application up, shared by the commands. Each leaves its undoing in the clean-up. */

/** Makes this process the only user of the data folder; an application left behind by a killed launcher is stopped. */
export async function takeDataFolder(cleanup: Cleanup): Promise<DataFolder> {
  const folder = new DataFolder();
  cleanup.add(await lockOrExplain(folder));
  await stopLeftBehindApplication(folder.apiProcess);
  return folder;
}

export interface PreparedDatabase extends OpenDatabase {
  readonly demo: boolean;
}

/** The running, migrated and, on the first run of a demo, filled database. */
export async function prepareDatabase(
  folder: DataFolder,
  cleanup: Cleanup,
  interruption: AbortSignal,
): Promise<PreparedDatabase> {
  const title = setting('DATABASE_URL') === undefined ? 'Starting PostgreSQL' : 'Connecting to PostgreSQL';
  const database = await step(title, async (note) => {
    const opened = await openDatabase(folder);
    cleanup.add(opened.stop);
    note(opened.place);
    return opened;
  });
  interruption.throwIfAborted();
  // Nobody wants invented companies in the database of an office: there, the demo must be asked for.
  const demo = (setting('DEMO') ?? String(database.embedded)) === 'true';
  if (isSeedUnfinished(folder)) await discardHalfADemo(database, folder);
  await step('Applying migrations', async (note) => {
    const applied = await applyMigrations(database.url).catch((error: unknown) => {
      throw new ExpectedError('The database could not be migrated:', { cause: error });
    });
    note(applied.length === 0 ? 'up to date' : `${applied.length} applied`);
  });
  interruption.throwIfAborted();
  if (demo && existsSync(seedScript) && (await isEmpty(database.url)))
    await step('Filling in the demo', () => seedDemo(database.url, folder, interruption));
  return { ...database, demo };
}

async function discardHalfADemo(database: OpenDatabase, folder: DataFolder): Promise<void> {
  if (!database.embedded)
    throw new ExpectedError(
      `Filling in the demo was interrupted. Empty the database that DATABASE_URL names, delete ${folder.unfinishedSeed} and start again.`,
    );
  await recreateDatabase(database.url);
}

/** What the application is told. Variables that the user has set win, except for where the database is. */
export function applicationEnvironment(folder: DataFolder, database: PreparedDatabase): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'production',
    WEB_DIR: setting('WEB_DIR') ?? inProject('apps', 'web', 'dist'),
    AUTH_SECRET: setting('AUTH_SECRET') ?? folder.secrets().authSecret,
    DATABASE_URL: database.url,
    DATA_DIR: folder.path,
    DEMO: String(database.demo),
  };
}
