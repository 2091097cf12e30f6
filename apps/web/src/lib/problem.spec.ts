import { describe, expect, it } from '@jest/globals';
import { problemOf } from './problem.ts';

const answer = (body: unknown, status: number, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });

describe('problemOf', () => {
  it('reads a problem document with what is wrong with each field', async () => {
    const problem = await problemOf(
      answer(
        {
          type: 'about:blank',
          title: 'Some entries are not valid.',
          status: 422,
          code: 'VALIDATION_FAILED',
          instance: '/api/v1/account',
          requestId: 'r-1',
          errors: [
            { pointer: '/name', code: 'too_small', params: { minimum: 1 }, message: 'Please fill this in.' },
            'noise',
          ],
        },
        422,
      ),
    );
    expect(problem).toMatchObject({ status: 422, code: 'VALIDATION_FAILED', requestId: 'r-1', isRefusal: true });
    expect(problem.errors.map((error) => error.pointer)).toEqual(['/name']);
  });

  it('keeps status and request id where the answer is no problem document', async () => {
    const problem = await problemOf(answer('<html>Bad gateway</html>', 502, { 'x-request-id': 'r-2' }));
    expect(problem).toMatchObject({ status: 502, code: 'UNREADABLE', requestId: 'r-2', isRefusal: false });
  });
});
