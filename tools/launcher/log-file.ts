import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const rotateAtBytes = 20 * 1024 * 1024;

export interface LogFile {
  /** Open for appending, to be given to a child process. */
  readonly descriptor: number;
  close(): void;
  /** The last lines that were written since it was opened. */
  tail(lines: number): string;
}

/** Opens a log to append to. The one before is kept beside it when it has grown large. */
export function openLog(file: string): LogFile {
  mkdirSync(path.dirname(file), { recursive: true });
  if (existsSync(file) && statSync(file).size > rotateAtBytes) renameSync(file, `${file}.1`);
  const descriptor = openSync(file, 'a', 0o600);
  const start = statSync(file).size;
  const tail = (lines: number) =>
    readFileSync(file).subarray(start).toString('utf8').trimEnd().split('\n').slice(-lines).join('\n');
  return { descriptor, close: () => closeSync(descriptor), tail };
}
