import { problemStatus, type Problem, type ProblemCode } from '@karakoram/contracts';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseUnavailable, isUnstorableText } from '../database/database-errors.ts';
import { Translations } from '../i18n/translations.ts';
import { AppError } from './app-error.ts';
import { localeOf } from './locale.ts';
import { unstorableTexts } from './unstorable-texts.ts';

/** Seconds after which a client should try again when PostgreSQL is away. */
const databaseRetrySeconds = 5;

/** Answers every error as `application/problem+json` (RFC 9457) in the reader's language, and only here. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #translations: Translations;

  constructor(translations: Translations) {
    this.#translations = translations;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const known = toAppError(error, request.body);
    if (known.code === 'INTERNAL') request.log.error({ err: error }, 'unexpected error');
    else if (known.code === 'DATABASE_UNAVAILABLE')
      request.log.warn({ reason: errorName(error) }, 'database unavailable');
    // An event stream or file that has begun cannot turn into a problem document.
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    if (known.retryAfterSeconds !== undefined) void reply.header('retry-after', String(known.retryAfterSeconds));
    void reply
      .status(known.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(this.problemOf(known, request)));
  }

  problemOf(error: AppError, request: FastifyRequest): Problem {
    const translate = this.#translations.in(localeOf(request));
    const problem: Problem = {
      type: `/docs/problems#${error.code.toLowerCase()}`,
      title: translate(`problems:${error.code}`),
      status: error.status,
      code: error.code,
      instance: request.url.split('?')[0] ?? request.url,
      requestId: request.id,
    };
    if (error.errors.length > 0) {
      problem.errors = error.errors.map((issue) => ({
        ...issue,
        message: translate([`validation:${issue.code}`, 'validation:invalid'], issue.params),
      }));
    }
    return problem;
  }
}

const codeByStatus = new Map<number, ProblemCode>([
  [400, 'MALFORMED_BODY'],
  // A library's refusal of a path, such as one that climbs out of its folder; our own refusals have codes.
  [403, 'NOT_FOUND'],
  [404, 'NOT_FOUND'],
  [405, 'METHOD_NOT_ALLOWED'],
  [413, 'BODY_TOO_LARGE'],
  [415, 'UNSUPPORTED_MEDIA_TYPE'],
  [429, 'RATE_LIMITED'],
]);

function toAppError(error: unknown, body: unknown): AppError {
  if (error instanceof AppError) return error;
  if (isDatabaseUnavailable(error)) {
    return new AppError('DATABASE_UNAVAILABLE', { retryAfterSeconds: databaseRetrySeconds, cause: error });
  }
  if (isUnstorableText(error)) {
    return new AppError('VALIDATION_FAILED', { errors: unstorableTexts(body).slice(0, 50), cause: error });
  }
  const code = codeByStatus.get(statusOf(error));
  return new AppError(code ?? 'INTERNAL', { cause: error });
}

/** The HTTP status that Nest or Fastify gave an error of its own: unknown route, broken JSON, oversized body. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return problemStatus.INTERNAL;
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
