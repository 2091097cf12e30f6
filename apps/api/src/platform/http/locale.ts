import { isLocale, type Locale } from '@karakoram/domain';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/**
 * The language to answer in: what the request asks for (`Accept-Language`, which the web sets to the language shown),
 * then the account's, then English.
 */
export function localeOf(request: FastifyRequest): Locale {
  for (const entry of (request.headers['accept-language'] ?? '').split(',')) {
    const primary = entry.split(';')[0]?.trim().split('-')[0]?.toLowerCase();
    if (isLocale(primary)) return primary;
  }
  return request.actor?.kind === 'user' ? request.actor.locale : 'en';
}

/** The handler's parameter for the language to answer in. */
export const CurrentLocale = createParamDecorator((_: unknown, context: ExecutionContext): Locale =>
  localeOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
