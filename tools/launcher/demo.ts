import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { DataFolder } from './data-folder.ts';
import { runScriptOrFail } from './program.ts';
import { inProject } from './project.mjs';

export const seedScript = inProject('prisma', 'seed', 'seed.ts');

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly role: string;
  readonly company: string | null;
}

/** Fills an empty, migrated database with the demo and writes its accounts into the data folder. */
export async function seedDemo(databaseUrl: string, folder: DataFolder, signal?: AbortSignal): Promise<void> {
  writeFileSync(folder.unfinishedSeed, '');
  await runScriptOrFail('Filling in the demo', seedScript, [], {
    env: { DATABASE_URL: databaseUrl, DATA_DIR: folder.path },
    signal,
  });
  rmSync(folder.unfinishedSeed, { force: true });
}

/** True when a seed was interrupted: half a demo is no demo, and the database must be made anew. */
export function isSeedUnfinished(folder: DataFolder): boolean {
  return existsSync(folder.unfinishedSeed);
}

/** The accounts that the seed wrote down; empty where there is no demo. */
export function readDemoAccounts(folder: DataFolder): DemoAccount[] {
  if (!existsSync(folder.demoAccounts)) return [];
  const accounts: unknown = JSON.parse(readFileSync(folder.demoAccounts, 'utf8'));
  return Array.isArray(accounts) ? accounts.filter(isDemoAccount) : [];
}

function isDemoAccount(value: unknown): value is DemoAccount {
  return typeof value === 'object' && value !== null && 'email' in value && 'password' in value && 'role' in value;
}
