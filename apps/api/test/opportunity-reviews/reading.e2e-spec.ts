import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestOpportunity, TestUser } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

const good = { advantage: 4, clarity: 3, cooperation: 4, language: 3 };
const absentId = '01a207f7-736a-74d9-915c-42929b9a2aa3';
const queue = '/api/v1/desk/opportunities';
const hour = 3_600_000;

describe('reading opportunities at the desk', () => {
  let test: TestApp;
  let desk: TestUser;
  let colleague: TestUser;
  let otherDesk: TestUser;
  let administrator: TestUser;
  beforeAll(async () => {
    test = await startTestApp();
    desk = await test.make.desk('PK');
    colleague = await test.make.desk('PK');
    otherDesk = await test.make.desk('CN');
    administrator = await test.make.administrator();
  });
  afterAll(() => test.close());

  const hoursAgo = (hours: number): Date => new Date(test.clock.now().getTime() - hours * hour);
  const decide = (reviewer: TestUser, id: string, body: object) =>
    test
      .http(reviewer)
      .post(`${queue}/${id}/decisions`)
      .send({ version: 1, ...body });
  const publish = (reviewer: TestUser, id: string, version = 1) =>
    decide(reviewer, id, { decision: 'publish', scores: good, version }).expect(200);
  const caseOf = async (reviewer: TestUser, id: string) =>
    (await test.http(reviewer).get(`${queue}/${id}`).expect(200)).body;
  const idsOf = (body: { items: { id: string }[] }): string[] => body.items.map(({ id }) => id);
  /** Nothing waits and nothing is public from an earlier test. */
  const empty = () =>
    test.database.query(
      `UPDATE opportunity SET status = 'archived' WHERE status IN ('submitted', 'on_hold', 'published')`,
    );

  describe('queue', () => {
    it('shows what waits for its own desk, oldest first, page by page', async () => {
      await empty();
      const china = await test.make.company({ status: 'approved', country: 'CN' });
      const foreign = await test.make.opportunity({ company: china, submittedAt: hoursAgo(200) });
      const made: TestOpportunity[] = [];
      for (const hours of [100, 80, 1]) made.push(await test.make.opportunity({ submittedAt: hoursAgo(hours) }));
      await test.make.opportunity({ status: 'draft' });
      const expected = made.map(({ id }) => id);

      const first = await test.http(desk).get(`${queue}?limit=2`).expect(200);
      expect(idsOf(first.body)).toEqual(expected.slice(0, 2));
      expect(first.body).toMatchObject({ waiting: 3, overdue: 2, onHold: 0 });
      expect(first.body.items[0]).toMatchObject({
        country: 'PK',
        type: 'technology',
        direction: 'offer',
        title: { en: 'Optical inspection of woven fabric at line speed' },
        company: { id: made[0]?.company.id },
        overdue: true,
        resubmitted: false,
        secondReader: null,
        heldSince: null,
      });
      const second = await test.http(desk).get(`${queue}?limit=2&cursor=${first.body.nextCursor}`).expect(200);
      expect(idsOf(second.body)).toEqual(expected.slice(2));
      expect(second.body.items[0].overdue).toBe(false);
      expect(second.body.nextCursor).toBeNull();

      const both = await test.http(administrator).get(queue).expect(200);
      expect(idsOf(both.body)).toEqual([foreign.id, ...expected]);
      const one = await test.http(administrator).get(`${queue}?country=CN`).expect(200);
      expect(idsOf(one.body)).toEqual([foreign.id]);
      // The other desk is not asked for by naming it.
      expect(idsOf((await test.http(desk).get(`${queue}?country=CN`).expect(200)).body)).toEqual([]);
    });

    it('lists what is on hold apart, and says since when', async () => {
      await empty();
      const held = await test.make.opportunity({ submittedAt: hoursAgo(100) });
      await decide(desk, held.id, { decision: 'hold', reasons: ['compliance'] }).expect(200);
      const waiting = await test.http(desk).get(queue).expect(200);
      expect(waiting.body).toMatchObject({ items: [], waiting: 0, overdue: 0, onHold: 1 });
      const holding = await test.http(desk).get(`${queue}?status=on_hold`).expect(200);
      expect(idsOf(holding.body)).toEqual([held.id]);
      expect(Date.parse(holding.body.items[0].heldSince)).toBeGreaterThan(hoursAgo(1).getTime());
      expect(holding.body.items[0].overdue).toBe(false);
    });

    it('says what was decided on before, and who is to read a second time', async () => {
      await empty();
      const { id } = await test.make.opportunity();
      await decide(desk, id, { decision: 'second_reading', scores: good }).expect(200);
      const mine = await test.http(desk).get(queue).expect(200);
      expect(mine.body.items[0]).toMatchObject({ secondReader: 'another', resubmitted: false });
      const theirs = await test.http(colleague).get(queue).expect(200);
      expect(theirs.body.items[0]).toMatchObject({ secondReader: 'you' });
      await decide(colleague, id, { decision: 'hold', reasons: ['other'] }).expect(200);
      await decide(colleague, id, { decision: 'resume' }).expect(200);
      expect((await test.http(desk).get(queue).expect(200)).body.items[0].resubmitted).toBe(true);
    });

    it('does not show a reviewer what their own company posts', async () => {
      await empty();
      const chief = await test.make.company({ status: 'approved', owner: { platformRole: 'administrator' } });
      const own = await test.make.opportunity({ company: chief });
      expect(idsOf((await test.http(chief.owner).get(queue).expect(200)).body)).toEqual([]);
      expect(idsOf((await test.http(administrator).get(queue).expect(200)).body)).toEqual([own.id]);
    });

    it('tells target and median of the time to the first answer, once there are five', async () => {
      await test.database.query('DELETE FROM opportunity_review');
      const hours = [10, 20, 30, 40, 50];
      for (const [index, age] of hours.entries()) {
        const before = await test.http(desk).get(queue).expect(200);
        expect(before.body.times).toEqual({ targetHours: 72, medianHours: null, decisions: index });
        const { id } = await test.make.opportunity({ submittedAt: hoursAgo(age) });
        await publish(desk, id);
        // Neither is another answer to that submission.
        await decide(desk, id, { decision: 'hold', reasons: ['other'] }).expect(200);
        await decide(desk, id, { decision: 'reject', reasons: ['other'] }).expect(200);
      }
      const china = await test.make.company({ status: 'approved', country: 'CN' });
      await publish(otherDesk, (await test.make.opportunity({ company: china, submittedAt: hoursAgo(5000) })).id);
      const times = { targetHours: 72, medianHours: 30, decisions: 5 };
      expect((await test.http(desk).get(queue).expect(200)).body.times).toEqual(times);
      const { company, id } = await test.make.opportunity({ status: 'draft' });
      const own = await test.http(company.owner).get(`/api/v1/company/opportunities/${id}`).expect(200);
      expect(own.body.reviewTimes).toEqual(times);
      await test.database.query(`UPDATE opportunity_review SET created_at = created_at - interval '91 days'`);
      expect((await test.http(desk).get(queue).expect(200)).body.times.decisions).toBe(0);
    });

    it('refuses bad input, visitors and companies', async () => {
      for (const query of ['status=published', 'limit=0', 'country=IN', 'sort=newest']) {
        await test.http(desk).get(`${queue}?${query}`).expect(422);
      }
      expect((await test.http(desk).get(`${queue}?cursor=nonsense`).expect(422)).body.code).toBe('CURSOR_INVALID');
      expect((await test.http().get(queue).expect(401)).body.code).toBe('NOT_SIGNED_IN');
      const { owner } = await test.make.company({ status: 'approved' });
      expect((await test.http(owner).get(queue).expect(403)).body.code).toBe('PERMISSION_MISSING');
    });
  });

  describe('case', () => {
    it('says what its type demands and what of it is written, and what can be decided', async () => {
      const { id, company } = await test.make.opportunity({ texts: { specification: {} } });
      const read = await caseOf(desk, id);
      expect(read).toMatchObject({
        id,
        status: 'submitted',
        version: 1,
        anonymous: false,
        live: false,
        company: { id: company.id, country: 'PK', status: 'approved' },
        hints: [],
        before: null,
        changedFields: [],
        firstReading: null,
        history: [],
        availableDecisions: ['publish', 'second_reading', 'request_changes', 'hold', 'reject', 'archive'],
      });
      expect(read.demands.slice(0, 6)).toEqual([
        { field: 'title', demand: 'mandatory', written: true },
        { field: 'summary', demand: 'mandatory', written: true },
        { field: 'description', demand: 'mandatory', written: true },
        { field: 'advantages', demand: 'mandatory', written: true },
        { field: 'specification', demand: 'optional', written: false },
        { field: 'stage', demand: 'mandatory', written: true },
      ]);
      expect(read.demands.map(({ field }: { field: string }) => field)).not.toContain('seats');
    });

    it('gives the hints', async () => {
      const { id } = await test.make.opportunity({
        texts: { title: { en: 'New partner' } },
        details: { stage: 'concept', trl: 9 },
      });
      const { hints } = await caseOf(desk, id);
      expect(hints.map(({ code }: { code: string }) => code)).toEqual(['generic_title', 'trl_contradicts_stage']);
    });

    it('shows what changed since the version that was judged last', async () => {
      const opportunity = await test.make.opportunity();
      const path = `/api/v1/company/opportunities/${opportunity.id}`;
      const owner = test.http(opportunity.company.owner);
      await decide(desk, opportunity.id, { decision: 'request_changes', reasons: ['too_general'], note: 'Which?' });
      await owner.post(`${path}/submit`).expect(200);
      expect((await caseOf(desk, opportunity.id)).changedFields).toEqual([]);

      await owner.post(`${path}/recall`).expect(200);
      const summary = { en: 'A camera system that finds faults of half a millimetre while the loom runs.' };
      await owner.patch(path).send({ version: 1, summary, trl: 8, anonymous: true }).expect(200);
      await owner.post(`${path}/submit`).expect(200);
      // A first reading of the new version says nothing of the old one.
      await decide(desk, opportunity.id, { decision: 'second_reading', scores: good, version: 2 }).expect(200);
      const read = await caseOf(colleague, opportunity.id);
      expect(read.changedFields).toEqual(['anonymous', 'summary', 'trl']);
      expect(read.before).toMatchObject({
        anonymous: false,
        summary: { en: 'A camera system that finds weaving faults while the loom runs, ready to be licensed.' },
        details: { trl: 7 },
      });
      expect(read.summary).toEqual(summary);
      expect(read.history).toMatchObject([{ decision: 'request_changes', reasons: ['too_general'], note: 'Which?' }]);
    });

    it('tells a second reader of the first, and the first reader that another decides', async () => {
      const { id } = await test.make.opportunity();
      await decide(desk, id, { decision: 'second_reading', scores: good, note: 'Is it new?' }).expect(200);
      const first = await caseOf(desk, id);
      expect(first.firstReading).toMatchObject({ scores: good, note: 'Is it new?', own: true });
      expect(first.availableDecisions).toEqual(['request_changes', 'hold', 'reject', 'archive']);
      const second = await caseOf(colleague, id);
      expect(second.firstReading).toMatchObject({ own: false });
      expect(second.availableDecisions).toEqual(['publish', 'request_changes', 'hold', 'reject', 'archive']);
      expect(second.history).toEqual([]);
    });

    it('leads through the queue and begins again at its end', async () => {
      await empty();
      const made: string[] = [];
      for (const hours of [30, 20, 10]) made.push((await test.make.opportunity({ submittedAt: hoursAgo(hours) })).id);
      const [one = '', two = '', three = ''] = made;
      expect((await caseOf(desk, one)).nextId).toBe(two);
      expect((await caseOf(desk, two)).nextId).toBe(three);
      expect((await caseOf(desk, three)).nextId).toBe(one);
      // What is left to a second reader is the next case of everybody else.
      await decide(desk, two, { decision: 'second_reading', scores: good }).expect(200);
      expect((await caseOf(desk, one)).nextId).toBe(three);
      expect((await caseOf(colleague, one)).nextId).toBe(two);
      const decided = await decide(desk, one, { decision: 'reject', reasons: ['duplicate'] }).expect(200);
      expect(decided.body.nextId).toBe(three);
      const last = await decide(desk, three, { decision: 'reject', reasons: ['duplicate'] }).expect(200);
      expect(last.body.nextId).toBeNull();
    });

    it('hides what is not of its desk, its own company’s, and drafts that were never handed in', async () => {
      const opportunity = await test.make.opportunity();
      const draft = await test.make.opportunity({ status: 'draft' });
      const insider = await test.make.member(opportunity.company.id, 'viewer', {
        platformRole: 'desk',
        deskCountry: 'PK',
      });
      const bare = (body: object) => JSON.stringify({ ...body, requestId: '', instance: '' });
      const absent = await test.http(otherDesk).get(`${queue}/${absentId}`).expect(404);
      for (const [reader, id] of [
        [otherDesk, opportunity.id],
        [insider, opportunity.id],
        [desk, draft.id],
      ] as const) {
        expect(bare((await test.http(reader).get(`${queue}/${id}`).expect(404)).body)).toBe(bare(absent.body));
      }
      await test.http(desk).get(`${queue}/not-an-id`).expect(422);
      expect((await test.http().get(`${queue}/${opportunity.id}`).expect(401)).body.code).toBe('NOT_SIGNED_IN');
      const { owner } = opportunity.company;
      expect((await test.http(owner).get(`${queue}/${opportunity.id}`).expect(403)).body.code).toBe(
        'PERMISSION_MISSING',
      );
    });
  });

  describe('near-duplicates', () => {
    const words = {
      title: { en: 'Vision system that grades dates by size and colour' },
      summary: { en: 'Sorts two tonnes of dates an hour by size, colour and skin with four cameras.' },
      description: {
        en: 'A belt, four cameras and a network that was trained on ninety thousand dates from Khairpur.',
      },
    };
    const another = {
      title: { en: 'Thermal camera that watches the lining of a furnace' },
      summary: { en: 'Warns three weeks before brickwork fails.' },
      description: { en: 'A cooled camera looks through a slit and compares each hour with the last.' },
    };

    it('are found among published and submitted ones of the same type and direction with a common concept', async () => {
      await empty();
      const mine = await test.make.opportunity({ texts: words });
      const live = await test.make.opportunity({
        texts: { ...words, title: { en: 'Vision system that grades fresh dates by size and colour' } },
      });
      await publish(desk, live.id);
      const waiting = await test.make.opportunity({ texts: words, company: mine.company });
      const other = await test.make.opportunity({ texts: another });
      await test.make.opportunity({ texts: words, direction: 'request' });
      await test.make.opportunity({ texts: words, type: 'business' });
      await test.make.opportunity({ texts: words, concepts: ['face-recognition'] });
      await test.make.opportunity({ texts: words, status: 'rejected' });

      const { duplicates } = await caseOf(desk, mine.id);
      expect(duplicates).toMatchObject([
        { id: waiting.id, percent: 100, live: false, sameCompany: true, onDesk: true },
        { id: live.id, live: true, sameCompany: false, onDesk: true, title: { en: expect.stringContaining('fresh') } },
      ]);
      expect(duplicates[1].percent).toBeGreaterThanOrEqual(60);
      expect((await caseOf(desk, other.id)).duplicates).toEqual([]);
    });

    it('are compared in each language by itself', async () => {
      await empty();
      const mine = await test.make.opportunity({ texts: words });
      const bilingual = await test.make.opportunity({
        texts: {
          title: { ...words.title, zh: '按大小和颜色分选椰枣的视觉系统' },
          summary: { ...words.summary, zh: '四台相机每小时分选两吨椰枣。' },
          description: { ...words.description, zh: '输送带、四台相机和用九万颗椰枣训练的网络。' },
        },
      });
      expect((await caseOf(desk, mine.id)).duplicates).toMatchObject([{ id: bilingual.id, percent: 100 }]);
    });

    it('tell nothing of what waits at the other desk, and not who is behind an anonymous one', async () => {
      await empty();
      const china = await test.make.company({ status: 'approved', country: 'CN' });
      const theirs = await test.make.opportunity({ company: china, texts: words, anonymous: true });
      const mine = await test.make.opportunity({ texts: words });
      const before = await caseOf(desk, mine.id);
      expect(before.duplicates.map(({ id }: { id: string }) => id)).not.toContain(theirs.id);
      await publish(otherDesk, theirs.id);
      const after = await caseOf(desk, mine.id);
      expect(after.duplicates.find(({ id }: { id: string }) => id === theirs.id)).toMatchObject({
        company: null,
        onDesk: false,
        live: true,
      });
      const both = await caseOf(administrator, mine.id);
      expect(both.duplicates.find(({ id }: { id: string }) => id === theirs.id)).toMatchObject({
        company: { en: expect.any(String) },
        onDesk: true,
      });
    });
  });
});
