import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestCompany, TestUser } from '../factories/factories.ts';
import { createApp } from '../../src/create-app.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import request from 'supertest';

/** What the application says of who calls, asked of one process. */
type Ask = (user: TestUser) => Promise<{ user: { membership: { role: string } | null } | null; permissions: string[] }>;

describe('who is calling', () => {
  let test: TestApp;
  let asks: readonly Ask[];
  let closeOther: () => Promise<void>;
  let company: TestCompany;
  beforeAll(async () => {
    test = await startTestApp();
    // Another process on the same database, as behind a load balancer.
    const other = await createApp(test.config);
    await other.listen(0, '127.0.0.1');
    const address = await other.getUrl();
    closeOther = () => other.close();
    asks = [
      async (user) => (await test.http(user).get('/api/v1/session').expect(200)).body,
      async (user) => (await request(address).get('/api/v1/session').set('cookie', user.cookie).expect(200)).body,
    ];
  });
  afterAll(async () => {
    await closeOther();
    await test.close();
  });
  beforeEach(async () => {
    company = await test.make.company({ status: 'approved' });
    // Both processes have just seen the owner as they were.
    for (const ask of asks) expect((await ask(company.owner)).user?.membership?.role).toBe('owner');
  });

  const everywhere = (user: TestUser) => Promise.all(asks.map((ask) => ask(user)));

  it('is nobody in any process once the session has ended', async () => {
    await test.http(company.owner).post('/api/auth/sign-out').send({}).expect(200);
    for (const { user } of await everywhere(company.owner)) expect(user).toBeNull();
  });

  it('is nobody in any process once the account is disabled, whatever else is asked at the same time', async () => {
    const administrator = await test.make.administrator();
    const stranger = await test.make.user();
    await test
      .http(administrator)
      .patch(`/api/v1/administration/users/${company.owner.id}`)
      .send({ disabled: true })
      .expect(200);
    const [mine, theirs] = await Promise.all([everywhere(company.owner), everywhere(stranger)]);
    for (const { user } of mine) expect(user).toBeNull();
    for (const { user } of theirs) expect(user).not.toBeNull();
  });

  it('has the role that the seat has now', async () => {
    await test.database.transaction((tx) =>
      tx.member.updateMany({ where: { userId: company.owner.id }, data: { role: 'viewer' } }),
    );
    for (const { user } of await everywhere(company.owner)) expect(user?.membership?.role).toBe('viewer');
    await test.database.transaction((tx) => tx.member.deleteMany({ where: { userId: company.owner.id } }));
    for (const { user } of await everywhere(company.owner)) expect(user?.membership).toBeNull();
  });

  it('loses what only an approved company may do with the suspension', async () => {
    await test.database.transaction((tx) =>
      tx.company.update({ where: { id: company.id }, data: { status: 'suspended' } }),
    );
    for (const { permissions } of await everywhere(company.owner))
      expect(permissions).not.toContain('match-request:send');
  });

  it('is told apart among many who call at once', async () => {
    const users = await Promise.all(
      Array.from({ length: 60 }, (_, index) => test.make.user({ locale: index % 2 === 0 ? 'zh' : 'ur' })),
    );
    const ids = await Promise.all(
      [...users, ...users].map(
        async (user) => (await test.http(user).get('/api/v1/session').expect(200)).body.user.email,
      ),
    );
    expect(ids).toEqual([...users, ...users].map(({ email }) => email));
  });
});
