import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpportunityDecision } from '@karakoram/domain';
import type { TestOpportunity, TestUser } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

describe('there is no way to publish past the review', () => {
  let test: TestApp;
  let desk: TestUser;
  beforeAll(async () => {
    test = await startTestApp();
    desk = await test.make.desk('PK');
  });
  afterAll(() => test.close());

  const mine = (id: string): string => `/api/v1/company/opportunities/${id}`;
  const read = async (id: string): Promise<number> => (await test.http().get(`/api/v1/opportunities/${id}`)).status;
  const statusOf = async (id: string): Promise<string | undefined> =>
    (await test.database.query<{ status: string }>('SELECT status FROM opportunity WHERE id = $1', [id]))[0]?.status;

  describe('for its author', () => {
    it.each([
      { status: 'published' },
      { publishedAt: '2026-11-26T00:00:00Z' },
      { expiresAt: '2027-11-26T00:00:00Z' },
      { reviewId: '01a207f7-736a-74d9-915c-42929b9a2aa3' },
      { live: true },
      { open: true },
    ])('by an edit that says %j', async (wish) => {
      const { id, company } = await test.make.opportunity({ status: 'draft' });
      const refused = await test
        .http(company.owner)
        .patch(mine(id))
        .send({ version: 1, ...wish })
        .expect(422);
      expect(refused.body.code).toBe('VALIDATION_FAILED');
      expect(await read(id)).toBe(404);
      expect(await statusOf(id)).toBe('draft');
    });

    it('by creating it so', async () => {
      const { owner } = await test.make.company({ status: 'approved' });
      await test
        .http(owner)
        .post('/api/v1/company/opportunities')
        .send({ type: 'technology', direction: 'offer', status: 'published' })
        .expect(422);
    });

    it('by routes that a desk might have', async () => {
      const { id, company } = await test.make.opportunity();
      const http = test.http(company.owner);
      const scores = { advantage: 5, clarity: 5, cooperation: 5, language: 5 };
      await http
        .post(`/api/v1/desk/opportunities/${id}/decisions`)
        .send({ decision: 'publish', version: 1, scores })
        .expect(403);
      for (const step of ['publish', 'resume', 'approve', 'reopen']) await http.post(`${mine(id)}/${step}`).expect(404);
      await http.post(`${mine(id)}/extend`).expect(409);
      expect(await read(id)).toBe(404);
    });

    it('by submitting twice, also at once', async () => {
      const { id, company } = await test.make.opportunity({ status: 'draft' });
      const http = test.http(company.owner);
      const answers = await Promise.all([http.post(`${mine(id)}/submit`), http.post(`${mine(id)}/submit`)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      await http.post(`${mine(id)}/submit`).expect(409);
      expect(await statusOf(id)).toBe('submitted');
      expect(await read(id)).toBe(404);
    });

    it('by editing what is submitted, or what is published', async () => {
      const { id, company } = await test.make.opportunity();
      const http = test.http(company.owner);
      const edit = { version: 1, title: { en: 'Something that no desk has read in this way' } };
      await http.patch(mine(id)).send(edit).expect(409);
      const scores = { advantage: 5, clarity: 5, cooperation: 5, language: 5 };
      await test
        .http(desk)
        .post(`/api/v1/desk/opportunities/${id}/decisions`)
        .send({ decision: 'publish', version: 1, scores })
        .expect(200);
      await http.patch(mine(id)).send(edit).expect(409);
      await http.post(`${mine(id)}/revise`).expect(200);
      await http.patch(mine(id)).send(edit).expect(200);
      await http.post(`${mine(id)}/submit`).expect(200);
      const shown = await test.http().get(`/api/v1/opportunities/${id}`).expect(200);
      expect(shown.body.title.en).toBe('Optical inspection of woven fabric at line speed');
    });

    it('by being a reviewer as well', async () => {
      const { id, company } = await test.make.opportunity();
      const both = await test.make.member(company.id, 'editor', { platformRole: 'administrator' });
      const scores = { advantage: 5, clarity: 5, cooperation: 5, language: 5 };
      await test
        .http(both)
        .post(`/api/v1/desk/opportunities/${id}/decisions`)
        .send({ decision: 'publish', version: 1, scores })
        .expect(404);
    });
  });

  describe('for whoever writes SQL', () => {
    const review = async (
      opportunity: TestOpportunity,
      values: { decision?: OpportunityDecision; version?: number; scores?: readonly (number | null)[] } = {},
    ): Promise<string> => {
      const { decision = 'publish', version = 1, scores = [3, 3, 3, 3] } = values;
      const [row] = await test.database.query<{ id: string }>(
        `INSERT INTO opportunity_review
           (id, opportunity_id, version, desk, decision, advantage, clarity, cooperation, language, reviewer_id)
         VALUES (uuidv7(), $1, $2, 'PK', $3::"OpportunityDecision", $4, $5, $6, $7, $8) RETURNING id`,
        [opportunity.id, version, decision, ...scores, desk.id],
      );
      return row?.id ?? '';
    };
    const enter = (opportunity: TestOpportunity, reviewId: string, version = 1) =>
      test.database.query(
        `INSERT INTO opportunity_entry
           (opportunity_id, review_id, company_id, version, country, type, direction, anonymous, open, sectors, concepts,
            tagged_concepts, modes, words, content, document, written_by, published_at, expires_at)
         VALUES ($1, $2, $3, $4, 'PK', 'technology', 'offer', false, true, '{}', '{}', '{}', '{}', '{}', '{}', '', 'test',
                 now(), now() + interval '1 year')`,
        [opportunity.id, reviewId, opportunity.company.id, version],
      );

    it('an entry needs a review', async () => {
      const opportunity = await test.make.opportunity();
      await expect(enter(opportunity, '01a207f7-736a-74d9-915c-42929b9a2aa3')).rejects.toThrow(
        'was not published by a review',
      );
    });

    it('the review is of that opportunity, of that version, and publishes', async () => {
      const opportunity = await test.make.opportunity();
      const other = await test.make.opportunity();
      await expect(enter(opportunity, await review(other))).rejects.toThrow('was not published by a review');
      await expect(enter(opportunity, await review(opportunity, { version: 2 }))).rejects.toThrow(
        'was not published by a review',
      );
      for (const decision of ['request_changes', 'hold', 'resume', 'reject', 'archive'] as const) {
        await expect(enter(opportunity, await review(opportunity, { decision }))).rejects.toThrow(
          'was not published by a review',
        );
      }
      await enter(opportunity, await review(opportunity));
      await expect(
        test.database.query('UPDATE opportunity_entry SET version = 7 WHERE opportunity_id = $1', [opportunity.id]),
      ).rejects.toThrow('was not published by a review');
    });

    it.each([
      [[3, 2, 2, 2]],
      [[5, 5, 5, 0]],
      [[null, null, null, null]],
      [[5, 5, null, null]],
      [[6, 5, 5, 5]],
      [[5, 5, 5, -1]],
    ])('a publishing review does not score %j', async (scores) => {
      const opportunity = await test.make.opportunity();
      await expect(review(opportunity, { scores })).rejects.toThrow(/opportunity_review_score/);
    });

    it('a status alone publishes nothing', async () => {
      const { id } = await test.make.opportunity();
      await expect(
        test.database.query(`UPDATE opportunity SET status = 'published' WHERE id = $1`, [id]),
      ).rejects.toThrow('opportunity_was_published');
      await test.database.query(
        `UPDATE opportunity SET status = 'published', published_at = now(), expires_at = now() + interval '1 year' WHERE id = $1`,
        [id],
      );
      expect(await read(id)).toBe(404);
    });

    it.each(['on_hold', 'rejected', 'archived'] as const)('nothing is entered that is %s', async (status) => {
      const opportunity = await test.make.opportunity({ status });
      await expect(enter(opportunity, await review(opportunity))).rejects.toThrow('is not public');
    });
  });
});
