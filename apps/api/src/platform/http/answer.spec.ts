import { describe, expect, it } from '@jest/globals';
import { fastify, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { registerAnswerSchemas } from './answer.ts';
import { jsonBytes, jsonText, pageBytes, ReadyAnswer } from './json-text.ts';

const Named = z.object({ name: z.string(), inner: z.object({ shown: z.boolean() }) });

/** What a route with that schema sends when its handler answers with that. */
async function sent(answerSchema: FastifyRequest['answerSchema'], answer: unknown) {
  const app = fastify();
  registerAnswerSchemas(app);
  app.get('/', (request) => {
    if (answerSchema !== undefined) request.answerSchema = answerSchema;
    return Promise.resolve(answer);
  });
  const response = await app.inject('/');
  return { status: response.statusCode, body: response.body };
}

describe('the answer of a route', () => {
  it('is cut to its schema, at every depth', async () => {
    const answer = { name: 'A', inner: { shown: true, secret: 1 }, password: 'hidden' };
    expect(await sent(Named, answer)).toEqual({ status: 200, body: '{"name":"A","inner":{"shown":true}}' });
  });

  it('is sent as it was written where it is ready, and was cut to its schema then', async () => {
    const app = fastify();
    registerAnswerSchemas(app);
    const value = { name: 'A', inner: { shown: true, secret: 1 }, password: 'hidden' };
    app.get('/', (request) => {
      request.answerSchema = Named;
      return Promise.resolve(new ReadyAnswer(jsonText(Named, value)));
    });
    const { body, headers } = await app.inject('/');
    expect(body).toBe('{"name":"A","inner":{"shown":true}}');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(() => jsonText(Named, { ...value, name: JSON.parse('1') })).toThrow();
  });

  it('is sent as the bytes that it was made, also where they are more than its characters', async () => {
    const item = jsonBytes(jsonText(Named, { name: '合作', inner: { shown: true } }));
    const { status, body } = await sent(z.any(), new ReadyAnswer(pageBytes([item, item], 'next')));
    const written = '{"name":"合作","inner":{"shown":true}}';
    expect({ status, body }).toEqual({ status: 200, body: `{"items":[${written},${written}],"nextCursor":"next"}` });
    expect(String(Buffer.from(pageBytes([], null)))).toBe('{"items":[],"nextCursor":null}');
  });

  it.each([
    ['an object that does not fit', { name: 'A', secret: 'hidden' }],
    ['a list of objects that would fit', [{ name: 'A', inner: { shown: true } }]],
  ])('is not sent if it is %s', async (_, answer) => {
    const { status, body } = await sent(Named, answer);
    expect(status).toBe(500);
    expect(body).not.toContain('hidden');
  });

  it('is a text or a file where the route declares no schema, and never an object', async () => {
    expect(await sent('raw', 'a text')).toEqual({ status: 200, body: 'a text' });
    expect(await sent('raw', Buffer.from('a file'))).toEqual({ status: 200, body: 'a file' });
    const { status, body } = await sent('raw', { password: 'hidden' });
    expect(status).toBe(500);
    expect(body).not.toContain('hidden');
  });
});
