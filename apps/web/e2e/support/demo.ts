import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Accounts = z.array(z.object({ email: z.string(), password: z.string() }));

/** Somebody of the demo who can sign in. */
export function demoAccount(address: string): { email: string; password: string } {
  const folder = process.env['E2E_DATA_DIR'] ?? '';
  const accounts = Accounts.parse(JSON.parse(readFileSync(path.join(folder, 'demo-accounts.json'), 'utf8')));
  const found = accounts.find(({ email }) => email === `${address}@demo.example`);
  if (!found) throw new Error(`The demo has no account ${address}`);
  return found;
}
