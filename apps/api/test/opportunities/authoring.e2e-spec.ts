import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  fieldsOf,
  opportunityDirections,
  opportunityLimits,
  opportunityTextLimits,
  opportunityTypes,
} from '@karakoram/domain';
import { opportunityDeadlines } from '../../src/modules/opportunities/opportunities.jobs.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { draft, publish, technologyOffer } from './opportunity-fixture.ts';

const mine = '/api/v1/company/opportunities';

const withoutRequestId = (text: string): string => text.replace(/"requestId":"[^"]*"/, '');

/** A value for every field that is not a text, as its author would give it. */
const values: Readonly<Record<string, unknown>> = {
  stage: 'concept',
  trl: 2,
  ipr: 'applied',
  instruments: ['equity'],
  money: { minimum: 1, maximum: 2, currency: 'CNY', asOf: '2026-01-01' },
  monthlyCapacity: { amount: 1_000, unit: 'pieces' },
  leadTimeDays: 20,
  certifications: ['ISO 9001'],
  siteCityCode: 'PK-lahore',
  programme: 'training',
  seats: 12,
  startsOn: '2027-01-01',
  endsOn: '2027-02-01',
  concepts: ['computer-vision'],
  modes: ['joint-research'],
  partnerTypes: ['firm'],
  partnerSizes: ['11-50'],
  targetPlaces: ['CN-11', 'CN-zone-suzhou'],
};

