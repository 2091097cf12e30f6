import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** A weak entity tag of a text: equal texts have equal tags, whatever encoding they travel in. */
export function entityTag(content: string): string {
  return `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
}

/**
 * Answers 304 without a body where the client already holds what a route is about to send (RFC 9110, section 13.1.2). A
 * route takes part by setting `ETag`. Registered before compression, so that nothing is compressed for nobody.
 */
export function registerConditionalGet(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const tag = reply.getHeader('etag');
    const held = request.headers['if-none-match'];
    if (reply.statusCode !== 200 || typeof tag !== 'string' || held === undefined) {
      done(null, payload);
      return;
    }
    const opaque = withoutWeakMark(tag);
    const same = held.split(',').some((one) => one.trim() === '*' || withoutWeakMark(one.trim()) === opaque);
    if (!same) {
      done(null, payload);
      return;
    }
    void reply.code(304).removeHeader('content-length');
    done(null, null);
  });
}

function withoutWeakMark(tag: string): string {
  return tag.replace(/^W\//, '');
}
