import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { announceProgramme } from '../../src/modules/programmes/announce-programme.job-kind.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import type { TestUser } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import {
  createProgramme,
  inDays,
  programmeBody,
  publishedProgramme,
  register,
  registration,
  told,
} from './programmes-fixture.ts';

const unknown = '01a207f7-736a-74d9-915c-42929b9a2aa3';
const blind = (text: string, id: string) =>
  text
    .replaceAll(id, '')
    .replaceAll(unknown, '')
    .replace(/"requestId":"[^"]*"/, '');

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

const act = (user: TestUser | undefined, id: string, action: string) =>
  test.http(user).post(`/api/v1/desk/programmes/${id}/${action}`);
const put = (user: TestUser, id: string, body: object) =>
  test.http(user).put(`/api/v1/desk/programmes/${id}`).send(body);
const owner = async () => (await test.make.company({ status: 'approved' })).owner;

async function audited(id: string): Promise<string[]> {
  const rows = await test.database.query<{ action: string }>(
    'SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY at, id',
    [id],
  );
  return rows.map(({ action }) => action);
}

describe('a programme', () => {
  it('has a title and a place without marks that turn around what stands beside them', async () => {
    const spoofed = 'Indus\u202e Forum\u202c\u200f \u2067of\u2069 robots\u200b';
    const { id, runner } = await createProgramme(test, {
      title: { en: spoofed, zh: '\u202e' },
      address: { en: spoofed },
    });
    const clean = { title: { en: 'Indus Forum of robots' }, address: { en: 'Indus Forum of robots' } };
    const { body } = await test.http(runner).get(`/api/v1/desk/programmes/${id}`).expect(200);
    expect({ title: body.title, address: body.address }).toEqual(clean);
    const edited = await put(runner, id, { ...programmeBody(test), title: { en: spoofed }, version: body.version });
    expect(edited.body.title).toEqual(clean.title);
    const marksAlone = programmeBody(test, { title: { en: '\u202e\u200f' } });
    const refused = await test.http(runner).post('/api/v1/desk/programmes').send(marksAlone).expect(422);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/title', code: 'name_required' })]);
  });

  it('is a draft that only those who run it see, then announced, closed, reopened and cancelled', async () => {
    const { id, runner } = await createProgramme(test);
    await test.http().get(`/api/v1/programmes/${id}`).expect(404);
    const draft = await test.http(runner).get(`/api/v1/desk/programmes/${id}`).expect(200);
    expect(draft.body).toMatchObject({ status: 'draft', phase: 'draft', availableActions: ['publish'], canEdit: true });
    const published = await act(runner, id, 'publish').expect(200);
    expect(published.body).toMatchObject({ phase: 'open', availableActions: ['close', 'cancel'] });
    await test.http().get(`/api/v1/programmes/${id}`).expect(200);
    expect((await act(runner, id, 'close').expect(200)).body.phase).toBe('closed');
    expect((await act(runner, id, 'close').expect(409)).body.code).toBe('PROGRAMME_STATE_CONFLICT');
    expect((await act(runner, id, 'reopen').expect(200)).body.phase).toBe('open');
    const cancelled = await act(runner, id, 'cancel').expect(200);
    expect(cancelled.body).toMatchObject({ phase: 'cancelled', availableActions: [], canEdit: false });
    const edit = await put(runner, id, { ...programmeBody(test), version: cancelled.body.version }).expect(409);
    expect(edit.body.code).toBe('PROGRAMME_STATE_CONFLICT');
    expect(await audited(id)).toEqual([
      'programme:create',
      'programme:publish',
      'programme:close',
      'programme:reopen',
      'programme:cancel',
    ]);
  });

  it('is published only with its texts in every language and registration ahead', async () => {
    const { id, runner } = await createProgramme(test, { summary: { en: 'Only English' }, description: {} });
    await test.database.query('UPDATE programme SET registration_ends_at = $2 WHERE id = $1', [id, inDays(test, -1)]);
    const refused = await act(runner, id, 'publish').expect(422);
    expect(refused.body.code).toBe('PROGRAMME_INCOMPLETE');
    expect(refused.body.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).toEqual([
      ['/summary/zh', 'every_language_required'],
      ['/summary/ur', 'every_language_required'],
      ['/description', 'required'],
      ['/registrationEndsAt', 'moment_over'],
    ]);
    const published = await publishedProgramme(test);
    const cleared = await put(published.runner, published.id, {
      ...programmeBody(test),
      title: { en: 'Only English' },
      version: 2,
    }).expect(422);
    expect(cleared.body.code).toBe('PROGRAMME_INCOMPLETE');
  });

  it('is deleted while it is a draft and never afterwards', async () => {
    const { id, runner } = await createProgramme(test);
    await test.http(runner).delete(`/api/v1/desk/programmes/${id}`).expect(200);
    await test.http(runner).get(`/api/v1/desk/programmes/${id}`).expect(404);
    const published = await publishedProgramme(test);
    const refused = await test.http(published.runner).delete(`/api/v1/desk/programmes/${published.id}`).expect(409);
    expect(refused.body.code).toBe('PROGRAMME_STATE_CONFLICT');
  });

  it('is not saved over what somebody else saved, nor with fewer seats than are taken', async () => {
    const { id, runner } = await publishedProgramme(test, { capacity: 2 });
    for (const user of [await owner(), await owner()]) await register(test, user, id).expect(201);
    const stale = await put(runner, id, { ...programmeBody(test), version: 1 }).expect(409);
    expect(stale.body.code).toBe('PROGRAMME_VERSION_CONFLICT');
    const few = await put(runner, id, { ...programmeBody(test), capacity: 1, version: 2 }).expect(409);
    expect(few.body.code).toBe('PROGRAMME_CAPACITY_BELOW_TAKEN');
    const both = await Promise.all(
      [3, 4].map((capacity) => put(runner, id, { ...programmeBody(test), capacity, version: 2 })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it.each([
    ['an end before its beginning', { endsAt: '2026-01-01T00:00:00Z' }, '/endsAt', 'ends_before_start'],
    ['a length of years', { endsAt: '2099-01-01T00:00:00Z' }, '/endsAt', 'programme_too_long'],
    [
      'registration after its beginning',
      { registrationEndsAt: '2098-01-01T00:00:00Z' },
      '/registrationEndsAt',
      'registration_after_start',
    ],
    ['no city', { cityCode: null }, '/cityCode', 'required'],
    ['a city that there is not', { cityCode: 'CN-nowhere' }, '/cityCode', 'choice_invalid'],
    ['a city of the other clock', { zone: 'PK' }, '/cityCode', 'place_not_in_zone'],
    ['a city although it is online', { venue: 'online' }, '/cityCode', 'online_has_no_city'],
    ['no seat', { capacity: 0 }, '/capacity', 'number_too_small'],
    ['no title', { title: {} }, '/title', 'name_required'],
    ['a title that is too long', { title: { en: 'x'.repeat(151) } }, '/title/en', 'string_too_long'],
    ['an address with a name in it', { onlineUrl: 'https://well@bad.example.com/' }, '/onlineUrl', 'format_invalid'],
    ['a field that there is not', { price: 3 }, '/price', 'unknown_field'],
  ])('is refused with %s, in the language of the reader', async (_, values, pointer, code) => {
    const response = await test
      .http(await test.make.administrator())
      .post('/api/v1/desk/programmes')
      .set('accept-language', 'ur')
      .send({ ...programmeBody(test), ...values })
      .expect(422);
    expect(response.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
    expect(response.body.errors[0].message).toMatch(/\p{Script=Arabic}/u);
  });

  it('is refused in years that the database does not have', async () => {
    const [startsAt, endsAt] = ['0000-01-02T00:00:00Z', '0000-01-03T00:00:00Z'];
    const response = await test
      .http(await test.make.administrator())
      .post('/api/v1/desk/programmes')
      .send({ ...programmeBody(test), registrationEndsAt: startsAt, startsAt, endsAt })
      .expect(422);
    const errors: { pointer: string }[] = response.body.errors;
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/startsAt', '/endsAt', '/registrationEndsAt']);
  });
});

describe('who runs a programme', () => {
  it('is the desk of its organiser, either for both, and administrators; for the other desk there is nothing', async () => {
    const [china, pakistan] = [await test.make.desk('CN'), await test.make.desk('PK')];
    const own = await publishedProgramme(test, { organiser: 'CN' }, china);
    await register(test, await owner(), own.id).expect(201);
    const { body } = await test.http(china).get(`/api/v1/desk/programmes/${own.id}/participants`).expect(200);
    const participant = body.items[0].id;
    const version = { ...programmeBody(test), version: 2 };
    for (const send of [
      (id: string) => test.http(pakistan).get(`/api/v1/desk/programmes/${id}`),
      (id: string) => put(pakistan, id, version),
      (id: string) => test.http(pakistan).delete(`/api/v1/desk/programmes/${id}`),
      (id: string) => act(pakistan, id, 'cancel'),
      (id: string) => test.http(pakistan).get(`/api/v1/desk/programmes/${id}/participants`),
      (id: string) => test.http(pakistan).get(`/api/v1/desk/programmes/${id}/participants.csv`),
      (id: string) =>
        test
          .http(pakistan)
          .post(`/api/v1/desk/programmes/${id}/participants/${participant}/remove`)
          .send({ reason: 'No reason.' }),
    ]) {
      const [hidden, absent] = [await send(own.id), await send(unknown)];
      expect(hidden.status).toBe(404);
      expect(blind(hidden.text, own.id)).toBe(blind(absent.text, own.id));
    }
    const listed = await test.http(pakistan).get('/api/v1/desk/programmes').query({ limit: 100 }).expect(200);
    expect(listed.body.items.map(({ id }: { id: string }) => id)).not.toContain(own.id);
    const joint = await createProgramme(test, { organiser: 'both' }, china);
    await test.http(pakistan).get(`/api/v1/desk/programmes/${joint.id}`).expect(200);
    await test
      .http(await test.make.administrator())
      .get(`/api/v1/desk/programmes/${own.id}`)
      .expect(200);
    const claimed = await test
      .http(pakistan)
      .post('/api/v1/desk/programmes')
      .send(programmeBody(test, { organiser: 'CN' }))
      .expect(422);
    expect(claimed.body.errors).toEqual([expect.objectContaining({ pointer: '/organiser', code: 'choice_invalid' })]);
  });

  it('is never a member or a visitor', async () => {
    const { id } = await publishedProgramme(test);
    const user = await owner();
    await test.http(user).get('/api/v1/desk/programmes').expect(403);
    await test.http(user).get(`/api/v1/desk/programmes/${id}/participants`).expect(403);
    await test.http(user).post('/api/v1/desk/programmes').send(programmeBody(test)).expect(403);
    await act(undefined, id, 'cancel').expect(401);
    await test.http().get(`/api/v1/desk/programmes/${id}/participants.csv`).expect(401);
  });
});

describe('participants', () => {
  it('are listed by how they stand, with the people they send, page by page', async () => {
    const { id, runner } = await publishedProgramme(test, { capacity: 3 });
    const companies = [];
    for (let count = 0; count < 4; count += 1) {
      const company = await test.make.company({ status: 'approved' });
      await register(test, company.owner, id).expect(201);
      companies.push(company.id);
    }
    const list = (query: object) => test.http(runner).get(`/api/v1/desk/programmes/${id}/participants`).query(query);
    const first = await list({ limit: 2 }).expect(200);
    const second = await list({ limit: 2, cursor: first.body.nextCursor }).expect(200);
    const seen = [...first.body.items, ...second.body.items];
    expect(seen.map(({ company }) => company.id)).toEqual(companies.slice(0, 3));
    expect(seen[0]).toMatchObject({ ...registration, status: 'registered', canRemove: true });
    const waiting = await list({ status: 'waiting' }).expect(200);
    expect(waiting.body.items.map(({ company }: { company: { id: string } }) => company.id)).toEqual([companies[3]]);
    await list({ status: 'unknown' }).expect(422);
    await list({ cursor: 'x' }).expect(422);
  });

  it('are removed with a reason that they are told; the seat goes on, and they cannot come back', async () => {
    const { id, runner } = await publishedProgramme(test);
    const [first, second] = [await owner(), await owner()];
    for (const user of [first, second]) await register(test, user, id).expect(201);
    const list = await test.http(runner).get(`/api/v1/desk/programmes/${id}/participants`).expect(200);
    const remove = (body: object) =>
      test.http(runner).post(`/api/v1/desk/programmes/${id}/participants/${list.body.items[0].id}/remove`).send(body);
    expect((await remove({ reason: ' ' }).expect(422)).body.errors[0].pointer).toBe('/reason');
    await remove({ reason: 'Another company of the group takes part.' }).expect(200);
    expect((await remove({ reason: 'Again.' }).expect(409)).body.code).toBe('PROGRAMME_REGISTRATION_ENDED');
    const { body } = await test.http(first).get(`/api/v1/programmes/${id}`).expect(200);
    expect(body).toMatchObject({
      obstacle: 'removed',
      registration: { status: 'removed', reason: 'Another company of the group takes part.' },
    });
    expect((await register(test, first, id).expect(403)).body.code).toBe('PROGRAMME_REGISTRATION_REMOVED');
    expect(await told(test, first)).toEqual(['programme_registered', 'programme_removed']);
    expect(await told(test, second)).toEqual(['programme_waiting', 'programme_moved_up']);
    expect(await audited(id)).toContain('programme:remove');
  });

  it('are exported as CSV without formulas, and the log knows who took it', async () => {
    const { id, runner } = await publishedProgramme(test);
    await register(test, await owner(), id, { ...registration, note: '=1+1' }).expect(201);
    await register(test, await owner(), id).expect(201);
    const { text, headers } = await test.http(runner).get(`/api/v1/desk/programmes/${id}/participants.csv`).expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="participants.csv"');
    const lines = text.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('ayesha@example.test');
    expect(lines[1]).toContain("'=1+1");
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['registered', 'waiting']);
    expect(await audited(id)).toEqual(['programme:create', 'programme:publish', 'programme:export']);
  });

  it('show their contact details to nobody else', async () => {
    const { id } = await publishedProgramme(test, { capacity: 5 });
    await register(test, await owner(), id).expect(201);
    const reader = await owner();
    await register(test, reader, id, {
      ...registration,
      person: { ...registration.person, email: 'other@example.test' },
    }).expect(201);
    for (const path of [`/api/v1/programmes/${id}`, '/api/v1/programmes', '/api/v1/programmes/registrations']) {
      const { text } = await test.http(reader).get(path).expect(200);
      expect(text).not.toContain('ayesha@example.test');
    }
  });
});

describe('those who registered', () => {
  it('are told of a new time or place and of the end, everybody once, and not of new words', async () => {
    const { id, runner } = await publishedProgramme(test, { capacity: 20 });
    const users = [];
    for (let count = 0; count < 27; count += 1) users.push(await owner());
    for (const user of users) await register(test, user, id).expect(201);
    const changes = async () => {
      const [row] = await test.database.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM pgboss.job WHERE name = 'announce-programme' AND data->>'programmeId' = $1`,
        [id],
      );
      return row?.count;
    };
    await put(runner, id, { ...programmeBody(test, { capacity: 20 }), kind: 'conference', version: 2 }).expect(200);
    expect(await changes()).toBe(0);
    await put(runner, id, { ...programmeBody(test, { capacity: 20 }), startsAt: inDays(test, 19), version: 3 }).expect(
      200,
    );
    expect(await changes()).toBe(1);
    const jobs = test.app.get(Jobs);
    await jobs.runNow(announceProgramme, { programmeId: id, kind: 'programme_changed', after: '0' });
    // The batch enqueues the next one, in its own transaction.
    expect(await changes()).toBe(2);
    const [next] = await test.database.query<{ after: string }>(
      `SELECT data->>'after' AS after FROM pgboss.job WHERE name = 'announce-programme' AND data->>'programmeId' = $1
        ORDER BY created_on DESC, (data->>'after')::bigint DESC LIMIT 1`,
      [id],
    );
    await jobs.runNow(announceProgramme, { programmeId: id, kind: 'programme_changed', after: next?.after ?? '' });
    const counts = await test.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM notification WHERE kind = 'programme_changed' AND path = $1 GROUP BY user_id`,
      [`/programmes/${id}`],
    );
    expect(counts).toEqual(users.map(() => ({ count: 1 })));
    await act(runner, id, 'cancel').expect(200);
    await jobs.runNow(announceProgramme, { programmeId: id, kind: 'programme_cancelled', after: '0' });
    expect((await told(test, users[0]!)).at(-1)).toBe('programme_cancelled');
    // A change that was announced late says nothing any more.
    await jobs.runNow(announceProgramme, { programmeId: id, kind: 'programme_changed', after: '0' });
    expect((await told(test, users[0]!)).at(-1)).toBe('programme_cancelled');
  });
});
