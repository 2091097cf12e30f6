import type { FieldProblem } from '@karakoram/contracts';

interface ProblemDetails {
  status: number;
  code: string;
  title: string;
  errors?: readonly FieldProblem[];
  requestId?: string;
}

/**
 * What went wrong with a request, as the API told it (RFC 9457). Programs branch on `code`; `title` is a sentence in the
 * reader's language. Two codes are made here: `NETWORK` (status 0) when no answer came, and `UNREADABLE` when the answer
 * was no problem document, or a success without a readable body.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly errors: readonly FieldProblem[];
  readonly requestId: string | undefined;

  constructor(details: ProblemDetails, options?: ErrorOptions) {
    super(`${details.code}: ${details.title}`, options);
    this.status = details.status;
    this.code = details.code;
    this.title = details.title;
    this.errors = details.errors ?? [];
    this.requestId = details.requestId;
  }

  /** True where the request itself was refused, so that sending the same again is of no use. */
  get isRefusal(): boolean {
    return this.status >= 400 && this.status < 500 && this.status !== 408 && this.status !== 429;
  }
}

/** True where an address leads to nothing: there is no such thing, none for this reader, or the address is no possible one. */
export function isGone(error: Error | null): boolean {
  return error instanceof ProblemError && (error.status === 404 || error.status === 422);
}

export function networkProblem(cause: unknown): ProblemError {
  return new ProblemError({ status: 0, code: 'NETWORK', title: '' }, { cause });
}

export function unreadableProblem(status: number, requestId: string | null, cause?: unknown): ProblemError {
  return new ProblemError({ status, code: 'UNREADABLE', title: '', requestId: requestId ?? undefined }, { cause });
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pointer' in value &&
    typeof value.pointer === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  );
}

/** Reads a problem document by hand: an error may also come from a proxy in between, which knows nothing of our contracts. */
function readProblem(body: unknown): ProblemDetails | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  if (!('status' in body) || typeof body.status !== 'number') return undefined;
  if (!('code' in body) || typeof body.code !== 'string') return undefined;
  if (!('title' in body) || typeof body.title !== 'string') return undefined;
  const { status, code, title } = body;
  return {
    status,
    code,
    title,
    errors: 'errors' in body && Array.isArray(body.errors) ? body.errors.filter(isFieldProblem) : [],
    requestId: 'requestId' in body && typeof body.requestId === 'string' ? body.requestId : undefined,
  };
}

/** The problem that a response of status 400 and above carries. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => undefined);
  const details = readProblem(body);
  return details ? new ProblemError(details) : unreadableProblem(response.status, response.headers.get('x-request-id'));
}
