import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from './postgres.ts';

export interface ThrowawayPostgres {
  /** Address of its maintenance database; the role in it may create others. */
  readonly connectionString: string;
  /** Stops the server and deletes all that it wrote. */
  readonly stop: () => Promise<void>;
}

/** A server for tests: fast because it never waits for the disk, and gone when it is stopped. */
export async function startThrowawayPostgres(): Promise<ThrowawayPostgres> {
  const folder = mkdtempSync(path.join(tmpdir(), 'karakoram-test-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const server = await startPostgres({
      dataDir: path.join(folder, 'postgres'),
      logFile: path.join(folder, 'postgres.log'),
      password: randomBytes(16).toString('base64url'),
      durable: false,
    });
    const stop = async () => {
      await server.stop();
      remove();
    };
    return { connectionString: server.connectionString('postgres'), stop };
  } catch (error) {
    remove();
    throw error;
  }
}
