import type { Permission } from '@karakoram/domain';
import { Problem, problemStatus, type ProblemCode } from '@karakoram/contracts';
import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { ZodType } from 'zod';
import type { AskedAlongside } from '../auth/actor-reader.queries.ts';

/** Metadata key under which a route keeps the permission it asks for. */
export const requiredPermission = 'karakoram:permission';
/** Metadata key of the schema that a route's answer is cut to, or `'raw'` for a stream or file. */
export const responseSchema = 'karakoram:response';
/** Metadata key of what a route asks of the caller's company, see `AskedAlongside`. */
export const askedAlongside = 'karakoram:alongside';

interface EndpointOptions {
  /** What the caller must hold; `'public'` is said explicitly, never assumed. */
  readonly permission: Permission | 'public';
  /** The answer is parsed by this schema on its way out, so a field that it does not name cannot leak. */
  readonly response: ZodType | 'raw';
  /** What it has to know of the caller's company: its handler takes that with `Alongside`. */
  readonly alongside?: AskedAlongside;
  readonly summary: string;
  readonly status?: 200 | 201 | 202 | 204;
  /** The refusals that are particular to this route. */
  readonly problems?: readonly ProblemCode[];
}

/**
 * Declares a route: permission, answer, documentation. Every handler carries it; a test walks all routes and fails on
 * one without.
 */
export function Endpoint(options: EndpointOptions): MethodDecorator {
  const status = options.status ?? 200;
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of options.problems ?? []) {
    byStatus.set(problemStatus[code], [...(byStatus.get(problemStatus[code]) ?? []), code]);
  }
  return applyDecorators(
    SetMetadata(requiredPermission, options.permission),
    SetMetadata(responseSchema, options.response),
    SetMetadata(askedAlongside, options.alongside),
    HttpCode(status),
    ApiOperation({ summary: options.summary }),
    ...(options.response === 'raw'
      ? [ApiResponse({ status, description: 'Success' })]
      : [ApiResponse({ status, description: 'Success', standardSchema: options.response })]),
    ...[...byStatus].map(([problem, codes]) =>
      ApiResponse({ status: problem, description: codes.join(', '), standardSchema: Problem }),
    ),
  );
}
