import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

describe('a change asked for by a page of another site', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  // The router reads all of these as addresses of the API.
  it.each(['/api/v1/account', '/api/%761/account', '/%61pi/v1/account', '/api/v1/account?x=/api/v1/'])(
    'is refused at %s',
    async (address) => {
      const user = await test.make.user({ name: 'Zainab' });
      const response = await test
        .http(user)
        .patch(address)
        .set('origin', 'https://other.example')
        .send({ name: 'Somebody else' })
        .expect(403);
      expect(response.body.code).toBe('ORIGIN_REFUSED');
      const session = await test.http(user).get('/api/v1/session').expect(200);
      expect(session.body.user.name).toBe('Zainab');
    },
  );

  it('is refused under the sign-in routes, however the address is written', async () => {
    for (const address of ['/api/auth/sign-out', '/api/%61uth/sign-out']) {
      const user = await test.make.user();
      const response = await test.http(user).post(address).set('origin', 'https://other.example').send({}).expect(403);
      expect(response.body.code).toBe('ORIGIN_REFUSED');
    }
  });
});
