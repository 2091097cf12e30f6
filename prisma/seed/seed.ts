import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pickText } from '@karakoram/domain';
import type { Demo } from '../../apps/api/src/modules/demo/demo-data.ts';
import { createDemo } from './demo.ts';

/**
 * `node prisma/seed/seed.ts`: fills the empty, migrated database of DATABASE_URL with the demo and writes its accounts to
 * demo-accounts.json in DATA_DIR. The writing is done by the built API, whose repositories make what is derived.
 */
const command = new URL('../../apps/api/dist/commands/fill-demo.js', import.meta.url);

/** TypeScript cannot look into the build, so what is needed of it is checked here. */
function offersFillDemo(built: unknown): built is { fillDemo: (demo: Demo) => Promise<boolean> } {
  return typeof built === 'object' && built !== null && 'fillDemo' in built && typeof built.fillDemo === 'function';
}

/** Readable by the operator alone, and never half a file. */
function writeAccounts({ users, companies }: Demo): string {
  const folder = path.resolve(process.env.DATA_DIR ?? '.data');
  const file = path.join(folder, 'demo-accounts.json');
  const names = new Map(companies.map(({ key, names }) => [key, pickText(names, 'en')?.text ?? key]));
  const accounts = users
    .filter(({ password }) => password !== null)
    .map(({ email, password, platformRole, seat }) => ({
      email,
      password,
      role: platformRole ?? seat?.role ?? '',
      company: seat === null ? null : (names.get(seat.company) ?? null),
    }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return file;
}

const built: unknown = await import(command.href);
if (!offersFillDemo(built)) throw new Error('The build of the API does not fit this version: build it anew.');

const demo = createDemo();
const started = performance.now();
console.log(`Filling in ${demo.companies.length} invented companies and ${demo.matchRequests.length} requests`);
if (await built.fillDemo(demo)) {
  const file = writeAccounts(demo);
  console.log(`Done in ${((performance.now() - started) / 1000).toFixed(1)} s; the accounts are in ${file}`);
} else {
  console.log('The database holds users or companies already, so it was left as it is.');
}
