import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { acquireLock, LockedError } from './process-file.mjs';
import { projectDir } from './project.mjs';
import { setting } from './settings.ts';
import { ExpectedError } from './steps.mjs';

/** All that an installation keeps: the database, secrets, mails, logs. Deleting the folder starts afresh. */
export class DataFolder {
  readonly path: string;
  readonly cluster: string;
  readonly postgresPort: string;
  readonly postgresLog: string;
  readonly apiLog: string;
  readonly apiProcess: string;
  /** Exists while the demo is being filled in. */
  readonly unfinishedSeed: string;
  readonly demoAccounts: string;
  readonly #lock: string;
  readonly #secrets: string;

  /** The folder that DATA_DIR names, where a relative one counts from the project, or the one given. */
  constructor(folder = setting('DATA_DIR') ?? '.data') {
    this.path = path.resolve(projectDir, folder);
    this.cluster = this.#file('postgres');
    this.postgresPort = this.#file('postgres.port');
    this.postgresLog = this.#file('logs', 'postgres.log');
    this.apiLog = this.#file('logs', 'api.log');
    this.apiProcess = this.#file('run', 'api.json');
    this.unfinishedSeed = this.#file('run', 'seed-unfinished');
    this.demoAccounts = this.#file('demo-accounts.json');
    this.#lock = this.#file('run', 'launcher.json');
    this.#secrets = this.#file('secrets.json');
  }

  #file(...segments: string[]): string {
    return path.join(this.path, ...segments);
  }

  /**
   * Makes this process the only one that works on the folder and returns what lets go of it.
   * @throws LockedError when another process does
   */
  async lock(): Promise<() => void> {
    this.#create();
    return acquireLock(this.#lock);
  }

  #create(): void {
    // Secrets and mails lie here: what we and our children write is nobody else's to read.
    process.umask(0o077);
    try {
      for (const folder of ['logs', 'run']) mkdirSync(this.#file(folder), { recursive: true });
      // The server's user, when it is not ours, passes through to its own folder.
      if (statSync(this.path).uid === process.getuid?.()) chmodSync(this.path, 0o711);
    } catch (error) {
      throw new ExpectedError(`The data folder ${this.path} cannot be written to. DATA_DIR chooses another.`, {
        cause: error,
      });
    }
  }

  /** The generated secrets; they are made on the first call and never change. */
  secrets(): Secrets {
    if (!existsSync(this.#secrets)) {
      const made: Secrets = { databasePassword: generateSecret(), authSecret: generateSecret() };
      writeFileSync(`${this.#secrets}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
      renameSync(`${this.#secrets}.new`, this.#secrets);
    }
    const stored: unknown = JSON.parse(readFileSync(this.#secrets, 'utf8'));
    if (!isSecrets(stored))
      throw new ExpectedError(
        `${this.#secrets} lacks a secret. Restore it from a backup, or delete the data folder to start afresh.`,
      );
    return stored;
  }
}

export interface Secrets {
  readonly databasePassword: string;
  readonly authSecret: string;
}

function isSecrets(value: unknown): value is Secrets {
  return typeof value === 'object' && value !== null && 'databasePassword' in value && 'authSecret' in value;
}

function generateSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Locks the folder or says in a sentence who has it. */
export async function lockOrExplain(folder: DataFolder): Promise<() => void> {
  try {
    return await folder.lock();
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    throw new ExpectedError(
      `The data folder ${folder.path} is in use by process ${error.pid}: Karakoram is already running there.\n` +
        'Stop that one first (Ctrl-C in its terminal), or set DATA_DIR and PORT to run a second one beside it.',
    );
  }
}
