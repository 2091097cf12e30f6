import { DataFolder, lockOrExplain } from './data-folder.ts';
import { findEmbeddedDatabase, openDatabase } from './database.ts';
import { Cleanup } from './interruption.ts';
import { setting } from './settings.ts';

/**
 * Runs work on the application's database. The embedded server is used as it runs when `npm start` keeps it running, and
 * is otherwise started for as long as the work takes.
 */
export async function withDatabase<Result>(
  work: (url: string, folder: DataFolder) => Promise<Result>,
): Promise<Result> {
  const folder = new DataFolder();
  const running = setting('DATABASE_URL') === undefined ? findEmbeddedDatabase(folder) : null;
  if (running !== null) return work(running, folder);
  const cleanup = new Cleanup();
  try {
    cleanup.add(await lockOrExplain(folder));
    const database = await openDatabase(folder);
    cleanup.add(database.stop);
    return await work(database.url, folder);
  } finally {
    await cleanup.run();
  }
}
