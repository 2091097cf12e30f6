import { freePort } from './postgres.ts';
import { ExpectedError } from './steps.mjs';

/**
 * The few variables that the launcher must understand itself. All others go to the application untouched, which
 * validates them, these included. As there, an empty variable is one that is not set.
 */
export function setting(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}

/** The port that PORT names; 0 lets the system choose one. */
export async function chosenPort(standard: number): Promise<number> {
  const value = setting('PORT') ?? String(standard);
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new ExpectedError('Environment variables to correct:\n  PORT: must be a port number from 0 to 65535');
  return port === 0 ? freePort() : port;
}
