import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { createProgramme, inDays, publishedProgramme } from './programmes-fixture.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

interface Listed {
  readonly id: string;
  readonly phase: string;
}

async function listed(query: object): Promise<Listed[]> {
  const seen: Listed[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { body } = await test
      .http()
      .get('/api/v1/programmes')
      .query({ limit: 2, ...query, ...(cursor === undefined ? {} : { cursor }) })
      .expect(200);
    seen.push(...body.items);
    cursor = body.nextCursor;
  }
  return seen;
}

/** Moves a programme to days from now, past the rules for those who write one. */
async function move(id: string, starts: number, ends: number): Promise<string> {
  await test.database.query(
    'UPDATE programme SET registration_ends_at = $2, starts_at = $2, ends_at = $3 WHERE id = $1',
    [id, inDays(test, starts), inDays(test, ends)],
  );
  return id;
}

describe('the list that everybody reads', () => {
  it('has what is not over, the next first, and what is, the latest first; drafts are in neither', async () => {
    await createProgramme(test);
    const make = async (starts: number, ends: number) => move((await publishedProgramme(test)).id, starts, ends);
    const far = await make(30, 31);
    const running = await make(-200, 100);
    const near = await make(5, 6);
    const long = await make(-300, -2);
    const recent = await make(-4, -1);
    const cancelled = await publishedProgramme(test, { kind: 'training' });
    await test.http(cancelled.runner).post(`/api/v1/desk/programmes/${cancelled.id}/cancel`).expect(200);
    expect((await listed({})).map(({ id, phase }) => [id, phase])).toEqual([
      [running, 'running'],
      [near, 'open'],
      [cancelled.id, 'cancelled'],
      [far, 'open'],
    ]);
    expect((await listed({ when: 'past' })).map(({ id, phase }) => [id, phase])).toEqual([
      [recent, 'past'],
      [long, 'past'],
    ]);
    expect((await listed({ kind: 'training' })).map(({ id }) => id)).toEqual([cancelled.id]);
  });

  it.each([
    [{ kind: 'party' }, 'VALIDATION_FAILED'],
    [{ when: 'now' }, 'VALIDATION_FAILED'],
    [{ limit: 0 }, 'VALIDATION_FAILED'],
    [{ cursor: 'x' }, 'CURSOR_INVALID'],
  ])('refuses %j', async (query, code) => {
    expect((await test.http().get('/api/v1/programmes').query(query).expect(422)).body.code).toBe(code);
  });
});

describe('the file for calendars', () => {
  const unfold = (text: string) => text.replaceAll('\r\n ', '');

  it('has the instants, whatever clock they were set on, in the language asked for', async () => {
    const { id } = await publishedProgramme(test, {
      startsAt: '2099-03-04T14:00:00+08:00',
      endsAt: '2099-03-04T18:30:00+08:00',
    });
    const { text, headers } = await test
      .http()
      .get(`/api/v1/programmes/${id}/calendar.ics`)
      .query({ lang: 'zh' })
      .buffer(true)
      .expect(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="programme.ics"');
    const lines = unfold(text).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'METHOD:PUBLISH',
        `UID:${id}@karakoram.test`,
        'SEQUENCE:2',
        'DTSTART:20990304T060000Z',
        'DTEND:20990304T103000Z',
        'SUMMARY:对接日',
        'STATUS:CONFIRMED',
        'END:VCALENDAR',
      ]),
    );
    expect(unfold(text)).toContain('北京');
    // RFC 5545, section 3.1: no line is longer than 75 octets.
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('cancels the event of a cancelled programme, and cannot be broken by its words', async () => {
    const { id, runner } = await publishedProgramme(test, {
      title: { en: 'A, b; c\\d', zh: '对接日', ur: 'دن' },
    });
    await test.http(runner).post(`/api/v1/desk/programmes/${id}/cancel`).expect(200);
    const { text } = await test.http().get(`/api/v1/programmes/${id}/calendar.ics`).buffer(true).expect(200);
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).toContain('SUMMARY:A\\, b\\; c\\\\d');
  });

  it('is refused in a language that there is not', async () => {
    const { id } = await publishedProgramme(test);
    await test.http().get(`/api/v1/programmes/${id}/calendar.ics`).query({ lang: 'fr' }).expect(422);
  });
});

