import { existsSync, readFileSync } from 'node:fs';

/** The report that a test runner wrote, or null when it ended before it could. */
export function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** The number at a path of a report; 0 when there is none. */
export function numberAt(report: unknown, ...path: readonly string[]): number {
  const [key, ...rest] = path;
  if (key === undefined) return typeof report === 'number' ? report : 0;
  return typeof report === 'object' && report !== null ? numberAt(Reflect.get(report, key), ...rest) : 0;
}
