import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DirectoryPage } from '@karakoram/contracts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { list } from './listed-company.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
  // Equal dates, names and texts, so that only the tie-breaker tells rows apart.
  const approvedAt = new Date('2026-01-01T00:00:00Z');
  for (let index = 0; index < 13; index += 1) {
    await list(test, {
      names: { en: `Robotics House ${index % 3}` },
      sectors: ['robotics'],
      approvedAt: index < 8 ? approvedAt : new Date(approvedAt.getTime() + index),
    });
  }
});
afterAll(() => test.close());

describe.each([
  ['relevance', 'robotics'],
  ['relevance', 'robotics unheardofword'],
  ['newest', undefined],
  ['name', undefined],
  ['name', 'robotics'],
])('in the order %s with the text %s', (sort, q) => {
  it('gives every company exactly once, also while one is added', async () => {
    const before = await test.database.reader.directoryEntry.findMany({ select: { companyId: true } });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await test
        .http()
        .get('/api/v1/companies')
        .query({ sort, limit: 4, ...(q === undefined ? {} : { q }), ...(cursor === undefined ? {} : { cursor }) })
        .expect(200);
      const page = body as DirectoryPage;
      if (cursor === undefined) {
        expect(page.total).toBe(before.length);
        await list(test, { names: { en: 'Robotics House 1' }, sectors: ['robotics'] });
      } else expect(page.facets).toBeNull();
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(before.map(({ companyId }) => companyId)));
  });
});
