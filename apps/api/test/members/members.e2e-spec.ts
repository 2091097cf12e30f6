import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

const day = 86_400_000;

describe('members', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const list = async (user: TestUser) => (await test.http(user).get('/api/v1/company/members').expect(200)).body.items;
  const seatOf = async (viewer: TestUser, user: TestUser) =>
    (await list(viewer)).find(({ email }: { email: string }) => email === user.email).id as string;

  it('are listed for each other, page by page', async () => {
    const { id, owner } = await test.make.company();
    const viewer = await test.make.member(id, 'viewer');
    const first = await test.http(viewer).get('/api/v1/company/members?limit=1').expect(200);
    expect(first.body.items).toMatchObject([{ email: owner.email, role: 'owner', self: false }]);
    const { nextCursor } = first.body;
    const second = await test.http(viewer).get(`/api/v1/company/members?limit=1&cursor=${nextCursor}`).expect(200);
    expect(second.body).toMatchObject({ items: [{ email: viewer.email, self: true }], nextCursor: null });
    await test.http().get('/api/v1/company/members').expect(401);
    await test
      .http(await test.make.user())
      .get('/api/v1/company/members')
      .expect(403);
  });

  it('get their role from owners only', async () => {
    const { id, owner } = await test.make.company();
    const editor = await test.make.member(id, 'editor');
    const seat = await seatOf(owner, editor);
    await test.http(editor).patch(`/api/v1/company/members/${seat}`).send({ role: 'owner' }).expect(403);
    await test.http(owner).patch(`/api/v1/company/members/${seat}`).send({ role: 'viewer' }).expect(200);
    await test.http(owner).patch(`/api/v1/company/members/${seat}`).send({ role: 'viewer', x: 1 }).expect(422);
    await test.http(owner).patch(`/api/v1/company/members/${seat}`).send({ role: 'boss' }).expect(422);
    expect((await list(owner))[1].role).toBe('viewer');
  });

  it('of another company look like members that do not exist', async () => {
    const [mine, theirs] = [await test.make.company(), await test.make.company()];
    const seat = await seatOf(theirs.owner, theirs.owner);
    const unknown = '0199a000-0000-7000-8000-000000000000';
    for (const send of [
      (id: string) => test.http(mine.owner).patch(`/api/v1/company/members/${id}`).send({ role: 'viewer' }),
      (id: string) => test.http(mine.owner).delete(`/api/v1/company/members/${id}`),
    ]) {
      const [real, absent] = [await send(seat), await send(unknown)];
      const comparable = (text: string) =>
        text
          .replace(seat, 'ID')
          .replace(unknown, 'ID')
          .replace(/"requestId":"[^"]*"/, '');
      expect(real.status).toBe(404);
      expect(comparable(real.text)).toBe(comparable(absent.text));
    }
  });

  it('may leave, and be removed by an owner but by nobody else', async () => {
    const { id, owner } = await test.make.company();
    const [leaver, removed, editor] = [
      await test.make.member(id, 'viewer'),
      await test.make.member(id, 'viewer'),
      await test.make.member(id, 'editor'),
    ];
    await test
      .http(leaver)
      .delete(`/api/v1/company/members/${await seatOf(owner, leaver)}`)
      .expect(200);
    const seat = await seatOf(owner, removed);
    await test.http(editor).delete(`/api/v1/company/members/${seat}`).expect(403);
    await test.http(owner).delete(`/api/v1/company/members/${seat}`).expect(200);
    expect(await list(owner)).toHaveLength(2);
  });

  it('always include an owner: the last one can neither leave nor step down', async () => {
    const { owner } = await test.make.company();
    const seat = await seatOf(owner, owner);
    for (const response of [
      await test.http(owner).delete(`/api/v1/company/members/${seat}`),
      await test.http(owner).patch(`/api/v1/company/members/${seat}`).send({ role: 'editor' }),
    ]) {
      expect(response.status).toBe(409);
      expect(response.body.code).toBe('MEMBER_LAST_OWNER');
    }
  });

  it('keep one owner when two owners demote each other, or leave, at the same moment', async () => {
    for (const act of [
      (user: TestUser, _own: string, other: string) =>
        test.http(user).patch(`/api/v1/company/members/${other}`).send({ role: 'viewer' }),
      (user: TestUser, own: string) => test.http(user).delete(`/api/v1/company/members/${own}`),
    ]) {
      const { id, owner } = await test.make.company();
      const second = await test.make.member(id, 'owner');
      const seats = [await seatOf(owner, owner), await seatOf(owner, second)] as const;
      const responses = await Promise.all([act(owner, seats[0], seats[1]), act(second, seats[1], seats[0])]);
      // Whoever is demoted before their own request is let in is refused for that; otherwise the last owner is protected.
      const [won, lost] = responses.map(({ status }) => status).sort();
      expect(won).toBe(200);
      expect([403, 409]).toContain(lost);
      expect(await test.database.reader.member.count({ where: { companyId: id, role: 'owner' } })).toBe(1);
    }
  });

  it('let the last owner of an archived company go, to start anew', async () => {
    const { owner } = await test.make.company({ status: 'archived' });
    await test
      .http(owner)
      .delete(`/api/v1/company/members/${await seatOf(owner, owner)}`)
      .expect(200);
    await test
      .http(owner)
      .post('/api/v1/companies')
      .send({ country: 'CN', names: { en: 'Anew' } })
      .expect(201);
  });
});

