import type { Actor, UserActor } from '@karakoram/domain';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AppError } from './app-error.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who makes the request; set by the permission guard before any handler runs. */
    actor?: Actor;
    /** What the route asked of the caller's company, see `AskedAlongside`. */
    alongside?: unknown;
  }
}

/** The handler's parameter for whoever makes the request, visitors included. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return context.switchToHttp().getRequest<FastifyRequest>().actor ?? { kind: 'visitor' };
});

/** The handler's parameter for what its route asks alongside; of the type that its SQL makes. */
export const Alongside = createParamDecorator((_: unknown, context: ExecutionContext): unknown => {
  return context.switchToHttp().getRequest<FastifyRequest>().alongside;
});

/** The handler's parameter for the signed-in user. */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): UserActor => {
  const actor = context.switchToHttp().getRequest<FastifyRequest>().actor;
  if (actor?.kind !== 'user') throw new AppError('NOT_SIGNED_IN');
  return actor;
});

/** A signed-in user together with the company they sit in. */
export type MemberActor = UserActor & { membership: NonNullable<UserActor['membership']> };

/** The handler's parameter for a signed-in user who has a seat in a company; others are told that nothing is there. */
export const CurrentMember = createParamDecorator((_: unknown, context: ExecutionContext): MemberActor => {
  const actor = context.switchToHttp().getRequest<FastifyRequest>().actor;
  if (actor?.kind !== 'user') throw new AppError('NOT_SIGNED_IN');
  if (actor.membership === null) throw new AppError('NOT_FOUND');
  return { ...actor, membership: actor.membership };
});
