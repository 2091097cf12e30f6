import { Prisma } from './generated/client.ts';

/**
 * The name of the database rule that a failed write ran into (a unique index, CHECK or trigger), or undefined for any
 * other error. Repositories map it to an error code: the database decides races, not a check before the write.
 */
export function violatedConstraint(error: unknown): string | undefined {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return undefined;
  return namedIn(error.meta) ?? namedIn(error.message);
}

/** PostgreSQL names the rule in its message, which Prisma's adapter passes on somewhere inside `meta`. */
function namedIn(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return /constraint "([a-z0-9_]+)"/.exec(value)?.[1];
  if (typeof value !== 'object' || value === null || depth > 5) return undefined;
  for (const inner of Object.values(value)) {
    const found = namedIn(inner, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

const unavailableCodes = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2037',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08001',
  '08003',
  '08006',
]);

/** Whether an error says that PostgreSQL cannot be reached or is shutting down, so that trying again later makes sense. */
export function isDatabaseUnavailable(error: unknown): boolean {
  for (
    let current: unknown = error, depth = 0;
    current instanceof Error && depth < 5;
    current = current.cause, depth += 1
  ) {
    if ('code' in current && typeof current.code === 'string' && unavailableCodes.has(current.code)) return true;
    if ('errorCode' in current && typeof current.errorCode === 'string' && unavailableCodes.has(current.errorCode))
      return true;
    if (
      /Connection terminated|timeout exceeded when trying to connect|Can't reach database server|the database system is (starting up|shutting down|in recovery)|Server has closed the connection|DatabaseNotReachable|ConnectionClosed|SocketTimeout|ECONNREFUSED/i.test(
        current.message,
      )
    )
      return true;
  }
  return false;
}
