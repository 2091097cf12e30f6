import { DatabaseError } from 'pg';
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

const unavailableMessage =
  /Connection terminated|Query read timeout|timeout exceeded when trying to connect|Can't reach database server|the database system is (starting up|shutting down|in recovery)|Server has closed the connection|DatabaseNotReachable|ConnectionClosed|SocketTimeout|ECONNREFUSED/i;

/**
 * Whether an error says that PostgreSQL cannot be reached or is shutting down, so that trying again later makes sense.
 * Looks at shapes instead of classes, because the errors come from three libraries and from Node itself.
 */
export function isDatabaseUnavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const named = (name: 'code' | 'errorCode'): boolean => {
    const code: unknown = Reflect.get(error, name);
    return typeof code === 'string' && unavailableCodes.has(code);
  };
  if (named('code') || named('errorCode')) return true;
  if ('message' in error && typeof error.message === 'string' && unavailableMessage.test(error.message)) return true;
  return 'cause' in error && isDatabaseUnavailable(error.cause, depth + 1);
}

/** Whether PostgreSQL ended a statement because it took too long. */
export function isStatementTimeout(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '57014';
}

/** A null character in a text, or one or half a surrogate pair in JSON. */
const unstorableText =
  /invalid byte sequence for encoding "UTF8": 0x00|unsupported Unicode escape sequence|invalid input syntax for type json/;

/** Whether PostgreSQL refused a text that JavaScript can hold and it cannot, so that whoever sent it has to correct it. */
export function isUnstorableText(error: unknown): boolean {
  return error instanceof Error && unstorableText.test(error.message);
}
