import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { programmesClock } from '../../src/modules/programmes/programmes.jobs.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import type { TestUser } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { inDays, programmeBody, publishedProgramme, register, told } from './programmes-fixture.ts';

const dayMilliseconds = 86_400_000;

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

const owner = async () => (await test.make.company({ status: 'approved' })).owner;
const tick = () => test.app.get(Jobs).runNow(programmesClock, {});
const reminders = async (user: TestUser) =>
  (await told(test, user)).filter((kind) => kind === 'programme_reminder').length;

describe('participants are reminded', () => {
  it('seven days and one day before, each once, and those who wait are not', async () => {
    const { id } = await publishedProgramme(test);
    const [seated, waiting] = [await owner(), await owner()];
    for (const user of [seated, waiting]) await register(test, user, id).expect(201);
    await tick();
    expect(await reminders(seated)).toBe(0);
    test.clock.advance(13 * dayMilliseconds + 60_000);
    await Promise.all([tick(), tick()]);
    await tick();
    expect([await reminders(seated), await reminders(waiting)]).toEqual([1, 0]);
    test.clock.advance(6 * dayMilliseconds);
    await tick();
    await tick();
    expect([await reminders(seated), await reminders(waiting)]).toEqual([2, 0]);
  });

  it('once for both where no server ran for a week, and never after the beginning', async () => {
    const { id } = await publishedProgramme(test, { capacity: 5 });
    const late = await publishedProgramme(test, { capacity: 5, startsAt: inDays(test, 19) });
    const user = await owner();
    await register(test, user, id).expect(201);
    await register(test, user, late.id).expect(201);
    test.clock.advance(19 * dayMilliseconds + 3_600_000);
    await tick();
    await tick();
    // The one that has begun is not told of, the other once.
    expect(await reminders(user)).toBe(1);
  });

  it('anew when the beginning is moved to a later day, and not of what is cancelled', async () => {
    const { id } = await publishedProgramme(test, { capacity: 5 });
    const cancelled = await publishedProgramme(test, { capacity: 5 });
    const user = await owner();
    await register(test, user, id).expect(201);
    await register(test, user, cancelled.id).expect(201);
    const before = programmeBody(test, { capacity: 5 });
    test.clock.advance(14 * dayMilliseconds);
    // Sessions of before have ended by now.
    const runner = await test.make.administrator();
    await test.http(runner).post(`/api/v1/desk/programmes/${cancelled.id}/cancel`).expect(200);
    await tick();
    expect(await reminders(user)).toBe(1);
    await test
      .http(runner)
      .put(`/api/v1/desk/programmes/${id}`)
      .send({ ...before, startsAt: inDays(test, 20), endsAt: inDays(test, 21), version: 2 })
      .expect(200);
    await tick();
    expect(await reminders(user)).toBe(1);
    test.clock.advance(13 * dayMilliseconds + 60_000);
    await tick();
    expect(await reminders(user)).toBe(2);
  });
});