describe('writing an opportunity', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const company = () => test.make.company({ country: 'PK', status: 'approved' });

  it('takes what an author writes, in three languages, and says what is missing', async () => {
    const { owner } = await company();
    const created = await test.http(owner).post(mine).send({ type: 'technology', direction: 'offer' }).expect(201);
    expect(created.body).toMatchObject({
      status: 'draft',
      version: 1,
      live: false,
      missing: ['title', 'summary', 'description', 'advantages', 'stage', 'ipr', 'concepts', 'modes', 'partnerRole'],
    });
    const saved = await draft(test, owner);
    expect(saved).toMatchObject({
      title: technologyOffer.title,
      missing: [],
      availableActions: ['submit', 'archive'],
      details: { stage: 'lab-tested', ipr: 'secret_know_how' },
    });
    const list = await test.http(owner).get(`${mine}?limit=1`).expect(200);
    expect(list.body.items).toHaveLength(1);
    const next = await test.http(owner).get(`${mine}?limit=1&cursor=${list.body.nextCursor}`).expect(200);
    expect(new Set([list.body.items[0].id, next.body.items[0].id]).size).toBe(2);
  });

  it.each(opportunityTypes.flatMap((type) => opportunityDirections.map((direction) => [type, direction] as const)))(
    'takes every field that %s %s has, gives it back, and refuses every other',
    async (type, direction) => {
      const { owner } = await company();
      const fields = fieldsOf(type, direction);
      const written = Object.fromEntries(
        fields.map((field) => [field, values[field] ?? { en: `About ${field}`, ur: 'اردو' }]),
      );
      const saved = await draft(test, owner, written, { type, direction });
      for (const field of fields) {
        const { details } = saved;
        expect({ field, value: { ...saved, ...details }[field] }).toEqual({ field, value: written[field] });
      }
      expect(saved.missing).toEqual([]);
      const other = Object.keys(values).filter((field) => !fields.some((known) => known === field));
      for (const field of other) {
        const refused = await test
          .http(owner)
          .patch(`${mine}/${saved.id}`)
          .send({ version: saved.version, [field]: values[field] })
          .expect(422);
        expect(refused.body.errors).toMatchObject([{ pointer: `/${field}`, code: 'not_for_this_type' }]);
      }
    },
  );

  it('names each refused field with its limit in the reader’s language, and keeps what was there', async () => {
    const { owner } = await company();
    const { id, version } = await draft(test, owner);
    const tooLong = Object.fromEntries(
      Object.entries(opportunityTextLimits)
        .filter(([field]) => field !== 'process' && field !== 'eligibility')
        .map(([field, most]) => [field, { zh: '字'.repeat(most + 1) }]),
    );
    const refused = await test
      .http(owner)
      .patch(`${mine}/${id}`)
      .set('accept-language', 'zh')
      .send({ version, ...tooLong, concepts: ['a', 'b', 'c', 'd', 'e', 'f'], trl: 10 })
      .expect(422);
    const errors: { pointer: string; message: string }[] = refused.body.errors;
    expect(errors.map(({ pointer }) => pointer).toSorted()).toEqual(
      ['/concepts', '/trl', ...Object.keys(tooLong).map((field) => `/${field}/zh`)].toSorted(),
    );
    for (const [field, most] of Object.entries(opportunityTextLimits)) {
      const error = errors.find(({ pointer }) => pointer === `/${field}/zh`);
      if (error !== undefined) expect(error.message).toContain(most.toLocaleString('zh-CN'));
    }
    expect((await test.http(owner).get(`${mine}/${id}`).expect(200)).body.title).toEqual(technologyOffer.title);
    for (const body of [
      { targetPlaces: ['PK-PB'] },
      { targetPlaces: ['nowhere'] },
      { targetPlaces: ['PK-zone-lahore'] },
      { concepts: ['no-such-concept'] },
      { money: { minimum: 5, maximum: 1, currency: 'CNY', asOf: '2026-01-01' } },
      { money: { minimum: 1, maximum: 5, currency: 'EUR', asOf: '2026-01-01' } },
      { status: 'published' },
      { publishedAt: '2026-01-01T00:00:00Z' },
    ]) {
      await test
        .http(owner)
        .patch(`${mine}/${id}`)
        .send({ version, ...body })
        .expect(422);
    }
  });

  it('says of a value of another type that it is one, and not that there is none', async () => {
    const { owner } = await company();
    const { id, version } = await draft(test, owner);
    const money = { minimum: 1.5, maximum: 5, currency: 'CNY', asOf: '2026-01-01' };
    const refused = await test
      .http(owner)
      .patch(`${mine}/${id}`)
      .send({ version, trl: '5', anonymous: 'true', money, title: null, summary: 'words' })
      .expect(422);
    const errors: { pointer: string; code: string }[] = refused.body.errors;
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual([
      '/anonymous invalid_type',
      '/money/minimum number_not_whole',
      '/summary invalid_type',
      '/title required',
      '/trl invalid_type',
    ]);
  });

  it('refuses days that cannot be: an end that is over, and a price of a day to come', async () => {
    const { owner } = await company();
    const kind = { type: 'talent', direction: 'request' } as const;
    const { id, version } = await draft(test, owner, {}, kind);
    const day = (days: number) => new Date(test.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const money = { minimum: 1, maximum: 5, currency: 'PKR' };
    const refused = await test
      .http(owner)
      .patch(`${mine}/${id}`)
      .send({ version, startsOn: day(-9), endsOn: day(-1), money: { ...money, asOf: day(2) } })
      .expect(422);
    const errors: { pointer: string; code: string }[] = refused.body.errors;
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/endsOn day_over',
      '/money/asOf day_in_future',
    ]);
    const { title, summary, description, partnerRole, concepts, modes } = technologyOffer;
    const words = { title, summary, description, partnerRole, concepts, modes };
    const talent = { ...words, programme: 'training', seats: 5, startsOn: day(-9), endsOn: day(0) };
    await test
      .http(owner)
      .patch(`${mine}/${id}`)
      .send({ version, ...talent, money: { ...money, asOf: day(1) } })
      .expect(200);
    await test.http(owner).post(`${mine}/${id}/submit`).expect(200);
    await test.http(owner).post(`${mine}/${id}/recall`).expect(200);
    // What was written in time is over all the same when it is handed in later.
    await test.database.transaction(
      (tx) =>
        tx.$executeRaw`UPDATE opportunity SET details = details || jsonb_build_object('endsOn', ${day(-1)}::text) WHERE id = ${id}::uuid`,
    );
    const late = await test.http(owner).post(`${mine}/${id}/submit`).expect(422);
    expect(late.body.errors).toEqual([expect.objectContaining({ pointer: '/endsOn', code: 'day_over' })]);
  });

  it('refuses an edit that started from an older version, and of two at once takes one', async () => {
    const { owner } = await company();
    const { id, version } = await draft(test, owner);
    const answers = await Promise.all(
      ['One', 'Two'].map((en) => test.http(owner).patch(`${mine}/${id}`).send({ version, summary: { en } })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const late = await test
      .http(owner)
      .patch(`${mine}/${id}`)
      .send({ version, summary: { en: 'Three' } })
      .expect(409);
    expect(late.body.code).toBe('OPPORTUNITY_VERSION_CONFLICT');
  });

  it('goes to the desk when it is complete, stands still there, and comes back when recalled', async () => {
    const { owner } = await company();
    const desk = await test.make.desk('PK');
    const started = await test.http(owner).post(mine).send({ type: 'technology', direction: 'offer' }).expect(201);
    const incomplete = await test.http(owner).post(`${mine}/${started.body.id}/submit`).expect(422);
    expect(incomplete.body.code).toBe('OPPORTUNITY_INCOMPLETE');
    expect(incomplete.body.errors).toContainEqual(
      expect.objectContaining({ pointer: '/partnerRole', code: 'required' }),
    );

    const { id, version } = await draft(test, owner);
    const submitted = await test.http(owner).post(`${mine}/${id}/submit`).expect(200);
    expect(submitted.body).toMatchObject({ status: 'submitted', availableActions: ['recall', 'archive'] });
    await test
      .http(owner)
      .patch(`${mine}/${id}`)
      .send({ version, summary: { en: 'Changed' } })
      .expect(409);
    expect((await test.http(owner).post(`${mine}/${id}/submit`).expect(409)).body.code).toBe(
      'OPPORTUNITY_STATE_CONFLICT',
    );
    const told = await test.database.reader.notification.findMany({ where: { userId: desk.id } });
    expect(told.map(({ kind, path }) => ({ kind, path }))).toEqual([
      { kind: 'opportunity_waiting', path: `/desk/opportunities/${id}` },
    ]);
    const recalled = await test.http(owner).post(`${mine}/${id}/recall`).expect(200);
    expect(recalled.body.status).toBe('draft');
  });

  it('does not let an anonymous one out that tells who posts it', async () => {
    const { owner } = await test.make.company({
      country: 'PK',
      status: 'approved',
      name: 'Lahore Falcon Blade Works (Pvt.) Ltd.',
    });
    const { id } = await draft(test, owner, {
      ...technologyOffer,
      anonymous: true,
      description: { en: 'The falcon-blade works of Lahore offer it.' },
      partnerRole: { en: 'Write to sales@falcon.example or +92 300 1234567.' },
    });
    const refused = await test.http(owner).post(`${mine}/${id}/submit`).expect(422);
    expect(refused.body.code).toBe('OPPORTUNITY_IDENTITY_LEAKS');
    const pointers: string[] = refused.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect([...new Set(pointers)].toSorted()).toEqual(['/description/en', '/partnerRole/en']);
  });

  it('keeps what is public while its author revises it, and takes it out of sight when it ends', async () => {
    const { owner } = await company();
    const { id } = await draft(test, owner);
    await publish(test, id);
    const isPublic = async () => (await test.http().get(`/api/v1/opportunities/${id}`)).body.summary?.en;
    expect(await isPublic()).toBe(technologyOffer.summary.en);
    const revised = await test.http(owner).post(`${mine}/${id}/revise`).expect(200);
    expect(revised.body).toMatchObject({ status: 'draft', live: true });
    await test
      .http(owner)
      .patch(`${mine}/${id}`)
      .send({ version: revised.body.version, summary: { en: 'Nobody has read this yet.' } })
      .expect(200);
    expect(await isPublic()).toBe(technologyOffer.summary.en);
    await test.http(owner).post(`${mine}/${id}/archive`).expect(200);
    expect(await isPublic()).toBeUndefined();
  });

  it('starts a new one from the words of another, as far as its type has them', async () => {
    const { owner } = await company();
    const original = await draft(test, owner);
    const copy = await test
      .http(owner)
      .post(mine)
      .send({ type: 'investment', direction: 'request', copyOf: original.id })
      .expect(201);
    expect(copy.body).toMatchObject({ title: technologyOffer.title, type: 'investment', version: 1 });
    expect(copy.body.details).toEqual({ stage: 'lab-tested', ipr: 'secret_know_how' });
    const stranger = await company();
    await test
      .http(stranger.owner)
      .post(mine)
      .send({ type: 'technology', direction: 'offer', copyOf: original.id })
      .expect(404);
  });

  it('counts how many a company has, also when two are started at once', async () => {
    const { owner, id: companyId } = await company();
    await test.database.transaction((tx) =>
      tx.opportunity.createMany({
        data: Array.from({ length: opportunityLimits.perCompanyMax - 1 }, () => ({
          companyId,
          type: 'business' as const,
          direction: 'offer' as const,
          createdBy: owner.id,
        })),
      }),
    );
    const answers = await Promise.all(
      [1, 2].map(() => test.http(owner).post(mine).send({ type: 'talent', direction: 'offer' })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('is for members of its company alone: others get the answer for one that does not exist', async () => {
    const { owner, id: companyId } = await company();
    const { id, version } = await draft(test, owner);
    const stranger = await company();
    const viewer = await test.make.member(companyId, 'viewer');
    const absent = '018f0000-0000-7000-8000-000000000000';
    for (const [method, path, body] of [
      ['get', '', undefined],
      ['patch', '', { version }],
      ['post', '/submit', undefined],
      ['post', '/recall', undefined],
      ['post', '/revise', undefined],
      ['post', '/archive', undefined],
      ['post', '/extend', undefined],
      ['put', '/open', { open: false }],
    ] as const) {
      const ask = (user: Parameters<TestApp['http']>[0], which: string) => {
        const request = test.http(user)[method](`${mine}/${which}${path}`);
        return body === undefined ? request : request.send(body);
      };
      const [theirs, none] = [await ask(stranger.owner, id), await ask(stranger.owner, absent)];
      expect([method, path, theirs.status]).toEqual([method, path, 404]);
      expect(withoutRequestId(theirs.text).replaceAll(id, absent)).toBe(withoutRequestId(none.text));
      expect((await ask(undefined, id)).status).toBe(401);
      expect((await ask(viewer, id)).status).toBe(method === 'get' ? 200 : 403);
    }
  });
});

describe('the term of an opportunity', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const minute = 60_000;
  const day = 86_400_000;
  const deadlines = () => test.app.get(Jobs).runNow(opportunityDeadlines, {});

  it('warns once, extends once, expires and is archived, also after days without a server', async () => {
    const { owner, id: companyId } = await test.make.company({ country: 'CN', status: 'approved' });
    const { id } = await draft(test, owner);
    await publish(test, id);
    const told = async () =>
      (await test.database.reader.notification.findMany({ where: { userId: owner.id }, orderBy: { id: 'asc' } })).map(
        ({ kind }) => kind,
      );
    expect((await test.http(owner).post(`${mine}/${id}/extend`).expect(409)).body.code).toBe(
      'OPPORTUNITY_NOT_EXTENSIBLE',
    );
    test.clock.advance(336 * day);
    // Sessions have ended meanwhile.
    const viewer = await test.make.member(companyId, 'viewer');
    expect((await test.http(viewer).get(`${mine}/${id}`).expect(200)).body.extensible).toBe(true);
    await deadlines();
    expect(await told()).toEqual([]);
    test.clock.advance(16 * day);
    await deadlines();
    await deadlines();
    expect(await told()).toEqual(['opportunity_expiring']);
    const editor = await test.make.member(companyId, 'editor');
    const extensions = await Promise.all([1, 2].map(() => test.http(editor).post(`${mine}/${id}/extend`)));
    expect(extensions.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    // Down for a year and a half: what fell due meanwhile is done, and nobody is warned of what is over.
    test.clock.advance(550 * day);
    await deadlines();
    expect(await told()).toEqual(['opportunity_expiring', 'opportunity_expired']);
    await test.http().get(`/api/v1/opportunities/${id}`).expect(404);
    test.clock.advance(600 * day);
    await deadlines();
    const { status } = await test.database.reader.opportunity.findUniqueOrThrow({ where: { id } });
    expect(status).toBe('archived');
  });

  it('expires while a desk holds it as well, and is not warned of what is not public', async () => {
    const { owner } = await test.make.company({ country: 'CN', status: 'approved' });
    const id = await publish(test, (await draft(test, owner)).id);
    const waiting = (await draft(test, owner)).id;
    await test.database.query(
      `UPDATE opportunity SET status = 'on_hold', submitted_at = coalesce(submitted_at, $2) WHERE id = ANY ($1::uuid[])`,
      [[id, waiting], test.clock.now()],
    );
    const statuses = async () => {
      const rows = await test.database.query<{ id: string; status: string }>(
        'SELECT id, status FROM opportunity WHERE id = ANY ($1::uuid[])',
        [[id, waiting]],
      );
      return [id, waiting].map((wanted) => rows.find((row) => row.id === wanted)?.status);
    };
    test.clock.advance(364 * day);
    await deadlines();
    expect(await statuses()).toEqual(['on_hold', 'on_hold']);
    test.clock.advance(2 * day);
    await deadlines();
    // What was never public has no end.
    expect(await statuses()).toEqual(['expired', 'on_hold']);
    const told = await test.database.reader.notification.findMany({ where: { userId: owner.id } });
    expect(told.map(({ kind }) => kind)).toEqual(['opportunity_expired']);
  });

  it('is not warned of what a desk took out of sight and handed back', async () => {
    const { owner } = await test.make.company({ country: 'CN', status: 'approved' });
    const [held, revised] = [
      await publish(test, (await draft(test, owner)).id),
      await publish(test, (await draft(test, owner)).id),
    ];
    await test.database.query(`UPDATE opportunity SET status = 'on_hold' WHERE id = $1`, [held]);
    await test.database.query(`UPDATE opportunity SET status = 'changes_requested' WHERE id = ANY ($1::uuid[])`, [
      [held, revised],
    ]);
    test.clock.advance(360 * day);
    await deadlines();
    const warned = await test.database.reader.notification.findMany({ where: { userId: owner.id } });
    expect(warned.map(({ kind, path }) => [kind, path])).toEqual([
      ['opportunity_expiring', `/company/opportunities/${revised}`],
    ]);
  });

  it('ends with its own last day, also after days without a server, and says so', async () => {
    const { owner, id: companyId } = await test.make.company({ country: 'CN', status: 'approved' });
    const today = test.clock.now();
    const dayIn = (days: number) => new Date(today.getTime() + days * day).toISOString().slice(0, 10);
    const research = { type: 'joint_research', direction: 'offer' } as const;
    const { stage, ...words } = technologyOffer;
    const dated = { ...words, stage, startsOn: dayIn(1), endsOn: dayIn(40) };
    const id = await publish(test, (await draft(test, owner, dated, research)).id);
    const own = async () => {
      const viewer = await test.make.member(companyId, 'viewer');
      return (await test.http(viewer).get(`${mine}/${id}`).expect(200)).body;
    };
    const expiresAt = `${dayIn(40)}T23:59:59.999Z`;
    expect(await own()).toMatchObject({ expiresAt, end: 'last_day', extensibleFrom: null });
    test.clock.advance(30 * day);
    await deadlines();
    const editor = await test.make.member(companyId, 'editor');
    await test.http(editor).post(`${mine}/${id}/extend`).expect(409);
    expect(await own()).toMatchObject({ live: true, extensible: false });

    test.clock.advance(Date.parse(expiresAt) - test.clock.now().getTime() - minute);
    await test.http().get(`/api/v1/opportunities/${id}`).expect(200);
    test.clock.advance(minute);
    // Over at once for readers, before any job has run.
    await test.http().get(`/api/v1/opportunities/${id}`).expect(404);
    const listed = await test.http().get('/api/v1/opportunities').query({ type: 'joint_research' }).expect(200);
    expect(listed.body.items.map((item: { id: string }) => item.id)).not.toContain(id);
    const counts = await test.http().get('/api/v1/opportunities/counts').query({ type: 'joint_research' }).expect(200);
    expect(counts.body.total).toBe(0);
    const feed = await test.http().get('/api/v1/opportunities/feed.atom').query({ type: 'joint_research' }).expect(200);
    expect(feed.text).not.toContain(id);

    test.clock.advance(9 * day);
    await deadlines();
    expect(await own()).toMatchObject({ status: 'expired', live: false, end: 'last_day', expiresAt });
    const told = await test.database.reader.notification.findMany({
      where: { userId: owner.id },
      orderBy: { id: 'asc' },
      select: { kind: true },
    });
    expect(told.map(({ kind }) => kind)).toEqual(['opportunity_last_day_near', 'opportunity_last_day_over']);
  });
});
