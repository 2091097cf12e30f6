import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MatchRequestsQueries } from '../../src/modules/match-requests/index.ts';
import { matchRequestDeadlines } from '../../src/modules/match-requests/match-requests.jobs.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import type { TestUser } from '../factories/factories.ts';
import { draft, technologyOffer } from '../opportunities/opportunity-fixture.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { aboutUs, express, expressed, interestBody, posted, postedBy, setOpen } from './interests-fixture.ts';
import { act, day, listedCompany, makePair, send, sent, told, withoutIdentity } from './match-requests-fixture.ts';

const absent = '01890000-0000-7000-8000-000000000000';
const free = { obstacle: null, requestId: null, askAgainAt: null };

describe('an expression of interest', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const standing = async (user: TestUser, id: string) =>
    (await test.http(user).get(`/api/v1/opportunities/${id}/interest`).expect(200)).body;
  const read = async (user: TestUser, id: string) =>
    (await test.http(user).get(`/api/v1/match-requests/${id}`).expect(200)).body;
  const codeOf = async (answer: ReturnType<typeof express>, status: number): Promise<string> =>
    (await answer.expect(status)).body.code;
  const advance = async (days: number): Promise<void> => {
    test.clock.advance(days * day);
    await test.database.query(`UPDATE session SET expires_at = $1`, [new Date(test.clock.now().getTime() + day)]);
  };

  it('is a match request about the opportunity, which its author is told of by company and title', async () => {
    const { id, author, sender } = await posted(test);
    const { body } = await express(test, sender.owner, id).expect(201);
    expect(body).toMatchObject({
      direction: 'sent',
      status: 'pending',
      ...interestBody,
      about: null,
      opportunity: {
        id,
        title: technologyOffer.title,
        type: 'technology',
        direction: 'offer',
        public: true,
      },
      company: { id: author.id },
      anonymous: null,
      receiverHidden: false,
      contact: null,
      availableActions: ['withdraw'],
    });
    expect(Date.parse(body.expiresAt) - Date.parse(body.createdAt)).toBe(30 * day);
    expect(await read(author.owner, body.id)).toMatchObject({
      direction: 'received',
      company: { id: sender.id },
      aboutUs,
      availableActions: ['accept', 'decline'],
    });
    expect(await told(test, author.owner)).toEqual(['interest_received']);
    const [notification] = await test.database.query(`SELECT params, path FROM notification WHERE user_id = $1`, [
      author.owner.id,
    ]);
    expect(notification).toEqual({
      params: {
        company: expect.stringContaining('Test Company'),
        title: technologyOffer.title.en,
        mode: 'technology-transfer',
      },
      path: `/requests/${body.id}`,
    });
  });

  it('names the title in the language of each reader', async () => {
    const { id, author, sender } = await posted(test);
    const chinese = await test.make.member(author.id, 'editor', { locale: 'zh' });
    await expressed(test, sender.owner, id);
    const [notification] = await test.database.query<{ params: { title: string } }>(
      `SELECT params FROM notification WHERE user_id = $1`,
      [chinese.id],
    );
    expect(notification?.params.title).toBe(technologyOffer.title.zh);
  });

  it('keeps the title that it was sent about, whatever the author writes next', async () => {
    const { id, author, sender } = await posted(test);
    const requestId = await expressed(test, sender.owner, id);
    await test.database.query(`UPDATE opportunity SET texts = '{"title": {"en": "Not reviewed"}}' WHERE id = $1`, [id]);
    await test.http(author.owner).post(`/api/v1/company/opportunities/${id}/archive`).expect(200);
    expect((await read(sender.owner, requestId)).opportunity).toMatchObject({
      title: technologyOffer.title,
      public: false,
    });
  });

  it('does without what is unclear, and takes a blank as nothing', async () => {
    const { id, sender } = await posted(test);
    const { body } = await express(test, sender.owner, id, { unclear: '   ' }).expect(201);
    expect(body.unclear).toBeNull();
    await act(test, sender.owner, body.id, 'withdraw').expect(200);
    const again = await express(test, sender.owner, id, { unclear: undefined }).expect(201);
    expect(again.body.unclear).toBeNull();
  });

  it.each([
    ['a short message', { message: 'Too short.' }, '/message', 'string_too_short', { minimum: 20 }],
    ['a long message', { message: 'x'.repeat(2001) }, '/message', 'string_too_long', { maximum: 2000 }],
    ['no message', { message: undefined }, '/message', 'required', {}],
    ['a long question', { unclear: 'x'.repeat(2001) }, '/unclear', 'string_too_long', { maximum: 2000 }],
    ['blanks about us', { aboutUs: `${' '.repeat(40)}We exist.` }, '/aboutUs', 'string_too_short', { minimum: 20 }],
    ['a long text about us', { aboutUs: 'x'.repeat(2001) }, '/aboutUs', 'string_too_long', { maximum: 2000 }],
    ['nothing about us', { aboutUs: undefined }, '/aboutUs', 'required', {}],
    ['an unknown form of cooperation', { mode: 'friendship' }, '/mode', 'choice_invalid', {}],
    ['a form that the opportunity does not name', { mode: 'outsourcing' }, '/mode', 'choice_invalid', {}],
    ['a field of another request', { receiverId: absent }, '/receiverId', expect.any(String), {}],
  ])('refuses %s', async (_, values, pointer, code, params) => {
    const { id, author, sender } = await posted(test);
    const { body } = await express(test, sender.owner, id, values).expect(422);
    expect(body.code).toBe('VALIDATION_FAILED');
    expect(body.errors).toMatchObject([{ pointer, code, params }]);
    expect(await told(test, author.owner)).toEqual([]);
  });

  it('takes any form of cooperation where the opportunity names none', async () => {
    const { id, sender } = await posted(test);
    await test.database.query(`UPDATE opportunity_entry SET modes = '{}' WHERE opportunity_id = $1`, [id]);
    await express(test, sender.owner, id, { mode: 'outsourcing' }).expect(201);
  });

  it('is refused to visitors, viewers, unverified addresses and members of a company that is not approved', async () => {
    const { id, author, sender } = await posted(test);
    expect(await codeOf(express(test, undefined, id), 401)).toBe('NOT_SIGNED_IN');
    await test.http().get(`/api/v1/opportunities/${id}/interest`).expect(401);
    const suspended = await test.make.company({ country: 'PK', status: 'suspended' });
    for (const user of [
      await test.make.member(sender.id, 'viewer'),
      await test.make.member(sender.id, 'editor', { emailVerified: false }),
      suspended.owner,
      (await test.make.company({ country: 'PK' })).owner,
    ]) {
      expect(await codeOf(express(test, user, id), 403)).toBe('PERMISSION_MISSING');
    }
    expect(await standing(suspended.owner, id)).toEqual({ ...free, obstacle: 'not_listed' });
    expect(await told(test, author.owner)).toEqual([]);
  });

  it('says of an opportunity that is not public what it says of one that does not exist', async () => {
    const { author, sender } = await posted(test);
    const { id: unpublished } = await draft(test, author.owner);
    const held = await postedBy(test, author);
    await test.database.query(`UPDATE opportunity SET status = 'on_hold' WHERE id = $1`, [held]);
    const over = await postedBy(test, author);
    await test.database.query(`UPDATE opportunity_entry SET expires_at = $2 WHERE opportunity_id = $1`, [
      over,
      test.clock.now(),
    ]);
    const suspended = await posted(test);
    await test.database.query(`UPDATE company SET status = 'suspended' WHERE id = $1`, [suspended.author.id]);
    const missing = withoutIdentity((await express(test, sender.owner, absent).expect(404)).body);
    for (const id of [unpublished, held, over, suspended.id]) {
      expect(withoutIdentity((await express(test, sender.owner, id).expect(404)).body)).toBe(missing);
      expect(await standing(sender.owner, id)).toEqual(await standing(sender.owner, absent));
    }
    expect(await standing(sender.owner, absent)).toEqual({ ...free, obstacle: 'not_listed' });
  });

  it('is refused about the own opportunity and one of the same country', async () => {
    const { id, author } = await posted(test);
    const neighbour = await listedCompany(test, 'CN');
    for (const [user, obstacle] of [
      [author.owner, 'own'],
      [neighbour.owner, 'same_country'],
    ] as const) {
      expect(await codeOf(express(test, user, id), 422)).toBe('MATCH_REQUEST_SAME_COUNTRY');
      expect(await standing(user, id)).toEqual({ ...free, obstacle });
    }
  });

  it('is refused while the author has closed the opportunity, and taken when it is open again', async () => {
    const { id, author, sender } = await posted(test);
    const other = await listedCompany(test, 'PK');
    const before = await expressed(test, other.owner, id);
    await setOpen(test, author.owner, id, false).expect(200);
    expect(await codeOf(express(test, sender.owner, id), 409)).toBe('OPPORTUNITY_CLOSED');
    expect(await standing(sender.owner, id)).toEqual({ ...free, obstacle: 'closed' });
    await act(test, author.owner, before, 'accept').expect(200);
    await setOpen(test, author.owner, id, true).expect(200);
    expect(await standing(sender.owner, id)).toEqual(free);
    await expressed(test, sender.owner, id);
  });

  it('waits for a closing that has begun, and is then refused', async () => {
    const { id, sender } = await posted(test);
    const waiting = async (): Promise<boolean> => {
      const rows = await test.database.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return rows.length > 0;
    };
    const answer = await test.database.transaction(async (tx) => {
      await tx.opportunity.update({ where: { id }, data: { open: false } });
      await tx.opportunityEntry.update({ where: { opportunityId: id }, data: { open: false } });
      const asked = express(test, sender.owner, id).then((response) => response);
      while (!(await waiting()));
      return { asked };
    });
    const response = await answer.asked;
    expect(response.body.code).toBe('OPPORTUNITY_CLOSED');
  });

  it('arrives before the closing or is refused by it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, author, sender } = await posted(test);
      const [closed, asked] = await Promise.all([
        setOpen(test, author.owner, id, false),
        express(test, sender.owner, id),
      ]);
      expect(closed.status).toBe(200);
      expect([201, 409]).toContain(asked.status);
      if (asked.status === 409) expect(asked.body.code).toBe('OPPORTUNITY_CLOSED');
      expect(await told(test, author.owner)).toEqual(asked.status === 201 ? ['interest_received'] : []);
    }
  });

  it('is pending once a company and opportunity, also of two at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, author, sender } = await posted(test);
      const colleague = await test.make.member(sender.id, 'editor');
      const answers = await Promise.all([sender.owner, colleague, sender.owner].map((user) => express(test, user, id)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      const refused = answers.filter(({ status }) => status === 409).map(({ body }) => body.code);
      expect(refused).toEqual(['INTEREST_ALREADY_PENDING', 'INTEREST_ALREADY_PENDING']);
      expect(await told(test, author.owner)).toEqual(['interest_received']);
      const arrived = answers.find(({ status }) => status === 201);
      expect(await standing(sender.owner, id)).toEqual({
        ...free,
        obstacle: 'already_pending',
        requestId: arrived?.body.id,
      });
    }
  });

  it('stands beside requests between the two companies and interests in other opportunities', async () => {
    const { id, author, sender } = await posted(test);
    const other = await postedBy(test, author);
    const request = await sent(test, sender, author);
    await expressed(test, sender.owner, id);
    await expressed(test, sender.owner, other);
    await act(test, author.owner, request, 'decline').expect(200);
    expect(await codeOf(send(test, sender.owner, author.id), 409)).toBe('MATCH_REQUEST_RECENTLY_DECLINED');
  });

  it('exchanges contact details when it is accepted, and is closed then', async () => {
    const { id, author, sender } = await posted(test);
    const requestId = await expressed(test, sender.owner, id);
    await act(test, author.owner, requestId, 'accept').expect(200);
    expect(await read(sender.owner, requestId)).toMatchObject({
      status: 'accepted',
      contact: { email: `${author.id}@contact.test` },
    });
    expect(await read(author.owner, requestId)).toMatchObject({ contact: { email: `${sender.id}@contact.test` } });
    expect(await told(test, sender.owner)).toEqual(['interest_accepted']);
    expect(await codeOf(express(test, sender.owner, id), 409)).toBe('INTEREST_ALREADY_ACCEPTED');
    expect(await standing(sender.owner, id)).toEqual({ ...free, obstacle: 'already_accepted', requestId });
    expect(await codeOf(send(test, sender.owner, author.id), 409)).toBe('MATCH_REQUEST_ALREADY_ACCEPTED');
    const closed = await test.app.get(MatchRequestsQueries, { strict: false }).companiesClosedTo(sender.id);
    expect(closed).toEqual([author.id]);
  });

  it('rests for 180 days after a decline, about that opportunity alone', async () => {
    const { id, author, sender } = await posted(test);
    const other = await postedBy(test, author);
    const requestId = await expressed(test, sender.owner, id);
    const declined = await act(test, author.owner, requestId, 'decline').expect(200);
    expect(await told(test, sender.owner)).toEqual(['interest_declined']);
    expect(await codeOf(express(test, sender.owner, id), 409)).toBe('INTEREST_RECENTLY_DECLINED');
    const stands = await standing(sender.owner, id);
    expect(stands).toMatchObject({ obstacle: 'recently_declined', requestId });
    expect(Date.parse(stands.askAgainAt) - Date.parse(declined.body.answeredAt)).toBe(180 * day);
    await expressed(test, sender.owner, other);
    await send(test, sender.owner, author.id).expect(201);
    await advance(180.1);
    expect(await standing(sender.owner, id)).toEqual(free);
    await expressed(test, sender.owner, id);
  });

  it('cannot slip past a decline that is given at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, author, sender } = await posted(test);
      const requestId = await expressed(test, sender.owner, id);
      const [declined, again] = await Promise.all([
        act(test, author.owner, requestId, 'decline'),
        express(test, sender.owner, id),
      ]);
      expect(declined.status).toBe(200);
      expect(again.status).toBe(409);
    }
  });

  it('is either accepted or withdrawn, never both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, author, sender } = await posted(test, { anonymous: true });
      const requestId = await expressed(test, sender.owner, id);
      const answers = await Promise.all([
        act(test, author.owner, requestId, 'accept'),
        act(test, sender.owner, requestId, 'withdraw'),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const [accepted] = answers;
      const { contact } = await read(sender.owner, requestId);
      expect(contact === null).toBe(accepted.status === 409);
    }
  });

  it('reminds the author, expires after thirty days and can then be sent again', async () => {
    const { id, author, sender } = await posted(test);
    const requestId = await expressed(test, sender.owner, id);
    const runJob = () => test.app.get(Jobs).runNow(matchRequestDeadlines, {});
    for (const days of [7.1, 14, 9]) {
      await advance(days);
      await runJob();
    }
    expect(await told(test, author.owner)).toEqual([
      'interest_received',
      'interest_reminder',
      'interest_reminder',
      'interest_expired_received',
    ]);
    expect(await told(test, sender.owner)).toEqual(['interest_expired_sent']);
    expect((await read(sender.owner, requestId)).status).toBe('expired');
    const again = await expressed(test, sender.owner, id);
    await advance(31);
    await expressed(test, sender.owner, id);
    expect((await read(sender.owner, again)).status).toBe('expired');
    expect(await told(test, sender.owner)).toEqual(['interest_expired_sent', 'interest_expired_sent']);
  });

  it('tells the author that it was withdrawn', async () => {
    const { id, author, sender } = await posted(test);
    await act(test, sender.owner, await expressed(test, sender.owner, id), 'withdraw').expect(200);
    expect(await told(test, author.owner)).toEqual(['interest_received', 'interest_withdrawn']);
    await expressed(test, sender.owner, id);
  });

  it('is nobody else’s business', async () => {
    const { id, author, sender } = await posted(test);
    const third = await listedCompany(test, 'CN');
    const requestId = await expressed(test, sender.owner, id);
    const hidden = await test.http(third.owner).get(`/api/v1/match-requests/${requestId}`).expect(404);
    const missing = await test.http(third.owner).get(`/api/v1/match-requests/${absent}`).expect(404);
    expect(withoutIdentity(hidden.body)).toBe(withoutIdentity(missing.body));
    const box = await test.http(third.owner).get(`/api/v1/match-requests?opportunityId=${id}`).expect(200);
    expect(box.body.items).toEqual([]);
    const viewer = await test.make.member(author.id, 'viewer');
    expect((await act(test, viewer, requestId, 'accept').expect(403)).body.code).toBe('PERMISSION_MISSING');
  });

  it('is found in the boxes by its opportunity', async () => {
    const { id, author, sender } = await posted(test);
    const other = await postedBy(test, author);
    const wanted = await expressed(test, sender.owner, id);
    await expressed(test, sender.owner, other);
    await sent(test, sender, author);
    const idsOf = async (user: TestUser, query: string): Promise<string[]> => {
      const { body } = await test.http(user).get(`/api/v1/match-requests?${query}`).expect(200);
      return body.items.map((item: { id: string }) => item.id);
    };
    expect(await idsOf(author.owner, `opportunityId=${id}`)).toEqual([wanted]);
    expect(await idsOf(author.owner, `opportunityId=${id}&status=accepted`)).toEqual([]);
    expect(await idsOf(sender.owner, `box=sent&opportunityId=${id}`)).toEqual([wanted]);
    expect(await idsOf(author.owner, '')).toHaveLength(3);
    await test.http(author.owner).get('/api/v1/match-requests?opportunityId=x').expect(422);
  });

  it('goes with its companies, and keeps its opportunity from going alone', async () => {
    const { id, author, sender } = await posted(test);
    await expressed(test, sender.owner, id);
    await expressed(test, sender.owner, await postedBy(test, author));
    await expect(test.database.query(`DELETE FROM opportunity WHERE id = $1`, [id])).rejects.toThrow(
      'match_request_opportunity_id_fkey',
    );
    await test.database.query(`DELETE FROM company WHERE id = $1`, [author.id]);
    expect(await test.database.query(`SELECT 1 FROM match_request WHERE sender_id = $1`, [sender.id])).toEqual([]);
  });

  it('is no plain request in disguise, nor the other way round', async () => {
    const { sender, receiver } = await makePair(test);
    const id = await sent(test, sender, receiver);
    await expect(
      test.database.query(`UPDATE match_request SET receiver_hidden = true WHERE id = $1`, [id]),
    ).rejects.toThrow('match_request_interest_complete');
  });
});
