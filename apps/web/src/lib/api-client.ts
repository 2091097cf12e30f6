import { localeTraits } from '@karakoram/i18n';
import { currentLocale } from './i18n.ts';
import { networkProblem, problemOf, unreadableProblem } from './problem.ts';

/** A schema of `@karakoram/contracts`: it checks and types what came over the wire. */
export interface Parser<Output> {
  parse(data: unknown): Output;
}

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
 * Sends one request and returns the body as `parser` reads it, or undefined without a parser. Every failure is a
 * `ProblemError`; an aborted request rejects with the signal's reason.
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

/** Reads the body of a successful response by the contract. */
export async function read<Output>(response: Response, parser: Parser<Output>): Promise<Output> {
  try {
    return parser.parse(await response.json());
  } catch (cause) {
    throw unreadableProblem(response.status, response.headers.get('x-request-id'), cause);
  }
}

async function request<Output>(
  method: Method,
  route: string,
  body: unknown,
  parser: Parser<Output>,
  { query = {}, signal }: RequestOptions = {},
): Promise<Output> {
  const response = await send(method, `/api/v1${route}${queryString(query)}`, body, signal);
  return read(response, parser);
}

/** The API under /api/v1. The parser is the contract of the answer; for answers without content use `Done`. */
export const api = {
  get: <Output>(route: string, parser: Parser<Output>, options?: RequestOptions) =>
    request('GET', route, undefined, parser, options),
  post: <Output>(route: string, body: unknown, parser: Parser<Output>, options?: RequestOptions) =>
    request('POST', route, body, parser, options),
  put: <Output>(route: string, body: unknown, parser: Parser<Output>, options?: RequestOptions) =>
    request('PUT', route, body, parser, options),
  patch: <Output>(route: string, body: unknown, parser: Parser<Output>, options?: RequestOptions) =>
    request('PATCH', route, body, parser, options),
  delete: <Output>(route: string, parser: Parser<Output>, options?: RequestOptions) =>
    request('DELETE', route, undefined, parser, options),
};
