import { localeTraits } from '@karakoram/i18n';
import { currentLocale } from './i18n.ts';
import { networkProblem, problemOf, unreadableProblem } from './problem.ts';

type QueryValue = string | number | boolean | null | undefined | readonly (string | number)[];
export type Query = Readonly<Record<string, QueryValue>>;

interface RequestOptions {
  query?: Query;
  signal?: AbortSignal;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Builds a path and escapes what is put into it: path`/companies/${id}/logo`. */
export function path(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.reduce((built, part, index) => built + encodeURIComponent(String(values[index - 1] ?? '')) + part);
}

function valuesOf(value: QueryValue): readonly (string | number | boolean)[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? value : [value];
}

/** `?a=1&b=x&b=y`: lists repeat their name, and what is null, undefined or empty is left out. */
export function queryString(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of valuesOf(value)) if (one !== '') parameters.append(name, String(one));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Sends one request to any address of ours and returns its successful response. Every failure is a `ProblemError`; an
 * aborted request rejects with the signal's reason.
 */
export async function send(method: Method, url: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json',
    'Accept-Language': localeTraits[currentLocale()].htmlLang,
  });
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  if (signal) init.signal = signal;
  if (body instanceof FormData) init.body = body;
  else if (body !== undefined) {
    headers.set('Content-Type', 'application/json');
    init.body = JSON.stringify(body);
  }

  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw networkProblem(cause);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

/**
 * The body of a successful response, typed by the contract that the caller names. It is not checked again here: the API
 * serialises every answer through the same schema, and the schemas would be a sixth of the first page's JavaScript.
 */
export async function read<Output>(response: Response): Promise<Output> {
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- see above
    return await response.json();
  } catch (cause) {
    throw unreadableProblem(response.status, response.headers.get('x-request-id'), cause);
  }
}

async function request<Output>(
  method: Method,
  route: string,
  body: unknown,
  { query = {}, signal }: RequestOptions = {},
): Promise<Output> {
  return read<Output>(await send(method, `/api/v1${route}${queryString(query)}`, body, signal));
}

/**
 * The API under /api/v1. Name the contract of the answer: `api.get<Session>('/session', { signal })`. Paths with values
 * are built with `path`, files are sent as `FormData`.
 */
export const api = {
  get: <Output>(route: string, options?: RequestOptions) => request<Output>('GET', route, undefined, options),
  post: <Output>(route: string, body: unknown, options?: RequestOptions) =>
    request<Output>('POST', route, body, options),
  put: <Output>(route: string, body: unknown, options?: RequestOptions) => request<Output>('PUT', route, body, options),
  patch: <Output>(route: string, body: unknown, options?: RequestOptions) =>
    request<Output>('PATCH', route, body, options),
  delete: <Output>(route: string, options?: RequestOptions) => request<Output>('DELETE', route, undefined, options),
};
