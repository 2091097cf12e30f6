import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { matchRequestDeadlines } from '../../src/modules/match-requests/match-requests.jobs.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import type { TestCompany } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { act, day, listedCompany, send, sent, told } from './match-requests-fixture.ts';

describe('deadlines of match requests', () => {
  let test: TestApp;
  let sender: TestCompany;
  let receiver: TestCompany;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    sender = await listedCompany(test, 'PK');
    receiver = await listedCompany(test, 'CN');
  });

  const runJob = () => test.app.get(Jobs).runNow(matchRequestDeadlines, {});
  /** Moves the clock and keeps the sessions of this test alive. */
  const advance = async (days: number): Promise<void> => {
    test.clock.advance(days * day);
    await test.database.query(`UPDATE session SET expires_at = $1`, [new Date(test.clock.now().getTime() + day)]);
  };
  const statusOf = async (id: string): Promise<string | undefined> =>
    (await test.database.query<{ status: string }>(`SELECT status FROM match_request WHERE id = $1`, [id]))[0]?.status;

  it('remind the receiver on day 7 and day 21, once each, and expire on day 30, telling both', async () => {
    const id = await sent(test, sender, receiver);
    const expected = ['request_received'];
    for (const [days, kind] of [
      [6.9, undefined],
      [0.2, 'request_reminder'],
      [1, undefined],
      [12.8, undefined],
      [0.2, 'request_reminder'],
      [8.8, undefined],
      [0.2, 'request_expired_received'],
      [1, undefined],
    ] as const) {
      await advance(days);
      await runJob();
      await runJob();
      if (kind !== undefined) expected.push(kind);
      expect(await told(test, receiver.owner)).toEqual(expected);
    }
    expect(await told(test, sender.owner)).toEqual(['request_expired_sent']);
    const { body } = await test.http(sender.owner).get(`/api/v1/match-requests/${id}`).expect(200);
    expect(body).toMatchObject({ status: 'expired', remindedDays: [7, 21], availableActions: [] });
    expect(body.answeredAt).toBe(body.expiresAt);
  });

  it('say how many days are left', async () => {
    await sent(test, sender, receiver);
    await advance(7);
    await runJob();
    const rows = await test.database.query<{ params: Record<string, string> }>(
      `SELECT params FROM notification WHERE user_id = $1 AND kind = 'request_reminder'`,
      [receiver.owner.id],
    );
    expect(rows.map(({ params }) => params.days)).toEqual(['23']);
  });

  it('make up for days without a server with one reminder, not two', async () => {
    await sent(test, sender, receiver);
    await advance(25);
    await runJob();
    expect(await told(test, receiver.owner)).toEqual(['request_received', 'request_reminder']);
    await advance(20);
    await runJob();
    expect(await told(test, receiver.owner)).toEqual([
      'request_received',
      'request_reminder',
      'request_expired_received',
    ]);
  });

  it('tell everybody once when several instances run at the same moment', async () => {
    const receivers = await Promise.all(Array.from({ length: 30 }, () => listedCompany(test, 'CN')));
    for (const one of receivers) await sent(test, sender, one);
    await advance(8);
    await Promise.all([runJob(), runJob(), runJob()]);
    await runJob();
    for (const one of receivers) expect(await told(test, one.owner)).toEqual(['request_received', 'request_reminder']);
    await advance(30);
    await Promise.all([runJob(), runJob(), runJob()]);
    await runJob();
    for (const one of receivers) {
      expect(await told(test, one.owner)).toEqual(['request_received', 'request_reminder', 'request_expired_received']);
    }
    expect(await told(test, sender.owner)).toEqual(receivers.map(() => 'request_expired_sent'));
  });

  it('leave answered requests alone', async () => {
    const id = await sent(test, sender, receiver);
    await act(test, receiver.owner, id, 'decline').expect(200);
    await advance(40);
    await runJob();
    expect(await statusOf(id)).toBe('declined');
    expect(await told(test, receiver.owner)).toEqual(['request_received']);
  });

  it('let nobody answer what has expired, even where the job has not run', async () => {
    const id = await sent(test, sender, receiver);
    await advance(30);
    expect(await statusOf(id)).toBe('pending');
    for (const [user, action] of [
      [receiver.owner, 'accept'],
      [receiver.owner, 'decline'],
      [sender.owner, 'withdraw'],
    ] as const) {
      expect((await act(test, user, id, action).expect(409)).body.code).toBe('MATCH_REQUEST_NOT_PENDING');
    }
    const list = (query: string) => test.http(receiver.owner).get(`/api/v1/match-requests?${query}`).expect(200);
    expect((await list('status=pending')).body.items).toEqual([]);
    expect((await list('status=expired')).body.items).toMatchObject([
      { id, status: 'expired', contact: null, availableActions: [] },
    ]);
    const summary = await test.http(receiver.owner).get('/api/v1/match-requests/summary').expect(200);
    expect(summary.body).toEqual({ inboxPending: 0, sentPending: 0 });
  });

  it('do not let an expired request stand in the way of a new one', async () => {
    const id = await sent(test, sender, receiver);
    await advance(31);
    await send(test, receiver.owner, sender.id).expect(201);
    expect(await statusOf(id)).toBe('expired');
    await runJob();
    expect(await told(test, sender.owner)).toEqual(['request_expired_sent', 'request_received']);
    expect(await told(test, receiver.owner)).toEqual(['request_received', 'request_expired_received']);
  });

  it('open a company that declined again after 180 days', async () => {
    const id = await sent(test, sender, receiver);
    await act(test, receiver.owner, id, 'decline').expect(200);
    await advance(179.9);
    await send(test, sender.owner, receiver.id).expect(409);
    await advance(0.2);
    await send(test, sender.owner, receiver.id).expect(201);
  });
});
