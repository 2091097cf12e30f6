import { holds, type Permission } from '@karakoram/domain';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ActorReader, type AskedAlongside } from '../auth/actor-reader.queries.ts';
import { AppError } from './app-error.ts';
import { askedAlongside, requiredPermission, responseSchema } from './endpoint.decorator.ts';

/**
 * The one place that lets a request in. A route without a declared permission is refused, so forgetting to declare one
 * closes the route instead of opening it. Whether the actor may touch the particular object is the use case's question.
 */
@Injectable()
export class PermissionGuard implements CanActivate {
  readonly #reflector: Reflector;
  readonly #actors: ActorReader;

  constructor(reflector: Reflector, actors: ActorReader) {
    this.#reflector = reflector;
    this.#actors = actors;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const permission = this.#reflector.get<Permission | 'public' | undefined>(requiredPermission, handler);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (permission === undefined) throw new AppError('NOT_FOUND');
    request.answerSchema = this.#reflector.get<FastifyRequest['answerSchema']>(responseSchema, handler) ?? 'raw';
    const asked = this.#reflector.get<AskedAlongside | undefined>(askedAlongside, handler);
    const { actor, alongside } = await this.#actors.read(request.headers.cookie, asked);
    request.actor = actor;
    request.alongside = alongside;
    if (permission === 'public' || holds(actor, permission)) return true;
    throw new AppError(actor.kind === 'visitor' ? 'NOT_SIGNED_IN' : 'PERMISSION_MISSING');
  }
}
