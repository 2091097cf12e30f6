import type { FastifyRequest } from 'fastify';
import { AppError } from './app-error.ts';

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a request that changes something and comes from another site's page (CSRF). Browsers say where a request comes
 * from, in `Origin` or in `Sec-Fetch-Site`, and pages cannot set either. Programs without a browser send neither, and no
 * cookie unasked.
 */
export function requireOwnOrigin(request: FastifyRequest, appOrigin: string): void {
  if (readingMethods.has(request.method)) return;
  const { origin, cookie, 'sec-fetch-site': site } = request.headers;
  const isOwn =
    origin === undefined
      ? site === 'same-origin' || (site === undefined && cookie === undefined)
      : origin === appOrigin;
  if (!isOwn) throw new AppError('ORIGIN_REFUSED');
}
