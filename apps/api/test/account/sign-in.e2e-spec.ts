import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

const password = 'correct horse battery';

interface AccountMail {
  readonly template: string;
  readonly link: string;
  readonly locale: string;
  readonly name: string | null;
}

describe('accounts', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const post = (path: string, body: object, cookie?: string) => {
    const request = test.http().post(`/api/auth/${path}`).send(body);
    return cookie === undefined ? request : request.set('cookie', cookie);
  };
  const mails = async (address: string): Promise<AccountMail[]> => {
    const rows = await test.database.query<{ data: AccountMail }>(
      `SELECT data FROM pgboss.job WHERE name = 'send-mail' AND data->>'to' = $1 ORDER BY created_on`,
      [address],
    );
    return rows.map(({ data }) => data);
  };
  const follow = (link: string) => {
    const url = new URL(link);
    return test.http().get(`${url.pathname}${url.search}`);
  };
  const cookieOf = (headers: Record<string, unknown>): string => {
    const cookies = headers['set-cookie'];
    return Array.isArray(cookies) ? cookies.map((cookie) => String(cookie).split(';')[0]).join('; ') : '';
  };
  const signUp = async (email: string): Promise<void> => {
    await post('sign-up/email', { name: 'Zainab', email, password }).expect(200);
  };

  it('are made, verified by mail, and signed in to', async () => {
    const email = 'zainab@example.test';
    await test
      .http()
      .post('/api/auth/sign-up/email')
      .set('accept-language', 'ur')
      .send({ name: 'Zainab', email, password })
      .expect(200);
    const early = await post('sign-in/email', { email, password }).expect(403);
    expect(early.body.code).toBe('EMAIL_NOT_VERIFIED');

    const [mail] = await mails(email);
    expect(mail).toMatchObject({ template: 'mail:verifyEmail', locale: 'ur' });
    await follow(mail?.link ?? '').expect(302);

    const signedIn = await post('sign-in/email', { email, password }).expect(200);
    const [cookie] = signedIn.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const session = await test.http().get('/api/v1/session').set('cookie', cookieOf(signedIn.headers)).expect(200);
    expect(session.body.user).toMatchObject({ email, locale: 'ur' });

    await post('sign-out', {}, cookieOf(signedIn.headers)).expect(200);
    const after = await test.http().get('/api/v1/session').set('cookie', cookieOf(signedIn.headers)).expect(200);
    expect(after.body.user).toBeNull();
  });

  it('get a new session at every sign-in', async () => {
    const email = 'rotated@example.test';
    await signUp(email);
    await test.database.query('UPDATE "user" SET email_verified = true WHERE email = $1', [email]);
    const first = await post('sign-in/email', { email, password }).expect(200);
    const second = await post('sign-in/email', { email, password }, cookieOf(first.headers)).expect(200);
    expect(cookieOf(second.headers)).not.toBe(cookieOf(first.headers));
  });

  it('store the password as argon2id', async () => {
    await signUp('hashed@example.test');
    const [row] = await test.database.query(
      `SELECT a.password FROM account a JOIN "user" u ON u.id = a.user_id WHERE u.email = 'hashed@example.test'`,
    );
    expect(row?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('answer the same whether an address has an account or not, and tell its owner by mail', async () => {
    const email = 'known@example.test';
    await signUp(email);
    const known = await post('sign-up/email', { name: 'Zainab', email, password }).expect(200);
    const unknown = await post('sign-up/email', { name: 'Zainab', email: 'unknown@example.test', password }).expect(
      200,
    );
    expect(known.text).toBe(unknown.text);
    expect((await mails(email)).map(({ template }) => template)).toEqual(['mail:verifyEmail', 'mail:existingAccount']);

    const resetKnown = await post('request-password-reset', { email, redirectTo: '/reset-password' }).expect(200);
    const resetUnknown = await post('request-password-reset', {
      email: 'nobody@example.test',
      redirectTo: '/reset-password',
    }).expect(200);
    expect(resetKnown.body).toEqual(resetUnknown.body);

    const wrong = await post('sign-in/email', { email, password: 'wrong password' }).expect(401);
    const nobody = await post('sign-in/email', { email: 'nobody@example.test', password: 'wrong password' }).expect(
      401,
    );
    expect({ ...wrong.body, requestId: '' }).toEqual({ ...nobody.body, requestId: '' });
  });

  it('set a new password by mail; the old one and its sessions end', async () => {
    const email = 'forgetful@example.test';
    await signUp(email);
    await test.database.query('UPDATE "user" SET email_verified = true WHERE email = $1', [email]);
    const before = await post('sign-in/email', { email, password }).expect(200);
    await post('request-password-reset', { email, redirectTo: '/reset-password' }).expect(200);
    const mail = (await mails(email)).find(({ template }) => template === 'mail:resetPassword');
    const redirected = await follow(mail?.link ?? '').expect(302);
    const token = new URL(String(redirected.headers.location), 'http://karakoram.test').searchParams.get('token');
    await post('reset-password', { token, newPassword: 'a new long password' }).expect(200);

    const old = await test.http().get('/api/v1/session').set('cookie', cookieOf(before.headers)).expect(200);
    expect(old.body.user).toBeNull();
    await post('sign-in/email', { email, password }).expect(401);
    await post('sign-in/email', { email, password: 'a new long password' }).expect(200);
    const again = await post('reset-password', { token, newPassword: 'yet another password' });
    expect(again.body.code).toBe('TOKEN_INVALID');
  });

  it('refuse short passwords and wrong addresses in the language of the reader', async () => {
    const short = await test
      .http()
      .post('/api/auth/sign-up/email')
      .set('accept-language', 'zh-CN')
      .send({ name: 'A', email: 'a@example.test', password: 'short' });
    expect(short.body).toMatchObject({ code: 'PASSWORD_TOO_SHORT', title: expect.stringContaining('密码') });
    const address = await post('sign-up/email', { name: 'A', email: 'no address', password });
    expect(address.status).toBeGreaterThanOrEqual(400);
    expect(address.headers['content-type']).toContain('application/problem+json');
  });

  it('give a disabled account no session', async () => {
    const email = 'disabled@example.test';
    await signUp(email);
    await test.database.query('UPDATE "user" SET email_verified = true, disabled_at = now() WHERE email = $1', [email]);
    const response = await post('sign-in/email', { email, password }).expect(403);
    expect(response.body.code).toBe('ACCOUNT_DISABLED');
    const sessions = await test.database.query(
      `SELECT 1 FROM session s JOIN "user" u ON u.id = s.user_id WHERE u.email = $1`,
      [email],
    );
    expect(sessions).toEqual([]);
  });

  it('cannot give themselves a role by signing up', async () => {
    await post('sign-up/email', {
      name: 'Eve',
      email: 'eve@example.test',
      password,
      platformRole: 'administrator',
      emailVerified: true,
    });
    const rows = await test.database.query(
      `SELECT platform_role, email_verified FROM "user" WHERE email = 'eve@example.test'`,
    );
    expect(rows.filter((row) => row.platform_role !== null || row.email_verified === true)).toEqual([]);
  });

  it.each(['Two\nlines', 'Null\u0000', 'Turned \u202e around', 'Lone \ud800', 'x'.repeat(121), ' '])(
    'have a name of one short line: not %j',
    async (name) => {
      const refused = await post('sign-up/email', { name, email: 'named@example.test', password }).expect(422);
      expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/name' })]);
      const user = await test.make.user();
      await test.http(user).patch('/api/v1/account').send({ name }).expect(422);
      await post('update-user', { name }, user.cookie).expect(404);
      expect(await mails('named@example.test')).toEqual([]);
    },
  );

  it('put no words into a mail to an address that nobody has confirmed', async () => {
    const email = 'somebody-else@example.test';
    await post('sign-up/email', { name: 'You won, see other.example', email, password }).expect(200);
    await post('request-password-reset', { email, redirectTo: '/reset-password' }).expect(200);
    expect((await mails(email)).map(({ name }) => name)).toEqual([null, null]);
  });

  it('send nobody on to another site', async () => {
    const email = 'lured@example.test';
    await signUp(email);
    const [mail] = await mails(email);
    const token = new URL(mail?.link ?? '').searchParams.get('token') ?? '';
    for (const target of [
      'https://other.example/',
      '//other.example/',
      '/a/..//other.example',
      '/a/../..//other.example/',
    ]) {
      for (const path of [`verify-email?token=${token}`, 'verify-email?token=wrong', 'reset-password/any?']) {
        const response = await test.http().get(`/api/auth/${path}&callbackURL=${encodeURIComponent(target)}`);
        const { host } = new URL(response.headers.location ?? '/', test.config.appOrigin);
        expect([target, path, host]).toEqual([target, path, 'karakoram.test']);
      }
    }
    await follow(mail?.link ?? '').expect(302);
  });

  it('refuse requests from pages of other sites', async () => {
    const response = await test
      .http()
      .post('/api/auth/sign-in/email')
      .set('origin', 'https://other.example')
      .send({ email: 'a@b.test', password })
      .expect(403);
    expect(response.body.code).toBe('ORIGIN_REFUSED');
  });
});

describe('rate limits behind a proxy', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ RATE_LIMITS: 'true', TRUST_PROXY: 'true' });
  });
  afterAll(() => test.close());

  it('count by the address that the proxy saw, not by what the client claims', async () => {
    const attempt = (addresses: string) =>
      test
        .http()
        .post('/api/auth/sign-in/email')
        .set('x-forwarded-for', addresses)
        .send({ email: 'a@example.test', password: 'wrong password' });
    for (let claimed = 0; claimed < 10; claimed += 1) {
      await attempt(`203.0.113.${claimed}, 198.51.100.7`).expect(401);
    }
    await attempt('203.0.113.99, 198.51.100.7').expect(429);
    await attempt('203.0.113.99, 198.51.100.8').expect(401);
  });
});

describe('rate limits', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ RATE_LIMITS: 'true' });
  });
  afterAll(() => test.close());

  it.each([
    ['sign-in/email', { email: 'a@example.test', password: 'wrong password' }, 10],
    ['request-password-reset', { email: 'a@example.test', redirectTo: '/reset-password' }, 10],
    ['sign-up/email', { name: 'A', email: 'a@example.test', password }, 20],
  ] as const)('stop %s after a number of attempts and say when to go on', async (path, body, allowed) => {
    for (let attempt = 0; attempt < allowed; attempt += 1) {
      const response = await test.http().post(`/api/auth/${path}`).send(body);
      expect(response.status).not.toBe(429);
    }
    const stopped = await test
      .http()
      .post(`/api/auth/${path}`)
      .set('x-forwarded-for', '203.0.113.9')
      .send(body)
      .expect(429);
    expect(stopped.body.code).toBe('RATE_LIMITED');
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0);
  });
});