describe('among thousands', () => {
  it('every list is read from an index', async () => {
    await test.database.query(
      `INSERT INTO programme (id, kind, status, organiser, audience, title, venue, city_code, zone, starts_at, ends_at,
                              registration_ends_at, capacity, updated_at, published_at)
       SELECT gen_random_uuid(), 'training', 'published', 'both', 'both', '{"en":"T"}', 'in_person', 'CN-1101', 'CN',
              now() + n * interval '1 day', now() + (n + 1) * interval '1 day', now() + (n - 1) * interval '1 day', 10, now(), now()
         FROM generate_series(-10000, 1000) AS n`,
    );
    const [one] = await test.database.query<{ id: string }>(`SELECT id FROM programme WHERE taken = 0 LIMIT 1`);
    await test.database.query(
      `INSERT INTO company (id, country, status, name_en, approved_at, updated_at)
       SELECT gen_random_uuid(), 'CN', 'approved', 'Firm ' || n, now(), now() FROM generate_series(1, 5000) AS n`,
    );
    // Plans do not depend on the counts, and twenty thousand updates of four rows would take their time.
    await test.database.query('ALTER TABLE programme_registration DISABLE TRIGGER programme_registrations_counted');
    await test.database.query(
      `INSERT INTO programme_registration (id, programme_id, company_id, status, person_name, person_position, person_email,
                                           wants, registered_by, created_at, seated_at)
       SELECT gen_random_uuid(), p.id, c.id, 'waiting', 'n', 'p', 'a@example.test', 'w', 'u', now(), NULL
         FROM (SELECT id FROM company WHERE name_en LIKE 'Firm %') c
         CROSS JOIN (SELECT id FROM programme ORDER BY (id = $1) DESC, id LIMIT 4) p`,
      [one?.id],
    );
    await test.database.query('VACUUM ANALYZE programme');
    await test.database.query('VACUUM ANALYZE programme_registration');
    const plan = async (statement: string, values: unknown[] = []) =>
      (await test.database.query<{ 'QUERY PLAN': string }>(`EXPLAIN (COSTS OFF) ${statement}`, values))
        .map((row) => row['QUERY PLAN'])
        .join('\n');
    const upcoming = await plan(
      `SELECT id FROM programme WHERE status <> 'draft' AND ends_at > now() AND starts_at >= now() - interval '366 days'
        ORDER BY starts_at, id LIMIT 21`,
    );
    const past = await plan(
      `SELECT id FROM programme WHERE status <> 'draft' AND ends_at <= now() ORDER BY ends_at DESC, id DESC LIMIT 21`,
    );
    const run = await plan(
      `SELECT id FROM programme WHERE organiser IN ('CN', 'both') ORDER BY starts_at DESC, id DESC LIMIT 21`,
    );
    const participants = await plan(
      `SELECT id FROM programme_registration WHERE programme_id = $1 AND status = 'waiting' AND place > 100 ORDER BY place LIMIT 21`,
      [one?.id],
    );
    const own = await plan(
      `SELECT id FROM programme_registration
        WHERE company_id = (SELECT id FROM company LIMIT 1) ORDER BY place DESC LIMIT 21`,
    );
    expect(upcoming).toContain('Index Scan using programme_starts_at_id_idx');
    expect(past).toContain('Index Scan Backward using programme_ends_at_id_idx');
    expect(run).toContain('Index Scan Backward using programme_starts_at_id_idx');
    expect(participants).toContain('Index Scan using programme_registration_programme_id_status_place_idx');
    expect(own).toContain('programme_registration_company_id_place_idx');
    for (const one of [upcoming, past, run, participants, own]) expect(one).not.toMatch(/Seq Scan on programme/);
  });
});
