import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import { programmesClock } from '../../src/modules/programmes/programmes.jobs.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import {
  createProgramme,
  inDays,
  programmeBody,
  publishedProgramme,
  register,
  registration,
  told,
  withdraw,
} from './programmes-fixture.ts';

const unknown = '01a207f7-736a-74d9-915c-42929b9a2aa3';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

const owner = async (values: Parameters<TestApp['make']['company']>[0] = {}) =>
  (await test.make.company({ status: 'approved', ...values })).owner;

const standing = async (user: Awaited<ReturnType<typeof owner>>, id: string) => {
  const { body } = await test.http(user).get(`/api/v1/programmes/${id}`).expect(200);
  return body;
};

describe('a company that registers', () => {
  it('gets a seat while there is one, and afterwards a place on the waiting list', async () => {
    const { id } = await publishedProgramme(test);
    const [first, second, third] = [await owner(), await owner({ country: 'CN' }), await owner()];
    const seat = await register(test, first, id).expect(201);
    expect(seat.body).toMatchObject({
      taken: 1,
      waiting: 0,
      obstacle: 'already_registered',
      registration: { status: 'registered', place: null, canWithdraw: true, wants: registration.wants },
    });
    const place = await register(test, second, id).expect(201);
    expect(place.body).toMatchObject({ taken: 1, waiting: 1, registration: { status: 'waiting', place: 1 } });
    const last = await register(test, third, id).expect(201);
    expect(last.body.registration).toMatchObject({ status: 'waiting', place: 2 });
    expect([await told(test, first), await told(test, second)]).toEqual([
      ['programme_registered'],
      ['programme_waiting'],
    ]);
  });

  it('moves up in the order of the list when somebody withdraws, and is told in its own language', async () => {
    const { id } = await publishedProgramme(test);
    const first = await owner();
    const second = await owner({ owner: { locale: 'zh' } });
    const third = await owner();
    for (const user of [first, second, third]) await register(test, user, id).expect(201);
    const { body } = await withdraw(test, first, id).expect(200);
    expect(body).toMatchObject({ taken: 1, waiting: 1, registration: { status: 'withdrawn', canWithdraw: false } });
    expect((await standing(second, id)).registration).toMatchObject({ status: 'registered', place: null });
    expect((await standing(third, id)).registration).toMatchObject({ status: 'waiting', place: 1 });
    expect(await told(test, second)).toEqual(['programme_waiting', 'programme_moved_up']);
    expect(await told(test, third)).toEqual(['programme_waiting']);
    const [row] = await test.database.query<{ params: Record<string, string>; path: string }>(
      `SELECT params, path FROM notification WHERE user_id = $1 AND kind = 'programme_moved_up'`,
      [second.id],
    );
    expect(row?.params.programme).toBe('对接日');
    expect(row?.params.when).toContain('北京');
    expect(row?.path).toBe(`/programmes/${id}`);
  });

  it('comes back at the end of the list after it has withdrawn', async () => {
    const { id } = await publishedProgramme(test);
    const [first, second, third] = [await owner(), await owner(), await owner()];
    for (const user of [first, second, third]) await register(test, user, id).expect(201);
    await withdraw(test, first, id).expect(200);
    const back = await register(test, first, id).expect(201);
    expect(back.body.registration).toMatchObject({ status: 'waiting', place: 2 });
  });

  it('is registered once', async () => {
    const { id } = await publishedProgramme(test, { capacity: 5 });
    const company = await test.make.company({ status: 'approved' });
    await register(test, company.owner, id).expect(201);
    const again = await register(test, await test.make.member(company.id, 'editor'), id).expect(409);
    expect(again.body.code).toBe('PROGRAMME_ALREADY_REGISTERED');
    await expect(
      test.database.query(
        `INSERT INTO programme_registration (id, programme_id, company_id, status, person_name, person_position, person_email,
                                             wants, registered_by, created_at, seated_at)
         VALUES (gen_random_uuid(), $1, $2, 'registered', 'n', 'p', 'a@example.test', 'w', 'u', now(), now())`,
        [id, company.id],
      ),
    ).rejects.toThrow('programme_registration_one_live');
  });

  it('sees the address of an online meeting only while it has a seat', async () => {
    const { id } = await publishedProgramme(test, {
      venue: 'online',
      cityCode: null,
      onlineUrl: 'https://meet.example.com/room',
    });
    const [first, second] = [await owner(), await owner()];
    expect((await standing(first, id)).onlineUrl).toBeNull();
    expect((await register(test, first, id)).body.onlineUrl).toBe('https://meet.example.com/room');
    expect((await register(test, second, id)).body.onlineUrl).toBeNull();
    expect((await withdraw(test, first, id)).body.onlineUrl).toBeNull();
    expect((await standing(second, id)).onlineUrl).toBe('https://meet.example.com/room');
  });
});

