import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { highest } from './top-list.ts';

describe('the highest sums', () => {
  it('are those that sorting finds, however many are alike', () => {
    const anySums = fc.oneof(
      fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 }), { maxLength: 200 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 200 }),
      fc.array(fc.integer({ min: 1_000_000, max: 1_000_100 }), { maxLength: 200 }),
    );
    fc.assert(
      fc.property(anySums, fc.integer({ min: 0, max: 40 }), (sums, limit) => {
        const slots = sums.map((_, slot) => slot);
        const sorted = slots.toSorted((x, y) => (sums[y] ?? 0) - (sums[x] ?? 0) || y - x).slice(0, limit);
        const found = highest(Int32Array.from(slots), Int32Array.from(sums), limit, (x, y) => y - x);
        expect(found.toSorted((x, y) => x - y)).toEqual(sorted.toSorted((x, y) => x - y));
      }),
    );
  });
});
