import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shareOfLikeness } from './share-of-likeness.ts';

describe('shareOfLikeness', () => {
  it('is 0 for nothing, one half at 0.05, and little for what chance gives', () => {
    expect(shareOfLikeness(0)).toBe(0);
    expect(shareOfLikeness(0.05)).toBe(0.5);
    expect(shareOfLikeness(0.0125)).toBeCloseTo(1 / 9, 12);
  });

  it('never falls, and never reaches 1', () => {
    const likeness = fc.double({ min: 0, max: 10, noNaN: true });
    fc.assert(
      fc.property(likeness, likeness, (x, y) => {
        const [less, more] = [shareOfLikeness(Math.min(x, y)), shareOfLikeness(Math.max(x, y))];
        expect(less).toBeLessThanOrEqual(more);
        expect(more).toBeLessThan(1);
      }),
    );
  });
});