describe('the last seat', () => {
  it('goes to one of two who want it at once, and the other waits', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await publishedProgramme(test);
      const users = [await owner(), await owner()];
      const answers = await Promise.all(users.map((user) => register(test, user, id)));
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      const statuses = await Promise.all(users.map(async (user) => (await standing(user, id)).registration.status));
      expect(statuses.toSorted()).toEqual(['registered', 'waiting']);
    }
  });

  it('is never given twice, even by who writes to the tables', async () => {
    const { id } = await publishedProgramme(test);
    await register(test, await owner(), id).expect(201);
    const other = await test.make.company({ status: 'approved' });
    const insert = (status: string) =>
      test.database.query(
        `INSERT INTO programme_registration (id, programme_id, company_id, status, person_name, person_position, person_email,
                                             wants, registered_by, created_at, seated_at)
         VALUES (gen_random_uuid(), $1, $2, $3::"RegistrationStatus", 'n', 'p', 'a@example.test', 'w', 'u', now(),
                 CASE $3 WHEN 'registered' THEN now() END)`,
        [id, other.id, status],
      );
    await expect(insert('registered')).rejects.toThrow('programme_seats');
    await insert('waiting');
    expect((await standing(other.owner, id)).waiting).toBe(1);
  });

  it('stays free for nobody while many come and go', async () => {
    const { id } = await publishedProgramme(test, { capacity: 3 });
    const users = await Promise.all(Array.from({ length: 8 }, () => owner()));
    await Promise.all(users.map((user) => register(test, user, id).expect(201)));
    const seated = [];
    for (const user of users) if ((await standing(user, id)).registration.status === 'registered') seated.push(user);
    expect(seated).toHaveLength(3);
    await Promise.all(seated.map((user) => withdraw(test, user, id).expect(200)));
    const { body } = await test.http().get(`/api/v1/programmes/${id}`).expect(200);
    expect(body).toMatchObject({ taken: 3, waiting: 2 });
  });

  it('passes over a company that is suspended, which gets the next one once it is back', async () => {
    const { id } = await publishedProgramme(test);
    const suspended = await test.make.company({ status: 'approved' });
    const [first, third] = [await owner(), await owner()];
    for (const user of [first, suspended.owner, third]) await register(test, user, id).expect(201);
    await test.database.query(`UPDATE company SET status = 'suspended' WHERE id = $1`, [suspended.id]);
    await withdraw(test, first, id).expect(200);
    expect((await standing(third, id)).registration.status).toBe('registered');
    expect((await standing(suspended.owner, id)).registration).toMatchObject({ status: 'waiting', place: 1 });
    await withdraw(test, third, id).expect(200);
    await test.database.query(`UPDATE company SET status = 'approved' WHERE id = $1`, [suspended.id]);
    await test.app.get(Jobs).runNow(programmesClock, {});
    expect((await standing(suspended.owner, id)).registration.status).toBe('registered');
    expect(await told(test, suspended.owner)).toEqual(['programme_waiting', 'programme_moved_up']);
  });

  it('comes free when a company is deleted', async () => {
    const { id } = await publishedProgramme(test);
    const gone = await test.make.company({ status: 'approved' });
    const second = await owner();
    await register(test, gone.owner, id).expect(201);
    await register(test, second, id).expect(201);
    await test.database.query('DELETE FROM company WHERE id = $1', [gone.id]);
    await test.app.get(Jobs).runNow(programmesClock, {});
    expect(await standing(second, id)).toMatchObject({ taken: 1, waiting: 0, registration: { status: 'registered' } });
  });
});

