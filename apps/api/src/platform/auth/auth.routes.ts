import { isAPIError } from 'better-auth/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../http/app-error.ts';
import { localeOf } from '../http/locale.ts';
import { clientAddressHeader, type Auth } from './auth.ts';
import { problemOfAuth } from './auth-problems.ts';

/**
 * Hands `/api/auth/*` to better-auth and turns its errors into problem documents, so that one error format leaves the
 * API. Redirects (the link in a verification mail) and cookies pass through.
 */
export function registerAuthRoutes(fastify: FastifyInstance, auth: Auth, appOrigin: string): void {
  fastify.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: async (request, reply) => {
      const response = await callAuth(auth, toWebRequest(request, appOrigin));
      requireOwnPage(response.headers.get('location'), appOrigin);
      for (const cookie of response.headers.getSetCookie()) void reply.header('set-cookie', cookie);
      if (response.status >= 400) throw await toAppError(response);
      response.headers.forEach((value, name) => {
        if (name === 'location' || name === 'content-type') void reply.header(name, value);
      });
      return reply.status(response.status).send(await response.text());
    },
  });
}

/** @throws AppError for what better-auth refuses; any other error passes through. */
async function callAuth(auth: Auth, request: Request): Promise<Response> {
  try {
    return await auth.handler(request);
  } catch (error) {
    if (!isAPIError(error)) throw error;
    throw new AppError(problemOfAuth(error.statusCode, error.body?.code), { cause: error });
  }
}

/**
 * The library judges the address that a link asks to go on to before it simplifies it, and `/a/..//other.example` leads
 * away only afterwards. So what is judged here is where the browser would go.
 */
function requireOwnPage(location: string | null, appOrigin: string): void {
  if (location === null || URL.parse(location, appOrigin)?.origin === appOrigin) return;
  throw new AppError('AUTHENTICATION_REFUSED');
}

function toWebRequest(request: FastifyRequest, appOrigin: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string' && name !== 'content-length') headers.set(name, value);
  }
  headers.set(clientAddressHeader, request.ip);
  // Programs without a browser send no Origin; better-auth wants one that it trusts, and ours has been checked.
  headers.set('origin', appOrigin);
  const body = withLocale(request);
  return new Request(new URL(request.url, appOrigin), {
    method: request.method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** A new account speaks the language of the page it was created on, unless the form says otherwise. */
function withLocale(request: FastifyRequest): unknown {
  if (request.method === 'GET') return undefined;
  const body = request.body ?? {};
  if (!request.url.startsWith('/api/auth/sign-up/email') || typeof body !== 'object' || 'locale' in body) return body;
  return { ...body, locale: localeOf(request) };
}

async function toAppError(response: Response): Promise<AppError> {
  const body: unknown = await response.json().catch(() => undefined);
  const code =
    typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
      ? body.code
      : undefined;
  const retryAfter = Number(response.headers.get('x-retry-after'));
  return new AppError(problemOfAuth(response.status, code), {
    ...(retryAfter > 0 ? { retryAfterSeconds: retryAfter } : {}),
  });
}
