import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../../src/platform/database/database.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import { Notifier } from '../../src/modules/notifications/index.ts';
import { forgetNotifications } from '../../src/modules/notifications/notifications.jobs.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import type { TestUser } from '../factories/factories.ts';

describe('notifications', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const tell = async (companyId: string, path = '/company'): Promise<void> => {
    await test.app
      .get(Database)
      .transaction((tx) =>
        test.app
          .get(Notifier, { strict: false })
          .tellCompany(tx, companyId, () => ({ kind: 'company_approved', params: { company: 'Test' }, path })),
      );
  };
  const mailJobs = async (address: string): Promise<number> => {
    const rows = await test.database.query(`SELECT 1 FROM pgboss.job WHERE name = 'send-mail' AND data->>'to' = $1`, [
      address,
    ]);
    return rows.length;
  };

  it('reach every member, newest first, one page after another', async () => {
    const company = await test.make.company();
    for (let i = 0; i < 5; i += 1) await tell(company.id, `/company?n=${i}`);
    const first = await test.http(company.owner).get('/api/v1/notifications?limit=3').expect(200);
    const second = await test
      .http(company.owner)
      .get(`/api/v1/notifications?limit=3&cursor=${first.body.nextCursor}`)
      .expect(200);
    const paths = [...first.body.items, ...second.body.items].map((item: { path: string }) => item.path);
    expect(paths).toEqual([4, 3, 2, 1, 0].map((n) => `/company?n=${n}`));
    expect(second.body.nextCursor).toBeNull();
  });

  it('are sent by mail as well, in the same transaction', async () => {
    const company = await test.make.company();
    await tell(company.id);
    expect(await mailJobs(company.owner.email)).toBe(1);
    await expect(
      test.app.get(Database).transaction(async (tx) => {
        await test.app
          .get(Notifier, { strict: false })
          .tellCompany(tx, company.id, () => ({ kind: 'company_approved', path: '/' }));
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await mailJobs(company.owner.email)).toBe(1);
    const unread = await test.http(company.owner).get('/api/v1/notifications/unread').expect(200);
    expect(unread.body.unread).toBe(1);
  });

  it('respect what the reader chose', async () => {
    const company = await test.make.company();
    await test
      .http(company.owner)
      .put('/api/v1/notifications/preferences')
      .send({ preferences: [{ kind: 'company_approved', inApp: true, mail: false }] })
      .expect(200);
    await tell(company.id);
    expect(await mailJobs(company.owner.email)).toBe(0);
    const unread = await test.http(company.owner).get('/api/v1/notifications/unread').expect(200);
    expect(unread.body.unread).toBe(1);
  });

  it('are read one by one or all at once, and never by somebody else', async () => {
    const company = await test.make.company();
    await tell(company.id);
    await tell(company.id);
    const stranger = await test.make.user();
    const { body } = await test.http(company.owner).get('/api/v1/notifications').expect(200);
    const id: string = body.items[0].id;
    const forbidden = await test.http(stranger).post(`/api/v1/notifications/${id}/read`).expect(404);
    const absent = await test
      .http(stranger)
      .post('/api/v1/notifications/01a207f7-736a-74d9-915c-42929b9a2aa3/read')
      .expect(404);
    expect({ ...forbidden.body, requestId: '', instance: '' }).toEqual({ ...absent.body, requestId: '', instance: '' });
    await test.http(company.owner).post(`/api/v1/notifications/${id}/read`).expect(200);
    await test.http(company.owner).post(`/api/v1/notifications/${id}/read`).expect(200);
    expect((await test.http(company.owner).get('/api/v1/notifications/unread')).body.unread).toBe(1);
    await test.http(company.owner).post('/api/v1/notifications/read').expect(200);
    expect((await test.http(company.owner).get('/api/v1/notifications/unread')).body.unread).toBe(0);
  });

  it('refuse a cursor that is not ours', async () => {
    const user = await test.make.user();
    const response = await test.http(user).get('/api/v1/notifications?cursor=%00nonsense').expect(422);
    expect(response.body.code).toBe('CURSOR_INVALID');
  });

  it('ask a visitor to sign in', async () => {
    await test.http().get('/api/v1/notifications').expect(401);
    await test.http().get('/api/v1/notifications/stream').expect(401);
  });

  it('update the bell of an open page without a reload', async () => {
    const company = await test.make.company();
    const stream = await openStream(test, company.owner);
    expect(await stream.next('"unread":0')).toContain('event: unread');
    await tell(company.id);
    expect(await stream.next('"unread":1')).toContain('event: unread');
    stream.close();
  });

  it('keep twenty pages of one person up to date, and the next person’s too', async () => {
    const user = await test.make.user();
    const streams = await Promise.all(Array.from({ length: 20 }, () => openStream(test, user)));
    for (const stream of streams) await stream.next('"unread":0');
    const refused = await test.http(user).get('/api/v1/notifications/stream').expect(429);
    expect(refused.body.code).toBe('RATE_LIMITED');

    const other = await openStream(test, await test.make.user());
    await other.next('"unread":0');
    other.close();
    for (const stream of streams) stream.close();
  });

  it('are forgotten ninety days after they were read, unread ones are kept', async () => {
    const company = await test.make.company();
    await tell(company.id);
    await test.http(company.owner).post('/api/v1/notifications/read').expect(200);
    await tell(company.id);
    test.clock.advance(91 * 86_400_000);
    await test.app.get(Jobs).runNow(forgetNotifications, {});
    const kept = await test.database.query('SELECT read_at FROM notification WHERE user_id = $1', [company.owner.id]);
    expect(kept).toEqual([{ read_at: null }]);
  });
});

interface OpenStream {
  /** Resolves with everything received once it contains `text`. */
  next(text: string): Promise<string>;
  close(): void;
}

async function openStream(test: TestApp, user: TestUser): Promise<OpenStream> {
  const url = new URL('/api/v1/notifications/stream', await test.app.getUrl());
  let received = '';
  let wake: () => void = () => undefined;
  const request = get(url, { headers: { cookie: user.cookie } }, (response) => {
    response.setEncoding('utf8').on('data', (chunk: string) => {
      received += chunk;
      wake();
    });
  });
  request.on('error', () => undefined);
  return {
    next: (text) =>
      new Promise((resolve) => {
        wake = () => {
          if (received.includes(text)) resolve(received);
        };
        wake();
      }),
    close: () => request.destroy(),
  };
}