describe('registration is refused', () => {
  it.each([
    ['a person without a name', { ...registration, person: { ...registration.person, name: ' ' } }, '/person/name'],
    ['an address that is none', { ...registration, person: { ...registration.person, email: 'x' } }, '/person/email'],
    ['no wish', { ...registration, wants: '' }, '/wants'],
    ['a note that is too long', { ...registration, note: 'x'.repeat(1001) }, '/note'],
    ['a field that there is not', { ...registration, seats: 3 }, '/seats'],
  ])('for %s', async (_, body, pointer) => {
    const { id } = await publishedProgramme(test);
    const response = await register(test, await owner(), id, body).expect(422);
    expect(response.body.code).toBe('VALIDATION_FAILED');
    expect(response.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer]);
  });

  it('to visitors, viewers, and owners of a company that is not approved', async () => {
    const { id } = await publishedProgramme(test);
    const company = await test.make.company({ status: 'approved' });
    expect((await register(test, undefined, id).expect(401)).body.code).toBe('NOT_SIGNED_IN');
    const viewer = await test.make.member(company.id, 'viewer');
    expect((await register(test, viewer, id).expect(403)).body.code).toBe('PERMISSION_MISSING');
    const draft = await test.make.company({ status: 'submitted' });
    await register(test, draft.owner, id).expect(403);
    expect((await standing(draft.owner, id)).obstacle).toBe('company_not_approved');
    expect((await standing(viewer, id)).registration).toBeNull();
  });

  it('to companies that the programme is not for', async () => {
    const { id } = await publishedProgramme(test, { audience: 'CN', organiser: 'CN' });
    const user = await owner({ country: 'PK' });
    expect((await standing(user, id)).obstacle).toBe('not_addressed');
    expect((await register(test, user, id).expect(403)).body.code).toBe('PROGRAMME_NOT_ADDRESSED');
    const types = await publishedProgramme(test, { companyTypes: ['fund'] });
    expect((await register(test, user, types.id).expect(403)).body.code).toBe('PROGRAMME_NOT_ADDRESSED');
  });

  it('when it was closed, is over by its day, or the programme is cancelled', async () => {
    const user = await owner();
    const closed = await publishedProgramme(test);
    await test.http(closed.runner).post(`/api/v1/desk/programmes/${closed.id}/close`).expect(200);
    expect((await register(test, user, closed.id).expect(409)).body.code).toBe('PROGRAMME_NOT_OPEN');
    await test.http(closed.runner).post(`/api/v1/desk/programmes/${closed.id}/reopen`).expect(200);
    await register(test, user, closed.id).expect(201);
    const cancelled = await publishedProgramme(test);
    await test.http(cancelled.runner).post(`/api/v1/desk/programmes/${cancelled.id}/cancel`).expect(200);
    expect((await register(test, user, cancelled.id).expect(409)).body.code).toBe('PROGRAMME_NOT_OPEN');
    const over = await publishedProgramme(test, { registrationEndsAt: inDays(test, 1) });
    await test.database.query(`UPDATE programme SET registration_ends_at = $2 WHERE id = $1`, [
      over.id,
      new Date(test.clock.now()),
    ]);
    expect((await register(test, user, over.id).expect(409)).body.code).toBe('PROGRAMME_NOT_OPEN');
  });

  it('for a draft as for what does not exist', async () => {
    const { id } = await createProgramme(test);
    const user = await owner();
    const blind = (text: string) =>
      text
        .replaceAll(id, '')
        .replaceAll(unknown, '')
        .replace(/"requestId":"[^"]*"/, '');
    for (const send of [
      (target: string) => register(test, user, target),
      (target: string) => withdraw(test, user, target),
      (target: string) => test.http(user).get(`/api/v1/programmes/${target}`),
      (target: string) => test.http(user).get(`/api/v1/programmes/${target}/calendar.ics`),
    ]) {
      const [hidden, absent] = [await send(id), await send(unknown)];
      expect(hidden.status).toBe(404);
      expect(blind(hidden.text)).toBe(blind(absent.text));
    }
  });
});

