import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpportunityDecision } from '@karakoram/domain';
import type { TestOpportunity, TestUser } from '../factories/factories.ts';
import sharp from 'sharp';
import { draft } from '../opportunities/opportunity-fixture.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

const good = { advantage: 4, clarity: 3, cooperation: 4, language: 3 };
const absentId = '01a207f7-736a-74d9-915c-42929b9a2aa3';

describe('deciding on an opportunity', () => {
  let test: TestApp;
  let desk: TestUser;
  let colleague: TestUser;
  let otherDesk: TestUser;
  beforeAll(async () => {
    test = await startTestApp();
    desk = await test.make.desk('PK');
    colleague = await test.make.desk('PK');
    otherDesk = await test.make.desk('CN');
  });
  afterAll(() => test.close());

  const decide = (
    reviewer: TestUser | undefined,
    id: string,
    body: { decision: OpportunityDecision; [more: string]: unknown },
  ) =>
    test
      .http(reviewer)
      .post(`/api/v1/desk/opportunities/${id}/decisions`)
      .send({ version: 1, ...body });
  const publish = (reviewer: TestUser, id: string, more: object = {}) =>
    decide(reviewer, id, { decision: 'publish', scores: good, ...more });

  const stored = async (id: string) => {
    const [row] = await test.database.query<{ status: string; public: boolean; reviews: number; expires_at: Date }>(
      `SELECT status, expires_at, EXISTS (SELECT 1 FROM opportunity_entry WHERE opportunity_id = o.id) AS public,
              (SELECT count(*)::int FROM opportunity_review WHERE opportunity_id = o.id) AS reviews
       FROM opportunity o WHERE id = $1`,
      [id],
    );
    return row;
  };
  const bellOf = async ({ company }: TestOpportunity): Promise<{ kind: string; params: object; path: string }[]> =>
    (await test.http(company.owner).get('/api/v1/notifications').expect(200)).body.items;

  it('publishes for 365 days: everybody reads it, the author is told, the decision is logged', async () => {
    const opportunity = await test.make.opportunity();
    const answer = await publish(desk, opportunity.id).expect(200);
    expect(answer.body.status).toBe('published');
    const row = await stored(opportunity.id);
    expect(row).toMatchObject({ status: 'published', public: true, reviews: 1 });
    expect(row?.expires_at.getTime()).toBeGreaterThan(test.clock.now().getTime() + 364 * 86_400_000);
    await test.http().get(`/api/v1/opportunities/${opportunity.id}`).expect(200);
    expect((await bellOf(opportunity))[0]).toMatchObject({
      kind: 'opportunity_published',
      params: { title: 'Optical inspection of woven fabric at line speed' },
      path: `/company/opportunities/${opportunity.id}`,
    });
    const [event] = await test.database.query(
      'SELECT action, actor_id, subject_type, details FROM audit_event WHERE subject_id = $1',
      [opportunity.id],
    );
    expect(event).toMatchObject({
      action: 'opportunity:publish',
      actor_id: desk.id,
      subject_type: 'opportunity',
      details: { from: 'submitted', to: 'published', version: 1, scores: good },
    });
  });

  it('publishes until the last day of the version that is published, where that comes before the 365 days', async () => {
    const opportunity = await test.make.opportunity({ type: 'talent' });
    const { owner } = opportunity.company;
    await publish(desk, opportunity.id).expect(200);
    expect((await stored(opportunity.id))?.expires_at.toISOString()).toBe('2027-06-30T23:59:59.999Z');
    const mine = `/api/v1/company/opportunities/${opportunity.id}`;
    await test.http(owner).post(`${mine}/revise`).expect(200);
    await test.http(owner).patch(mine).send({ version: 1, endsOn: '2027-08-31' }).expect(200);
    await test.http(owner).post(`${mine}/submit`).expect(200);
    expect((await stored(opportunity.id))?.expires_at.toISOString()).toBe('2027-06-30T23:59:59.999Z');
    await publish(desk, opportunity.id, { version: 2 }).expect(200);
    expect((await stored(opportunity.id))?.expires_at.toISOString()).toBe('2027-08-31T23:59:59.999Z');
    expect((await test.http().get(`/api/v1/opportunities/${opportunity.id}`)).body.expiresAt).toBe(
      '2027-08-31T23:59:59.999Z',
    );
  });

  it('names the title in the language of each reader', async () => {
    const company = await test.make.company({ status: 'approved', owner: { locale: 'zh' } });
    const opportunity = await test.make.opportunity({ company });
    await publish(desk, opportunity.id).expect(200);
    expect((await bellOf(opportunity))[0]?.params).toEqual({ title: '织物在线光学检测系统的许可与联合调试' });
  });

  it.each([
    ['request_changes', 'too_general', 'changes_requested', 'opportunity_changes_requested'],
    ['reject', 'direct_sale', 'rejected', 'opportunity_rejected'],
    ['hold', 'evidence_awaited', 'on_hold', 'opportunity_held'],
    ['archive', 'duplicate', 'archived', 'opportunity_archived'],
  ] as const)('takes %s with a reason and a note, and tells the author', async (decision, reason, status, kind) => {
    const opportunity = await test.make.opportunity();
    await decide(desk, opportunity.id, { decision, reasons: [reason], note: 'Which weaves?' }).expect(200);
    expect(await stored(opportunity.id)).toMatchObject({ status, public: false });
    expect((await bellOf(opportunity))[0]?.kind).toBe(kind);
    const own = await test.http(opportunity.company.owner).get(`/api/v1/company/opportunities/${opportunity.id}`);
    expect(own.body.lastReview).toMatchObject({ decision, reasons: [reason], note: 'Which weaves?' });
  });

  it('takes one that is held out of sight, and has it read again afterwards', async () => {
    const opportunity = await test.make.opportunity({ submittedAt: new Date('2026-01-05T08:00:00Z') });
    await publish(desk, opportunity.id).expect(200);
    await decide(desk, opportunity.id, { decision: 'hold', reasons: ['complaint_under_review'] }).expect(200);
    expect(await stored(opportunity.id)).toMatchObject({ status: 'on_hold', public: false });
    const before = test.clock.now();
    await decide(desk, opportunity.id, { decision: 'resume' }).expect(200);
    expect(await stored(opportunity.id)).toMatchObject({ status: 'submitted', public: false });
    const again = await test.http(desk).get(`/api/v1/desk/opportunities/${opportunity.id}`).expect(200);
    expect(Date.parse(again.body.submittedAt)).toBeGreaterThanOrEqual(before.getTime());
    expect((await bellOf(opportunity))[0]?.kind).toBe('opportunity_resumed');
    const [term] = await test.database.query<{ expires_at: Date }>('SELECT expires_at FROM opportunity WHERE id = $1', [
      opportunity.id,
    ]);
    await publish(desk, opportunity.id).expect(200);
    expect((await stored(opportunity.id))?.expires_at).toEqual(term?.expires_at);
  });

  it('does not stop the clock of a submission that was only held', async () => {
    const submittedAt = new Date('2026-01-06T08:00:00Z');
    const opportunity = await test.make.opportunity({ submittedAt });
    await decide(desk, opportunity.id, { decision: 'hold', reasons: ['compliance'] }).expect(200);
    await decide(desk, opportunity.id, { decision: 'resume' }).expect(200);
    const again = await test.http(desk).get(`/api/v1/desk/opportunities/${opportunity.id}`).expect(200);
    expect(again.body.submittedAt).toBe(submittedAt.toISOString());
  });

  it('needs four scores to publish, and reasons of the right list against it', async () => {
    const { id } = await test.make.opportunity();
    const unscored = await decide(desk, id, { decision: 'publish' }).expect(422);
    expect(unscored.body.errors).toMatchObject([{ pointer: '/scores', code: 'required' }]);
    const unread = await decide(desk, id, { decision: 'second_reading' }).expect(422);
    expect(unread.body.errors).toMatchObject([{ pointer: '/scores', code: 'required' }]);
    const half = await decide(desk, id, { decision: 'publish', scores: { ...good, language: undefined } }).expect(422);
    expect(half.body.errors[0]).toMatchObject({ pointer: '/scores/language' });
    const over = await decide(desk, id, { decision: 'publish', scores: { ...good, language: 6 } }).expect(422);
    expect(over.body.errors[0]).toMatchObject({ pointer: '/scores/language' });
    const unreasoned = await decide(desk, id, { decision: 'reject' }).expect(422);
    expect(unreasoned.body.errors).toMatchObject([{ pointer: '/reasons', code: 'required' }]);
    const wrong = await decide(desk, id, { decision: 'reject', reasons: ['too_general'] }).expect(422);
    expect(wrong.body.errors).toMatchObject([{ pointer: '/reasons/0', code: 'reason_invalid' }]);
    const long = await decide(desk, id, { decision: 'hold', reasons: ['other'], note: 'x'.repeat(2001) }).expect(422);
    expect(long.body.errors[0]).toMatchObject({ pointer: '/note' });
    expect(await stored(id)).toMatchObject({ status: 'submitted', reviews: 0 });
  });

  it.each([
    [{ ...good, language: 0 }, ['/scores/language']],
    [{ advantage: 3, clarity: 2, cooperation: 2, language: 2 }, ['/scores']],
    [{ advantage: 5, clarity: 0, cooperation: 0, language: 4 }, ['/scores/clarity', '/scores/cooperation', '/scores']],
  ])('does not publish with %j, and names what is too low', async (scores, pointers) => {
    const { id } = await test.make.opportunity();
    const refused = await publish(desk, id, { scores }).expect(422);
    expect(refused.body.code).toBe('OPPORTUNITY_SCORES_TOO_LOW');
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
    expect(await stored(id)).toMatchObject({ status: 'submitted', public: false, reviews: 0 });
  });

  it('publishes with ten points', async () => {
    const { id } = await test.make.opportunity();
    await publish(desk, id, { scores: { advantage: 4, clarity: 1, cooperation: 2, language: 3 } }).expect(200);
  });

  it('does not publish what lacks a mandatory field', async () => {
    const { id } = await test.make.opportunity({ texts: { partnerRole: {} } });
    const refused = await publish(desk, id).expect(422);
    expect(refused.body).toMatchObject({ code: 'OPPORTUNITY_INCOMPLETE', errors: [{ pointer: '/partnerRole' }] });
    expect(await stored(id)).toMatchObject({ status: 'submitted', public: false, reviews: 0 });
  });

  it('does not publish an anonymous one that tells who it is by now', async () => {
    const company = await test.make.company({ status: 'approved', name: 'Looking Glass Fabrics' });
    const { id } = await test.make.opportunity({
      company,
      anonymous: true,
      texts: { summary: { en: 'Looking Glass Fabrics licenses a camera system for looms.' } },
    });
    const refused = await publish(desk, id).expect(422);
    expect(refused.body).toMatchObject({
      code: 'OPPORTUNITY_IDENTITY_LEAKS',
      errors: [{ pointer: '/summary/en', code: 'identity_leaks' }],
    });
    expect(await stored(id)).toMatchObject({ status: 'submitted', public: false });
  });

  it('does not publish for a company that is not approved any more', async () => {
    const opportunity = await test.make.opportunity();
    await test.database.query(`UPDATE company SET status = 'suspended' WHERE id = $1`, [opportunity.company.id]);
    const seen = await test.http(desk).get(`/api/v1/desk/opportunities/${opportunity.id}`).expect(200);
    expect(seen.body.availableDecisions).not.toContain('publish');
    const refused = await publish(desk, opportunity.id).expect(409);
    expect(refused.body.code).toBe('OPPORTUNITY_STATE_CONFLICT');
  });

  it('decides on no other version than the one that was read', async () => {
    const opportunity = await test.make.opportunity();
    const owner = test.http(opportunity.company.owner);
    const path = `/api/v1/company/opportunities/${opportunity.id}`;
    await owner.post(`${path}/recall`).expect(200);
    const early = await publish(desk, opportunity.id).expect(409);
    expect(early.body.code).toBe('OPPORTUNITY_STATE_CONFLICT');
    await owner
      .patch(path)
      .send({ version: 1, summary: { en: 'Now it says something else about cameras.' } })
      .expect(200);
    await owner.post(`${path}/submit`).expect(200);
    const unseen = await publish(desk, opportunity.id).expect(409);
    expect(unseen.body.code).toBe('OPPORTUNITY_VERSION_CONFLICT');
    await publish(desk, opportunity.id, { version: 2 }).expect(200);
  });

  it('keeps the published version public, as it was read, until the revision is published', async () => {
    const opportunity = await test.make.opportunity();
    const owner = test.http(opportunity.company.owner);
    const path = `/api/v1/company/opportunities/${opportunity.id}`;
    const readers = async (): Promise<string> =>
      (await test.http().get(`/api/v1/opportunities/${opportunity.id}`).expect(200)).body.summary.en;
    await publish(desk, opportunity.id).expect(200);
    const before = await readers();
    await owner.post(`${path}/revise`).expect(200);
    const revision = 'The second version of the words about the camera system.';
    await owner
      .patch(path)
      .send({ version: 1, summary: { en: revision } })
      .expect(200);
    await owner.post(`${path}/submit`).expect(200);
    expect(await readers()).toBe(before);
    await publish(desk, opportunity.id, { version: 2 }).expect(200);
    expect(await readers()).toBe(revision);
  });

  it('lets exactly one of two reviewers decide', async () => {
    for (const second of ['publish', 'reject'] as const) {
      const { id } = await test.make.opportunity();
      const answers = await Promise.all([
        publish(desk, id),
        second === 'publish'
          ? publish(colleague, id)
          : decide(colleague, id, { decision: 'reject', reasons: ['duplicate'] }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(answers.find(({ status }) => status === 409)?.body.code).toBe('OPPORTUNITY_STATE_CONFLICT');
      expect((await stored(id))?.reviews).toBe(1);
    }
  });

  it('lets exactly one of an author who takes it back and a reviewer who publishes it', async () => {
    const opportunity = await test.make.opportunity();
    const answers = await Promise.all([
      publish(desk, opportunity.id),
      test.http(opportunity.company.owner).post(`/api/v1/company/opportunities/${opportunity.id}/recall`),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const row = await stored(opportunity.id);
    expect(row?.public).toBe(row?.status === 'published');
  });

  it('refuses visitors, companies and users without a desk', async () => {
    const { id, company } = await test.make.opportunity();
    expect((await decide(undefined, id, { decision: 'publish' }).expect(401)).body.code).toBe('NOT_SIGNED_IN');
    for (const user of [
      company.owner,
      (await test.make.company({ status: 'approved' })).owner,
      await test.make.user(),
    ]) {
      expect((await publish(user, id).expect(403)).body.code).toBe('PERMISSION_MISSING');
    }
    expect(await stored(id)).toMatchObject({ status: 'submitted', reviews: 0 });
  });

  it('hides opportunities of the other country as if they did not exist', async () => {
    const { id } = await test.make.opportunity();
    const foreign = await publish(otherDesk, id).expect(404);
    const absent = await publish(otherDesk, absentId).expect(404);
    const bare = (body: object) => JSON.stringify({ ...body, requestId: '', instance: '' });
    expect(bare(foreign.body)).toBe(bare(absent.body));
    expect(await stored(id)).toMatchObject({ status: 'submitted', reviews: 0 });
    await publish(await test.make.administrator(), id).expect(200);
  });

  it('does not let a reviewer decide on an opportunity of a company in which they have a seat', async () => {
    const opportunity = await test.make.opportunity();
    const insider = await test.make.member(opportunity.company.id, 'viewer', {
      platformRole: 'desk',
      deskCountry: 'PK',
    });
    const chief = await test.make.company({ status: 'approved', owner: { platformRole: 'administrator' } });
    const own = await test.make.opportunity({ company: chief });
    await publish(insider, opportunity.id).expect(404);
    await publish(chief.owner, own.id).expect(404);
  });

  it('does not let a reviewer decide on what they had a hand in before they left its company', async () => {
    const company = await test.make.company({ country: 'PK', status: 'approved' });
    const path = '/api/v1/company/opportunities';
    const [creator, editor, attacher, submitter, bystander] = await Promise.all(
      [1, 2, 3, 4, 5].map(() => test.make.member(company.id, 'editor', { platformRole: 'desk', deskCountry: 'PK' })),
    );
    const { id } = await draft(test, creator!);
    const { body } = await test.http(editor).get(`${path}/${id}`).expect(200);
    await test
      .http(editor)
      .patch(`${path}/${id}`)
      .send({ version: body.version, summary: { en: 'Finds cracks in the blades of turbines while they turn.' } })
      .expect(200);
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0f6b5c' } })
      .png()
      .toBuffer();
    const attached = await test
      .http(attacher)
      .post(`${path}/${id}/attachments`)
      .attach('file', picture, 'blade.png')
      .expect(201);
    const { version } = attached.body;
    await test.http(submitter).post(`${path}/${id}/submit`).expect(200);
    const told = await test.database.reader.notification.findMany({
      where: { kind: 'opportunity_waiting', path: `/desk/opportunities/${id}` },
    });
    expect(told.map(({ userId }) => userId)).toContain(bystander!.id);
    for (const writer of [creator, editor, attacher, submitter]) {
      expect(told.map(({ userId }) => userId)).not.toContain(writer!.id);
    }
    await test.database.query('DELETE FROM member WHERE company_id = $1 AND user_id <> $2', [
      company.id,
      company.owner.id,
    ]);

    const queued = async (reviewer: TestUser | undefined): Promise<boolean> => {
      const queue = await test.http(reviewer).get('/api/v1/desk/opportunities?limit=100').expect(200);
      return queue.body.items.some((item: { id: string }) => item.id === id);
    };
    for (const reviewer of [creator, editor, attacher, submitter]) {
      await publish(reviewer!, id, { version }).expect(404);
      await decide(reviewer, id, { decision: 'second_reading', version, scores: good }).expect(404);
      await test.http(reviewer).get(`/api/v1/desk/opportunities/${id}`).expect(404);
      expect(await queued(reviewer)).toBe(false);
    }
    expect(await stored(id)).toMatchObject({ status: 'submitted', reviews: 0 });
    expect(await queued(bystander)).toBe(true);
    await publish(bystander!, id, { version }).expect(200);
  });

  it('does not let a reviewer decide on a copy of what they wrote either', async () => {
    const company = await test.make.company({ country: 'PK', status: 'approved' });
    const path = '/api/v1/company/opportunities';
    const [creator, editor, bystander] = await Promise.all(
      [1, 2, 3].map(() => test.make.member(company.id, 'editor', { platformRole: 'desk', deskCountry: 'PK' })),
    );
    const original = await draft(test, creator!);
    await test
      .http(editor)
      .patch(`${path}/${original.id}`)
      .send({ version: original.version, summary: { en: 'Finds cracks in the blades of turbines while they turn.' } })
      .expect(200);
    const kind = { type: original.type, direction: original.direction, copyOf: original.id };
    const { id } = (await test.http(company.owner).post(path).send(kind).expect(201)).body;
    const { version } = (await test.http(company.owner).post(`${path}/${id}/submit`).expect(200)).body;
    await test.database.query('DELETE FROM member WHERE company_id = $1 AND user_id <> $2', [
      company.id,
      company.owner.id,
    ]);
    for (const reviewer of [creator, editor]) await publish(reviewer!, id, { version }).expect(404);
    await publish(bystander!, id, { version }).expect(200);
  });

  describe('with a second reader', () => {
    const ask = (reviewer: TestUser, id: string, more: object = {}) =>
      decide(reviewer, id, { decision: 'second_reading', scores: { ...good, clarity: 1 }, note: 'New?', ...more });

    it('leaves it submitted, tells the author nothing, and leaves the publication to another', async () => {
      const opportunity = await test.make.opportunity();
      const { id } = opportunity;
      expect((await ask(desk, id).expect(200)).body.status).toBe('submitted');
      expect(await bellOf(opportunity)).toEqual([]);
      const own = await test.http(opportunity.company.owner).get(`/api/v1/company/opportunities/${id}`).expect(200);
      expect(own.body.lastReview).toBeNull();
      const refused = await publish(desk, id).expect(409);
      expect(refused.body.code).toBe('OPPORTUNITY_SECOND_READER_NEEDED');
      await publish(colleague, id).expect(200);
    });

    it('is asked for once a version', async () => {
      const { id } = await test.make.opportunity();
      await ask(desk, id).expect(200);
      expect((await ask(colleague, id).expect(409)).body.code).toBe('OPPORTUNITY_STATE_CONFLICT');
      const both = await test.make.opportunity();
      const answers = await Promise.all([ask(desk, both.id), ask(colleague, both.id)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it('lets the first reader hand it back, and publish the next version', async () => {
      const opportunity = await test.make.opportunity();
      await ask(desk, opportunity.id).expect(200);
      await decide(desk, opportunity.id, { decision: 'request_changes', reasons: ['too_general'] }).expect(200);
      const owner = test.http(opportunity.company.owner);
      const path = `/api/v1/company/opportunities/${opportunity.id}`;
      await owner
        .patch(path)
        .send({ version: 1, summary: { en: 'A camera system for looms that finds faults of half a millimetre.' } })
        .expect(200);
      await owner.post(`${path}/submit`).expect(200);
      await publish(desk, opportunity.id, { version: 2 }).expect(200);
    });

    it('does not let one reviewer do both at the same moment', async () => {
      const { id } = await test.make.opportunity();
      const answers = await Promise.all([ask(desk, id), publish(desk, id)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await stored(id))?.reviews).toBe(1);
    });

    it('is kept by the database: not even by SQL does a first reader publish', async () => {
      const { id } = await test.make.opportunity();
      await ask(desk, id).expect(200);
      const review = (reviewer: TestUser) =>
        test.database.query(
          `INSERT INTO opportunity_review (id, opportunity_id, version, desk, decision, advantage, clarity, cooperation, language, reviewer_id)
           VALUES (uuidv7(), $1, 1, 'PK', 'publish', 3, 3, 3, 3, $2)`,
          [id, reviewer.id],
        );
      await expect(review(desk)).rejects.toThrow('opportunity_review_second_reader');
      await review(colleague);
    });
  });
});
