import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { capacityOf } from './capacity.ts';

const anyLoad = fc
  .record({ pending: fc.nat(30), received: fc.nat(200), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ pending, received, share }) => ({ pending, received, answered: Math.floor(received * share) }));

describe('capacityOf', () => {
  it.each([
    ['a company without a past', { pending: 0, received: 0, answered: 0 }, 24],
    ['one that answers everything', { pending: 0, received: 20, answered: 20 }, 37],
    ['one that never answers', { pending: 0, received: 20, answered: 0 }, 5],
    ['one that answers everything and has half of its places taken', { pending: 5, received: 20, answered: 20 }, 18],
    ['one that is full', { pending: 10, received: 20, answered: 20 }, 1],
    ['one that is more than full', { pending: 14, received: 20, answered: 20 }, 1],
  ])('is for %s as the formula says', (_, load, capacity) => {
    expect(capacityOf(load)).toBe(capacity);
  });

  it('is at least 1, falls with every pending request and rises with every answer', () => {
    fc.assert(
      fc.property(anyLoad, (load) => {
        const capacity = capacityOf(load);
        expect(capacity).toBeGreaterThanOrEqual(1);
        expect(capacityOf({ ...load, pending: load.pending + 1 })).toBeLessThanOrEqual(capacity);
        expect(
          capacityOf({ ...load, received: load.received + 1, answered: load.answered + 1 }),
        ).toBeGreaterThanOrEqual(capacity);
      }),
    );
  });
});