describe('withdrawing', () => {
  it('is not possible for a company that has not registered, as if there were no programme', async () => {
    const { id } = await publishedProgramme(test);
    const registered = await owner();
    await register(test, registered, id).expect(201);
    const other = await owner();
    const blind = (text: string) =>
      text
        .replaceAll(id, '')
        .replaceAll(unknown, '')
        .replace(/"requestId":"[^"]*"/, '');
    const [hidden, absent] = [await withdraw(test, other, id), await withdraw(test, other, unknown)];
    expect(hidden.status).toBe(404);
    expect(blind(hidden.text)).toBe(blind(absent.text));
    expect((await standing(registered, id)).registration.status).toBe('registered');
  });

  it('is asked of editors, and works for a suspended company', async () => {
    const { id } = await publishedProgramme(test);
    const company = await test.make.company({ status: 'approved' });
    await register(test, company.owner, id).expect(201);
    expect((await withdraw(test, undefined, id).expect(401)).body.code).toBe('NOT_SIGNED_IN');
    await withdraw(test, await test.make.member(company.id, 'viewer'), id).expect(403);
    await test.database.query(`UPDATE company SET status = 'suspended' WHERE id = $1`, [company.id]);
    await withdraw(test, company.owner, id).expect(200);
  });

  it('counts once of two at the same moment, and not after the beginning', async () => {
    const { id } = await publishedProgramme(test);
    const user = await owner();
    await register(test, user, id).expect(201);
    const answers = await Promise.all([withdraw(test, user, id), withdraw(test, user, id)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const begun = await publishedProgramme(test);
    await register(test, user, begun.id).expect(201);
    await test.database.query(
      `UPDATE programme SET registration_ends_at = $2, starts_at = $2, ends_at = $3 WHERE id = $1`,
      [begun.id, inDays(test, -1), inDays(test, 1)],
    );
    const late = await withdraw(test, user, begun.id).expect(409);
    expect(late.body.code).toBe('PROGRAMME_REGISTRATION_ENDED');
    expect((await standing(user, begun.id)).registration.canWithdraw).toBe(false);
  });
});

describe('own registrations', () => {
  it('are those of own company alone, the latest first, page by page', async () => {
    const company = await test.make.company({ status: 'approved' });
    const other = await owner();
    const ids = [];
    for (let count = 0; count < 3; count += 1) {
      const { id } = await publishedProgramme(test, { capacity: 2 });
      await register(test, company.owner, id).expect(201);
      ids.unshift(id);
    }
    const viewer = await test.make.member(company.id, 'viewer');
    const list = (query: object) => test.http(viewer).get('/api/v1/programmes/registrations').query(query);
    const first = await list({ limit: 2 }).expect(200);
    const second = await list({ limit: 2, cursor: first.body.nextCursor }).expect(200);
    const seen = [...first.body.items, ...second.body.items];
    expect(seen.map(({ programme }) => programme.id)).toEqual(ids);
    expect(second.body.nextCursor).toBeNull();
    expect((await test.http(other).get('/api/v1/programmes/registrations').expect(200)).body.items).toEqual([]);
    await test.http().get('/api/v1/programmes/registrations').expect(401);
    expect((await list({ cursor: 'x' }).expect(422)).body.code).toBe('CURSOR_INVALID');
  });
});

it('seats that are added go to those who wait', async () => {
  const { id, runner } = await publishedProgramme(test);
  const users = [await owner(), await owner(), await owner(), await owner()];
  for (const user of users) await register(test, user, id).expect(201);
  await test
    .http(runner)
    .put(`/api/v1/desk/programmes/${id}`)
    .send({ ...programmeBody(test), capacity: 3, version: 2 })
    .expect(200);
  const statuses = await Promise.all(users.map(async (user) => (await standing(user, id)).registration.status));
  expect(statuses).toEqual(['registered', 'registered', 'registered', 'waiting']);
});
