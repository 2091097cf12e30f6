import type { FastifyInstance } from 'fastify';
import type { ZodType } from 'zod';
import { ReadyAnswer } from './json-text.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the answer of this route is cut to; set by the permission guard before any handler runs. */
    answerSchema?: ZodType | 'raw';
  }
}

/**
 * Cuts what a route answers with to the schema that it declares, so that a field that the schema does not name cannot leak.
 * A route that declares `'raw'` sends texts, files and streams; an object from it is refused. A `ReadyAnswer` was cut to its
 * schemas where its parts were written.
 *
 * This hangs on Fastify and is no interceptor of Nest, because interceptors wrap each request in observables and
 * asynchronous scopes, which cost more than the cutting.
 */
export function registerAnswerSchemas(fastify: FastifyInstance): void {
  fastify.addHook('preSerialization', (request, reply, payload, done) => {
    const schema = request.answerSchema;
    // Nobody was let in, so the answer is one of the framework's own, such as that it is shutting down.
    if (schema === undefined) {
      done(null, payload);
      return;
    }
    if (schema === 'raw') {
      done(new Error('The route declares no schema for the object that it answers with.'));
      return;
    }
    if (payload instanceof ReadyAnswer) {
      void reply.serializer(asItIs);
      done(null, payload.json);
      return;
    }
    const { data, error } = schema.safeParse(payload);
    if (error === undefined) done(null, data);
    else done(new Error('The answer does not fit the schema of its route.', { cause: error }));
  });
}

/** Texts are all that Fastify's types know of here; bytes are sent as well. */
function asItIs(json: string): string {
  return json;
}
