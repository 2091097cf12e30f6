import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

it('gives a request five minutes to arrive, and its head one', () => {
  expect(test.app.getHttpServer()).toMatchObject({ requestTimeout: 300_000, headersTimeout: 60_000 });
});
