import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MatchRequestsQueries } from '../../src/modules/match-requests/index.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { act, day, listedCompany, makePair, message, send, sent, told } from './match-requests-fixture.ts';

describe('sending a match request', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('stores it as pending for thirty days, tells every member of the receiver and nobody else', async () => {
    const { sender, receiver } = await makePair(test);
    const viewer = await test.make.member(receiver.id, 'viewer');
    const { body } = await send(test, sender.owner, receiver.id).expect(201);
    expect(body).toMatchObject({
      direction: 'sent',
      status: 'pending',
      mode: 'outsourcing',
      message,
      about: null,
      contact: null,
      answeredAt: null,
      declineReason: null,
      availableActions: ['withdraw'],
      company: { id: receiver.id },
    });
    expect(Date.parse(body.expiresAt) - Date.parse(body.createdAt)).toBe(30 * day);
    expect(await told(test, receiver.owner)).toEqual(['request_received']);
    expect(await told(test, viewer)).toEqual(['request_received']);
    expect(await told(test, sender.owner)).toEqual([]);
    const [notification] = await test.database.query(`SELECT params, path FROM notification WHERE user_id = $1`, [
      viewer.id,
    ]);
    expect(notification).toMatchObject({
      params: { company: expect.stringContaining('Test Company'), mode: 'outsourcing' },
      path: `/requests/${body.id}`,
    });
  });

  it('names the sender in the language of each reader', async () => {
    const { sender, receiver } = await makePair(test);
    const chinese = await test.make.member(receiver.id, 'editor', { locale: 'zh' });
    await test.database.query(`UPDATE company SET name_zh = '拉合尔测试' WHERE id = $1`, [sender.id]);
    await sent(test, sender, receiver);
    const [notification] = await test.database.query<{ params: { company: string } }>(
      `SELECT params FROM notification WHERE user_id = $1`,
      [chinese.id],
    );
    expect(notification?.params.company).toBe('拉合尔测试');
  });

  it('keeps the words of the offer or need that it is about', async () => {
    const { sender, receiver } = await makePair(test);
    const [need] = await test.database.query<{ id: string }>(
      `SELECT id FROM statement WHERE company_id = $1 AND kind = 'need'`,
      [receiver.id],
    );
    const { body } = await send(test, sender.owner, receiver.id, { statementId: need?.id }).expect(201);
    expect(body.about).toEqual({
      statementId: need?.id,
      text: { en: 'Robots' },
      textOrigins: {},
      kind: 'need',
      owner: 'other',
    });
    await test.database.query(`DELETE FROM statement WHERE id = $1`, [need?.id]);
    const later = await test.http(receiver.owner).get(`/api/v1/match-requests/${body.id}`).expect(200);
    expect(later.body.about).toEqual({
      statementId: null,
      text: { en: 'Robots' },
      textOrigins: {},
      kind: null,
      owner: null,
    });
  });

  it('refuses the offer or need of a third company', async () => {
    const { sender, receiver } = await makePair(test);
    const third = await listedCompany(test, 'CN');
    const [foreign] = await test.database.query<{ id: string }>(`SELECT id FROM statement WHERE company_id = $1`, [
      third.id,
    ]);
    const { body } = await send(test, sender.owner, receiver.id, { statementId: foreign?.id }).expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/statementId', code: 'choice_invalid' }]);
  });

  it.each([
    [{ message: '   too short, blanks do not count   '.slice(0, 18) }, '/message'],
    [{ message: 'x'.repeat(2001) }, '/message'],
    [{ mode: 'friendship' }, '/mode'],
    [{ receiverId: 'nobody' }, '/receiverId'],
    [{ price: 5 }, '/price'],
  ])('refuses %j', async (values, pointer) => {
    const { sender, receiver } = await makePair(test);
    const { body } = await send(test, sender.owner, receiver.id, values).expect(422);
    expect(body.code).toBe('VALIDATION_FAILED');
    expect(body.errors).toMatchObject([{ pointer }]);
  });

  it('is refused to visitors, viewers, unverified addresses and members of a company that is not approved', async () => {
    const { sender, receiver } = await makePair(test);
    const viewer = await test.make.member(sender.id, 'viewer');
    const unverified = await test.make.member(sender.id, 'editor', { emailVerified: false });
    const suspended = await test.make.company({ country: 'PK', status: 'suspended' });
    const draft = await test.make.company({ country: 'PK' });
    const body = { receiverId: receiver.id, mode: 'outsourcing', message };
    expect((await test.http().post('/api/v1/match-requests').send(body).expect(401)).body.code).toBe('NOT_SIGNED_IN');
    for (const user of [viewer, unverified, suspended.owner, draft.owner]) {
      const response = await send(test, user, receiver.id).expect(403);
      expect(response.body.code).toBe('PERMISSION_MISSING');
    }
    expect(await told(test, receiver.owner)).toEqual([]);
  });

  it('says of a receiver that is not listed what it says of one that does not exist', async () => {
    const { sender } = await makePair(test);
    const unlisted = await test.make.company({ country: 'CN', status: 'submitted' });
    const suspended = await test.make.company({ country: 'CN', status: 'suspended' });
    for (const id of [unlisted.id, suspended.id, '01890000-0000-7000-8000-000000000000']) {
      expect((await send(test, sender.owner, id).expect(404)).body.code).toBe('NOT_FOUND');
    }
  });

  it('refuses a receiver of the same country, the own company included', async () => {
    const { sender } = await makePair(test);
    const neighbour = await listedCompany(test, 'PK');
    for (const id of [neighbour.id, sender.id]) {
      expect((await send(test, sender.owner, id).expect(422)).body.code).toBe('MATCH_REQUEST_SAME_COUNTRY');
    }
  });

  it('refuses a second one while one is pending, in both directions, and leaves no trace of it', async () => {
    const { sender, receiver } = await makePair(test);
    await sent(test, sender, receiver);
    expect((await send(test, sender.owner, receiver.id).expect(409)).body.code).toBe('MATCH_REQUEST_ALREADY_PENDING');
    expect((await send(test, receiver.owner, sender.id).expect(409)).body.code).toBe('MATCH_REQUEST_ALREADY_PENDING');
    expect(await told(test, sender.owner)).toEqual([]);
    expect(await told(test, receiver.owner)).toEqual(['request_received']);
    expect(await test.database.query(`SELECT 1 FROM suggestion WHERE company_id = $1`, [receiver.id])).toEqual([]);
  });

  it('lets exactly one of two requests that cross each other arrive', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { sender, receiver } = await makePair(test);
      const answers = await Promise.all([
        send(test, sender.owner, receiver.id),
        send(test, receiver.owner, sender.id),
        send(test, sender.owner, receiver.id),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      expect(
        await test.database.query(`SELECT 1 FROM match_request WHERE sender_id = ANY($1)`, [[sender.id, receiver.id]]),
      ).toHaveLength(1);
    }
  });

  it('is refused for 180 days after a decline by the same company, which itself may ask at once', async () => {
    const { sender, receiver } = await makePair(test);
    const id = await sent(test, sender, receiver);
    const declined = await act(test, receiver.owner, id, 'decline').expect(200);
    expect((await send(test, sender.owner, receiver.id).expect(409)).body.code).toBe('MATCH_REQUEST_RECENTLY_DECLINED');
    const standing = await test.http(sender.owner).get(`/api/v1/match-requests/standing/${receiver.id}`).expect(200);
    expect(standing.body).toMatchObject({ obstacle: 'recently_declined', requestId: id });
    expect(Date.parse(standing.body.askAgainAt) - Date.parse(declined.body.answeredAt)).toBe(180 * day);
    await send(test, receiver.owner, sender.id).expect(201);
  });

  it('is refused once a request between the two has been accepted', async () => {
    const { sender, receiver } = await makePair(test);
    const id = await sent(test, sender, receiver);
    await act(test, receiver.owner, id, 'accept').expect(200);
    for (const [user, otherId] of [
      [sender.owner, receiver.id],
      [receiver.owner, sender.id],
    ] as const) {
      expect((await send(test, user, otherId).expect(409)).body.code).toBe('MATCH_REQUEST_ALREADY_ACCEPTED');
      const standing = await test.http(user).get(`/api/v1/match-requests/standing/${otherId}`).expect(200);
      expect(standing.body).toEqual({ obstacle: 'already_accepted', requestId: id, askAgainAt: null });
    }
  });

  it('cannot slip past a decline that is given at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { sender, receiver } = await makePair(test);
      const id = await sent(test, sender, receiver);
      const [declined, again] = await Promise.all([
        act(test, receiver.owner, id, 'decline'),
        send(test, sender.owner, receiver.id),
      ]);
      expect(declined.status).toBe(200);
      expect(again.status).toBe(409);
    }
  });

  it('marks the suggestion as requested, whatever had been done with it', async () => {
    const { sender, receiver } = await makePair(test);
    await test.database.query(
      `INSERT INTO suggestion (company_id, partner_id, state, reason, user_id, updated_at) VALUES ($1, $2, 'dismissed', 'too_small', $3, now())`,
      [sender.id, receiver.id, sender.owner.id],
    );
    await sent(test, sender, receiver);
    expect(
      await test.database.query(`SELECT state, reason FROM suggestion WHERE company_id = $1`, [sender.id]),
    ).toEqual([{ state: 'requested', reason: null }]);
  });

  it('says beforehand what stands in the way', async () => {
    const { sender, receiver } = await makePair(test);
    const neighbour = await listedCompany(test, 'PK');
    const unlisted = await test.make.company({ country: 'CN' });
    const standingTo = async (companyId: string) =>
      (await test.http(sender.owner).get(`/api/v1/match-requests/standing/${companyId}`).expect(200)).body;
    const free = { obstacle: null, requestId: null, askAgainAt: null };
    expect(await standingTo(receiver.id)).toEqual(free);
    expect(await standingTo(neighbour.id)).toEqual({ ...free, obstacle: 'same_country' });
    expect(await standingTo(unlisted.id)).toEqual({ ...free, obstacle: 'not_listed' });
    const id = await sent(test, sender, receiver);
    expect(await standingTo(receiver.id)).toEqual({ ...free, obstacle: 'already_pending', requestId: id });
  });

  it('tells the suggestions which companies are closed: pending, accepted or lately declined, in either direction', async () => {
    const sender = await listedCompany(test, 'PK');
    const others = await Promise.all(Array.from({ length: 5 }, () => listedCompany(test, 'CN')));
    const [pending, accepted, declined, declinedByUs, withdrawn] = others;
    if (!pending || !accepted || !declined || !declinedByUs || !withdrawn) throw new Error('five companies are made');
    await sent(test, sender, pending);
    await act(test, accepted.owner, await sent(test, sender, accepted), 'accept').expect(200);
    await act(test, declined.owner, await sent(test, sender, declined), 'decline').expect(200);
    await act(test, sender.owner, await sent(test, declinedByUs, sender), 'decline').expect(200);
    await act(test, sender.owner, await sent(test, sender, withdrawn), 'withdraw').expect(200);
    const closed = await test.app.get(MatchRequestsQueries, { strict: false }).companiesClosedTo(sender.id);
    expect(closed.sort()).toEqual([pending.id, accepted.id, declined.id, declinedByUs.id].sort());
  });
});
