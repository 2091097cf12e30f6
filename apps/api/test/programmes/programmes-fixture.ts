import { expect } from '@jest/globals';
import type { CreateProgrammeBody } from '@karakoram/contracts';
import type { TestUser } from '../factories/factories.ts';
import type { TestApp } from '../setup/test-app.ts';

const dayMilliseconds = 86_400_000;

/** So many days from now by the test's clock, at a whole minute. */
export function inDays(test: TestApp, days: number): string {
  const moment = new Date(test.clock.now().getTime() + days * dayMilliseconds);
  moment.setUTCSeconds(0, 0);
  return moment.toISOString();
}

/** A programme that can be published: twenty days from now, registration for ten. */
export function programmeBody(test: TestApp, values: Partial<CreateProgrammeBody> = {}): CreateProgrammeBody {
  return {
    kind: 'matchmaking_day',
    organiser: 'both',
    audience: 'both',
    companyTypes: [],
    title: { en: 'Matchmaking day', zh: '对接日', ur: 'ملاقات کا دن' },
    summary: { en: 'A day of meetings.', zh: '一天的会面。', ur: 'ملاقاتوں کا ایک دن۔' },
    description: { en: 'Meetings of half an hour each.' },
    venue: 'in_person',
    cityCode: 'CN-1101',
    address: { en: 'Hall 3' },
    onlineUrl: null,
    zone: 'CN',
    startsAt: inDays(test, 20),
    endsAt: inDays(test, 21),
    registrationEndsAt: inDays(test, 10),
    capacity: 1,
    ...values,
  };
}

export const registration = {
  person: { name: 'Ayesha Malik', position: 'Engineer', email: 'ayesha@example.test', phone: '+92 300 0000000' },
  wants: 'A partner for machine vision.',
};

/** Creates a programme as an administrator, or whoever runs it. */
export async function createProgramme(
  test: TestApp,
  values: Partial<CreateProgrammeBody> = {},
  user?: TestUser,
): Promise<{ id: string; runner: TestUser }> {
  const runner = user ?? (await test.make.administrator());
  const { body } = await test
    .http(runner)
    .post('/api/v1/desk/programmes')
    .send(programmeBody(test, values))
    .expect(201);
  return { id: body.id, runner };
}

export async function publishedProgramme(
  test: TestApp,
  values: Partial<CreateProgrammeBody> = {},
  user?: TestUser,
): Promise<{ id: string; runner: TestUser }> {
  const created = await createProgramme(test, values, user);
  const { body } = await test.http(created.runner).post(`/api/v1/desk/programmes/${created.id}/publish`).expect(200);
  expect(body.phase).toBe('open');
  return created;
}

export function register(test: TestApp, user: TestUser | undefined, id: string, body: object = registration) {
  return test.http(user).post(`/api/v1/programmes/${id}/registration`).send(body);
}

export function withdraw(test: TestApp, user: TestUser | undefined, id: string) {
  return test.http(user).post(`/api/v1/programmes/${id}/registration/withdraw`);
}

/** What the members of a company were told of programmes, oldest first. */
export async function told(test: TestApp, user: TestUser): Promise<string[]> {
  const rows = await test.database.query<{ kind: string }>(
    `SELECT kind FROM notification WHERE user_id = $1 AND kind LIKE 'programme_%' ORDER BY created_at, id`,
    [user.id],
  );
  return rows.map(({ kind }) => kind);
}
