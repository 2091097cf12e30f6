import { problemStatus, type FieldProblem, type ProblemCode } from '@karakoram/contracts';

/** One wrong value, before its sentence is put into the reader's language. */
export type FieldIssue = Omit<FieldProblem, 'message'>;

/** The only error that the application throws on purpose. The problem filter turns it into RFC 9457. */
export class AppError extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly FieldIssue[];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ProblemCode,
    options: { errors?: readonly FieldIssue[]; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(code, { cause: options.cause });
    this.code = code;
    this.errors = options.errors ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  get status(): number {
    return problemStatus[this.code];
  }
}
