import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDemo } from '../../../../prisma/seed/demo.ts';
import { fillDemo } from '../../src/commands/fill-demo.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

describe('the demo', () => {
  const demo = createDemo();
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
    expect(await fillDemo(demo, test.config)).toBe(true);
  }, 120_000);
  afterAll(() => test.close());

  const signIn = async (email: string) => {
    const password = demo.users.find((user) => user.email === email)?.password;
    const response = await test.http().post('/api/auth/sign-in/email').send({ email, password }).expect(200);
    const cookies: unknown = response.headers['set-cookie'];
    const cookie = Array.isArray(cookies) ? cookies.map((one) => String(one).split(';')[0]).join('; ') : '';
    return { id: '', email, cookie };
  };
  const count = async (table: string): Promise<number> => {
    const rows = await test.database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
    return rows[0]?.count ?? -1;
  };

  it('lets its administrator sign in with the password that was made', async () => {
    const response = await test
      .http(await signIn('administrator@demo.example'))
      .get('/api/v1/session')
      .expect(200);
    expect(response.body.user).toMatchObject({ platformRole: 'administrator', membership: null });
  });

  it('lets everybody sign in who has a password, in their own language and seat', async () => {
    for (const { email, password, locale, seat } of demo.users) {
      if (password === null) continue;
      const response = await test
        .http(await signIn(email))
        .get('/api/v1/session')
        .expect(200);
      expect(response.body.user.locale).toBe(locale);
      expect(response.body.user.membership?.role).toBe(seat?.role);
    }
  });

  it('fills the directory with approved companies that say they are invented', async () => {
    const companies: { id: string; invented: boolean }[] = [];
    for (let cursor = ''; ;) {
      const response = await test.http().get(`/api/v1/companies?limit=50${cursor}`).expect(200);
      companies.push(...response.body.items);
      if (response.body.nextCursor === null) break;
      cursor = `&cursor=${encodeURIComponent(String(response.body.nextCursor))}`;
    }
    expect(companies).toHaveLength(50);
    expect(companies.every(({ invented }) => invented)).toBe(true);
    const page = await test.http().get(`/api/v1/companies/${companies[0]?.id}`).expect(200);
    expect(Object.keys(page.body.description).length).toBeGreaterThan(0);
    expect(page.body.verifiedAt).not.toBeNull();
  });

  it.each([
    ['kishtzar.owner@demo.example', 'CN'],
    ['lanjing-robotics.owner@demo.example', 'PK'],
  ])('ranks partners of the other country for %s and has requests in both boxes', async (email, country) => {
    const user = await signIn(email);
    const suggestions = await test.http(user).get('/api/v1/suggestions').expect(200);
    expect(suggestions.body.items.length).toBeGreaterThan(5);
    for (const item of suggestions.body.items) expect(item.company.country).toBe(country);
    for (const box of ['inbox', 'sent']) {
      const requests = await test.http(user).get(`/api/v1/match-requests?box=${box}`).expect(200);
      const statuses = requests.body.items.map(({ status }: { status: string }) => status);
      expect(statuses).toContain('pending');
      expect(statuses).toContain('accepted');
    }
    const notifications = await test.http(user).get('/api/v1/notifications').expect(200);
    expect(notifications.body.items.length).toBeGreaterThan(3);
  });

  it.each(['desk.china@demo.example', 'desk.pakistan@demo.example'])('leaves work for %s', async (email) => {
    const queue = await test
      .http(await signIn(email))
      .get('/api/v1/desk/queue')
      .expect(200);
    expect(queue.body.items.length).toBeGreaterThanOrEqual(2);
  });

  it('sends nobody mail', async () => {
    expect(await count(`pgboss.job WHERE name = 'send-mail'`)).toBe(0);
  });

  it('leaves a database alone that holds anything', async () => {
    const before = await count('company');
    expect(await fillDemo(createDemo(), test.config)).toBe(false);
    expect(await count('company')).toBe(before);
  });
});
