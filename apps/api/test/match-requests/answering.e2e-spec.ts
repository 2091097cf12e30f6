import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { act, listedCompany, makePair, send, sent, told, withoutIdentity } from './match-requests-fixture.ts';

const actions = ['accept', 'decline', 'withdraw'] as const;

describe('answering a match request', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const read = async (user: Parameters<TestApp['http']>[0], id: string) =>
    (await test.http(user).get(`/api/v1/match-requests/${id}`).expect(200)).body;

  it('hides contact details until it is accepted and then shows them to both companies', async () => {
    const { sender, receiver } = await makePair(test);
    const id = await sent(test, sender, receiver);
    for (const [user, otherId] of [
      [sender.owner, receiver.id],
      [receiver.owner, sender.id],
    ] as const) {
      const before = await test.http(user).get(`/api/v1/match-requests/${id}`).expect(200);
      expect(before.body.contact).toBeNull();
      expect(before.text).not.toContain(`${otherId}@contact.test`);
      const box = await test.http(user).get('/api/v1/match-requests?box=inbox').expect(200);
      expect(box.text).not.toContain(`${otherId}@contact.test`);
    }
    const accepted = await act(test, receiver.owner, id, 'accept').expect(200);
    expect(accepted.body).toMatchObject({ status: 'accepted', availableActions: [] });
    const contactOf = (companyId: string) => ({
      name: `Contact ${companyId}`,
      email: `${companyId}@contact.test`,
      phone: `+1 ${companyId}`,
    });
    expect(await read(sender.owner, id)).toMatchObject({
      contact: contactOf(receiver.id),
      ownContact: contactOf(sender.id),
    });
    expect(await read(receiver.owner, id)).toMatchObject({
      contact: contactOf(sender.id),
      ownContact: contactOf(receiver.id),
    });
    expect(await told(test, sender.owner)).toEqual(['request_accepted']);
    expect(await told(test, receiver.owner)).toEqual(['request_received']);
  });

  it('shows no contact details after a decline, only the reason and the note', async () => {
    const { sender, receiver } = await makePair(test);
    const id = await sent(test, sender, receiver);
    await test
      .http(receiver.owner)
      .post(`/api/v1/match-requests/${id}/decline`)
      .send({ reason: 'no_capacity', note: ' Ask us in spring. ' })
      .expect(200);
    const seen = await test.http(sender.owner).get(`/api/v1/match-requests/${id}`).expect(200);
    expect(seen.body).toMatchObject({
      status: 'declined',
      declineReason: 'no_capacity',
      declineNote: 'Ask us in spring.',
      contact: null,
    });
    expect(seen.text).not.toContain(`${receiver.id}@contact.test`);
    expect(await told(test, sender.owner)).toEqual(['request_declined']);
  });

  it('wants a known reason for a decline', async () => {
    const { sender, receiver } = await makePair(test);
    const id = await sent(test, sender, receiver);
    for (const body of [
      {},
      { reason: 'because' },
      { reason: 'other', note: 'x'.repeat(1001) },
      { reason: 'other', a: 1 },
    ]) {
      const response = await test
        .http(receiver.owner)
        .post(`/api/v1/match-requests/${id}/decline`)
        .send(body)
        .expect(422);
      expect(response.body.code).toBe('VALIDATION_FAILED');
    }
    expect(await read(receiver.owner, id)).toMatchObject({
      status: 'pending',
      availableActions: ['accept', 'decline'],
    });
  });

  it('tells the receiver that a request was withdrawn, and lets the sender send another', async () => {
    const { sender, receiver } = await makePair(test);
    const id = await sent(test, sender, receiver);
    const { body } = await act(test, sender.owner, id, 'withdraw').expect(200);
    expect(body).toMatchObject({ status: 'withdrawn', availableActions: [] });
    expect(await told(test, receiver.owner)).toEqual(['request_received', 'request_withdrawn']);
    await send(test, sender.owner, receiver.id).expect(201);
  });

  it('answers a third company as if the request did not exist', async () => {
    const { sender, receiver } = await makePair(test);
    const third = await listedCompany(test, 'CN');
    const id = await sent(test, sender, receiver);
    const absent = '01890000-0000-7000-8000-000000000000';
    const pairs = [
      [
        await test.http(third.owner).get(`/api/v1/match-requests/${id}`),
        await test.http(third.owner).get(`/api/v1/match-requests/${absent}`),
      ],
      ...(await Promise.all(
        actions.map(async (action) => [
          await act(test, third.owner, id, action),
          await act(test, third.owner, absent, action),
        ]),
      )),
    ];
    for (const [hidden, missing] of pairs) {
      expect(hidden?.status).toBe(404);
      expect(withoutIdentity(hidden?.body)).toBe(withoutIdentity(missing?.body));
    }
    expect(await read(receiver.owner, id)).toMatchObject({ status: 'pending' });
  });

  it('is refused to visitors, viewers, unverified addresses and the side whose turn it is not', async () => {
    const { sender, receiver } = await makePair(test);
    const id = await sent(test, sender, receiver);
    const viewer = await test.make.member(receiver.id, 'viewer');
    const unverified = await test.make.member(receiver.id, 'editor', { emailVerified: false });
    const sendersViewer = await test.make.member(sender.id, 'viewer');
    for (const action of actions) {
      await test.http().post(`/api/v1/match-requests/${id}/${action}`).send({}).expect(401);
    }
    const refused = [
      await act(test, viewer, id, 'accept'),
      await act(test, viewer, id, 'decline'),
      await act(test, unverified, id, 'accept'),
      await act(test, sender.owner, id, 'accept'),
      await act(test, sender.owner, id, 'decline'),
      await act(test, receiver.owner, id, 'withdraw'),
      await act(test, sendersViewer, id, 'withdraw'),
    ];
    expect(refused.map(({ body }) => body.code)).toEqual(refused.map(() => 'PERMISSION_MISSING'));
    expect(await read(viewer, id)).toMatchObject({ status: 'pending', availableActions: [] });
  });

  it('lets a suspended company withdraw what it sent but neither answer nor be given contact details', async () => {
    const { sender, receiver } = await makePair(test);
    const id = await sent(test, sender, receiver);
    const suspend = (companyId: string, status: string) =>
      test.database.query(`UPDATE company SET status = $2::"CompanyStatus" WHERE id = $1`, [companyId, status]);

    await suspend(receiver.id, 'suspended');
    expect((await act(test, receiver.owner, id, 'accept')).body.code).toBe('PERMISSION_MISSING');
    await suspend(receiver.id, 'approved');

    await suspend(sender.id, 'suspended');
    expect(await read(receiver.owner, id)).toMatchObject({ companyListed: false, availableActions: ['decline'] });
    const refused = await act(test, receiver.owner, id, 'accept').expect(409);
    expect(refused.body.code).toBe('MATCH_REQUEST_COMPANY_UNAVAILABLE');
    expect(await read(receiver.owner, id)).toMatchObject({ status: 'pending', contact: null });
    await act(test, sender.owner, id, 'withdraw').expect(200);
  });

  it('counts once: every later answer is a conflict', async () => {
    const { sender, receiver } = await makePair(test);
    for (const action of actions) {
      const id = await sent(test, sender, receiver);
      await act(test, sender.owner, id, 'withdraw').expect(200);
      const late = await act(test, action === 'withdraw' ? sender.owner : receiver.owner, id, action).expect(409);
      expect(late.body.code).toBe('MATCH_REQUEST_NOT_PENDING');
    }
  });

  it.each([
    ['accept', 'withdraw'],
    ['accept', 'decline'],
    ['decline', 'withdraw'],
    ['accept', 'accept'],
  ] as const)('lets exactly one of %s and %s at the same moment win', async (one, other) => {
    for (let round = 0; round < 4; round += 1) {
      const { sender, receiver } = await makePair(test);
      const colleague = await test.make.member(receiver.id, 'editor');
      const id = await sent(test, sender, receiver);
      const answers = await Promise.all([
        act(test, receiver.owner, id, one),
        act(test, other === 'withdraw' ? sender.owner : colleague, id, other),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const winner = answers.find(({ status }) => status === 200);
      const loser = answers.find(({ status }) => status === 409);
      expect(loser?.body.code).toBe('MATCH_REQUEST_NOT_PENDING');
      const final = await read(receiver.owner, id);
      expect(final.status).toBe(winner?.body.status);
      expect(final.contact === null).toBe(final.status !== 'accepted');
      // Whoever lost has told nobody.
      expect((await told(test, sender.owner)).length + (await told(test, receiver.owner)).length).toBe(2);
    }
  });
});
