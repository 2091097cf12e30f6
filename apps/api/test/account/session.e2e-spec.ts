import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

describe('session', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('tells a visitor that nobody is signed in', async () => {
    const response = await test.http().get('/api/v1/session').expect(200);
    const permissions = [
      'directory:search',
      'company:read-public',
      'opportunity:read-public',
      'programme:read',
      'resource:read',
    ];
    expect(response.body).toMatchObject({ user: null, permissions });
  });

  it('tells a member their company and role', async () => {
    const company = await test.make.company({ country: 'CN', status: 'approved' });
    const response = await test.http(company.owner).get('/api/v1/session').expect(200);
    expect(response.body.user.membership).toMatchObject({
      companyId: company.id,
      companyStatus: 'approved',
      role: 'owner',
    });
    expect(response.body.permissions).toContain('match-request:send');
  });

  it('treats a forged session cookie as a visitor', async () => {
    const user = await test.make.user();
    const forged = { ...user, cookie: user.cookie.slice(0, -8) + 'AAAAAAA%3D' };
    const response = await test.http(forged).get('/api/v1/session').expect(200);
    expect(response.body.user).toBeNull();
  });

  it('treats a session of a disabled user as a visitor', async () => {
    const user = await test.make.user();
    await test.database.transaction((tx) =>
      tx.user.update({ where: { id: user.id }, data: { disabledAt: new Date() } }),
    );
    const response = await test.http(user).get('/api/v1/session').expect(200);
    expect(response.body.user).toBeNull();
  });

  it('keeps the language that a user chose', async () => {
    const user = await test.make.user();
    await test.http(user).patch('/api/v1/account').send({ locale: 'ur' }).expect(200);
    const response = await test.http(user).get('/api/v1/session').expect(200);
    expect(response.body.user.locale).toBe('ur');
  });

  it('refuses unknown fields and names them, in the language of the reader', async () => {
    const user = await test.make.user();
    const response = await test
      .http(user)
      .patch('/api/v1/account')
      .set('accept-language', 'zh')
      .send({ locale: 'xx', platformRole: 'administrator' })
      .expect(422);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.body).toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: '/platformRole', code: 'unknown_field' }),
        expect.objectContaining({ pointer: '/locale', message: '请从选项中选择。' }),
      ]),
    });
  });

  it('asks a visitor to sign in before anything is changed', async () => {
    const response = await test.http().patch('/api/v1/account').send({ locale: 'ur' }).expect(401);
    expect(response.body.code).toBe('NOT_SIGNED_IN');
  });

  it('refuses a change that comes from a page of another site', async () => {
    const user = await test.make.user();
    const response = await test
      .http(user)
      .patch('/api/v1/account')
      .set('origin', 'https://other.example')
      .send({ locale: 'ur' })
      .expect(403);
    expect(response.body.code).toBe('ORIGIN_REFUSED');
  });
});
