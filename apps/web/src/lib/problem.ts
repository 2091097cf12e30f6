import { Problem, type FieldProblem } from '@karakoram/contracts';

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
 * was no problem document, or a success whose body is not what the contract says.
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

export function networkProblem(cause: unknown): ProblemError {
  return new ProblemError({ status: 0, code: 'NETWORK', title: '' }, { cause });
}

export function unreadableProblem(status: number, requestId: string | null, cause?: unknown): ProblemError {
  return new ProblemError({ status, code: 'UNREADABLE', title: '', requestId: requestId ?? undefined }, { cause });
}

/** The problem that a response of status 400 and above carries. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const requestId = response.headers.get('x-request-id');
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = Problem.safeParse(body);
  if (!parsed.success) return unreadableProblem(response.status, requestId);
  return new ProblemError(parsed.data);
}