describe('invitations', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const invite = (user: TestUser, email: string, role = 'editor') =>
    test.http(user).post('/api/v1/company/invitations').send({ email, role });

  /** The token of the link in the mail that waits to be sent to an address; it is stored nowhere else. */
  const mailedToken = async (email: string): Promise<string> => {
    const rows = await test.database.query<{ link: string; template: string }>(
      `SELECT data->>'link' AS link, data->>'template' AS template FROM pgboss.job
       WHERE name = 'send-mail' AND data->>'to' = $1 ORDER BY created_on DESC LIMIT 1`,
      [email],
    );
    expect(rows[0]?.template).toBe('mail:invitation');
    return rows[0]!.link.replace('/invitations/', '');
  };

  it('are mailed, stored without their secret, and give a seat with the role', async () => {
    const { id, owner } = await test.make.company({ name: 'Inviting Company' });
    const user = await test.make.user({ email: 'new.colleague@example.test' });
    const response = await invite(owner, 'New.Colleague@example.test').expect(201);
    expect(response.body).toMatchObject({ email: user.email, role: 'editor', state: 'open' });
    const token = await mailedToken(user.email);
    const stored = await test.database.reader.invitation.findFirstOrThrow({ where: { companyId: id } });
    expect(stored.tokenHash).toBe(createHash('sha256').update(token).digest('hex'));

    const preview = await test.http().get(`/api/v1/invitations/${token}`).expect(200);
    expect(preview.body).toMatchObject({ companyNames: { en: 'Inviting Company' }, role: 'editor', state: 'open' });
    expect(preview.text).not.toContain('@');

    await test.http(user).post(`/api/v1/invitations/${token}/accept`).expect(200);
    const session = await test.http(user).get('/api/v1/session').expect(200);
    expect(session.body.user.membership).toMatchObject({ companyId: id, role: 'editor' });
    const told = await test.database.reader.notification.findMany({ where: { userId: { in: [owner.id, user.id] } } });
    expect(told.map(({ userId, kind }) => [userId, kind])).toEqual([[owner.id, 'member_joined']]);

    const again = await test.http().get(`/api/v1/invitations/${token}`).expect(200);
    expect(again.body.state).toBe('accepted');
  });

  it('work for the address they were sent to and for nobody else who holds the link', async () => {
    const { owner } = await test.make.company();
    await invite(owner, 'meant@example.test').expect(201);
    const token = await mailedToken('meant@example.test');
    const other = await test.make.user();
    const response = await test.http(other).post(`/api/v1/invitations/${token}/accept`).expect(403);
    expect(response.body.code).toBe('INVITATION_OTHER_ADDRESS');
    await test.http().post(`/api/v1/invitations/${token}/accept`).expect(401);
    const unverified = await test.make.user({ email: 'meant@example.test', emailVerified: false });
    await test.http(unverified).post(`/api/v1/invitations/${token}/accept`).expect(403);
  });

  it('end after 14 days, when they are taken back, and when they are used', async () => {
    const { owner } = await test.make.company();
    const user = await test.make.user();
    const { body } = await invite(owner, user.email).expect(201);
    const token = await mailedToken(user.email);
    await test.http(owner).delete(`/api/v1/company/invitations/${body.id}`).expect(200);
    const revoked = await test.http(user).post(`/api/v1/invitations/${token}/accept`).expect(422);
    expect(revoked.body.code).toBe('INVITATION_INVALID');
    await test.http(owner).delete(`/api/v1/company/invitations/${body.id}`).expect(422);
    const listed = await test.http(owner).get('/api/v1/company/invitations').expect(200);
    expect(listed.body.items).toEqual([]);
  });

  it('are open once an address, and make room when they have run out', async () => {
    const late = await startTestApp();
    try {
      const { owner } = await late.make.company();
      const send = () =>
        late.http(owner).post('/api/v1/company/invitations').send({ email: 'twice@example.test', role: 'viewer' });
      const responses = await Promise.all([send(), send()]);
      expect(responses.map(({ status }) => status).sort()).toEqual([201, 409]);
      late.clock.advance(14 * day + 1000);
      await late.database.transaction((tx) =>
        tx.session.updateMany({ data: { expiresAt: new Date(late.clock.now().getTime() + day) } }),
      );
      const expired = await late.http(owner).get('/api/v1/company/invitations').expect(200);
      expect(expired.body.items).toMatchObject([{ state: 'expired' }]);
      await send().expect(201);
    } finally {
      await late.close();
    }
  });

  it('give one seat a user, also when two are accepted at the same moment', async () => {
    const [first, second] = [await test.make.company(), await test.make.company()];
    const user = await test.make.user();
    const tokens: string[] = [];
    for (const { owner } of [first, second]) {
      await invite(owner, user.email).expect(201);
      tokens.push(await mailedToken(user.email));
    }
    expect(tokens[0]).not.toBe(tokens[1]);
    const responses = await Promise.all(
      tokens.map((token) => test.http(user).post(`/api/v1/invitations/${token}/accept`)),
    );
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await test.database.reader.member.count({ where: { userId: user.id } })).toBe(1);
  });

  it('are the owners’ to send and to take back', async () => {
    const { id, owner } = await test.make.company();
    const editor = await test.make.member(id, 'editor');
    await invite(editor, 'somebody@example.test').expect(403);
    const { body } = await invite(owner, 'somebody@example.test').expect(201);
    await test.http(editor).delete(`/api/v1/company/invitations/${body.id}`).expect(403);
    const stranger = await test.make.company();
    await test.http(stranger.owner).delete(`/api/v1/company/invitations/${body.id}`).expect(404);
  });

  it('refuse members, wrong addresses, unknown fields and unknown links', async () => {
    const { owner } = await test.make.company();
    const member = await invite(owner, owner.email).expect(422);
    expect(member.body.errors).toMatchObject([{ pointer: '/email', code: 'already_member' }]);
    await invite(owner, 'nobody').expect(422);
    const extra = { email: 'a@example.test', companyId: 'x' };
    await test.http(owner).post('/api/v1/company/invitations').send(extra).expect(422);
    await test.http().get('/api/v1/invitations/nothing').expect(404);
  });
});
