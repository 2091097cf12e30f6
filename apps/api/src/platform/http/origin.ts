import type { FastifyRequest } from 'fastify';
import { AppError } from './app-error.ts';

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a request that changes something and comes from another site's page (CSRF). Browsers send `Origin` with every
 * such request; programs without a browser send neither Origin nor cookies of ours and pass.
 * With `Sec-Fetch-Site` absent and `Origin` absent, a request that carries cookies is refused too.
 */
export function requireOwnOrigin(request: FastifyRequest, appOrigin: string): void {
  if (readingMethods.has(request.method)) return;
  const origin = request.headers.origin;
  if (origin === appOrigin) return;
  if (origin === undefined && request.headers['sec-fetch-site'] === undefined && request.headers.cookie === undefined)
    return;
  throw new AppError('ORIGIN_REFUSED');
}
