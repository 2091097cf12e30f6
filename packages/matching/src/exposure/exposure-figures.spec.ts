import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gini, qualityLossOf, shareInNobodysTop } from './exposure-figures.ts';
import { anyMarket, listsOf } from './test-support/markets.ts';
import { topLists } from './top-lists.ts';

describe('gini', () => {
  it('is half the relative mean difference of all pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }), (counts) => {
        const total = counts.reduce((sum, one) => sum + one, 0);
        const differences = counts.flatMap((x) => counts.map((y) => Math.abs(x - y)));
        const expected = differences.reduce((sum, one) => sum + one, 0) / (2 * counts.length * total);
        expect(gini(Uint32Array.from(counts))).toBeCloseTo(total === 0 ? 0 : expected, 10);
      }),
    );
  });

  it('is 0 where all are shown alike, and near 1 where one takes all', () => {
    expect(gini(new Uint32Array(7).fill(3))).toBe(0);
    expect(gini(new Uint32Array(0))).toBe(0);
    expect(gini(Uint32Array.from({ length: 1000 }, (_, slot) => (slot === 17 ? 500 : 0)))).toBeCloseTo(0.999, 10);
  });
});

describe('shareInNobodysTop', () => {
  it('counts only companies that must appear', () => {
    expect(shareInNobodysTop(Uint32Array.of(0, 0, 2, 1), Uint8Array.of(1, 0, 1, 0))).toBe(0.5);
    expect(shareInNobodysTop(Uint32Array.of(0, 4), Uint8Array.of(0, 1))).toBe(0);
    expect(shareInNobodysTop(Uint32Array.of(0), Uint8Array.of(0))).toBe(0);
  });
});

describe('qualityLossOf', () => {
  it('is 0 for the ranking itself, and never below for another order', () => {
    fc.assert(
      fc.property(
        anyMarket,
        fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 60 }),
        (market, some) => {
          const { lists, sides } = market;
          const sought = new Float64Array(sides.length).fill(1);
          const none = qualityLossOf(lists, lists, topLists(lists, new Float64Array(sides.length)), sought);
          expect(none.score).toBeCloseTo(0, 10);
          expect(none.ndcg).toBeCloseTo(0, 10);
          const other = qualityLossOf(
            lists,
            lists,
            topLists(
              lists,
              Float64Array.from(sides, (_, slot) => some[slot]!),
            ),
            sought,
          );
          expect(other.score).toBeGreaterThanOrEqual(-1e-10);
          expect(other.ndcg).toBeGreaterThanOrEqual(-1e-10);
        },
      ),
    );
  });

  it('loses nothing by what it puts into another order, because a top is shown in the order of the scores', () => {
    const lists = listsOf([
      [
        { candidate: 1, score: 1 },
        { candidate: 2, score: 0.5 },
      ],
      [],
      [],
    ]);
    const loss = qualityLossOf(lists, lists, topLists(lists, Float64Array.of(0, 0, 0.75)), new Float64Array(3).fill(1));
    expect(loss).toEqual({ score: 0, ndcg: 0 });
  });

  it('counts a newcomer at the end of a top, where ndcg weighs it least', () => {
    const entries = Array.from({ length: 11 }, (_, place) => ({ candidate: place + 1, score: place < 10 ? 1 : 0.5 }));
    const lists = listsOf([entries, ...Array.from({ length: 11 }, () => [])]);
    const priors = Float64Array.from({ length: 12 }, (_, slot) => (slot === 11 ? 3 : slot === 1 ? -1 : 0));
    const loss = qualityLossOf(lists, lists, topLists(lists, priors), new Float64Array(12).fill(1));
    const ideal = Array.from({ length: 10 }, (_, place) => 1 / Math.log2(place + 2)).reduce((sum, one) => sum + one, 0);
    expect(loss.score).toBeCloseTo(0.05, 10);
    expect(loss.ndcg).toBeCloseTo(0.5 / Math.log2(11) / ideal, 10);
  });

  it('counts a newcomer by how much it is sought, which may be more than was lost', () => {
    const entries = Array.from({ length: 11 }, (_, place) => ({
      candidate: place + 1,
      score: place < 10 ? 0.5 : 0.25,
    }));
    const lists = listsOf([entries, ...Array.from({ length: 11 }, () => [])]);
    const priors = Float64Array.from({ length: 12 }, (_, slot) => (slot === 11 ? 1 : 0));
    const sought = Float64Array.from({ length: 12 }, (_, slot) => (slot === 11 ? 3 : 1));
    const loss = qualityLossOf(lists, lists, topLists(lists, priors), sought);
    const ideal = Array.from({ length: 10 }, (_, place) => 0.5 / Math.log2(place + 2)).reduce(
      (sum, one) => sum + one,
      0,
    );
    expect(loss.score).toBeCloseTo(0.05, 10);
    expect(loss.ndcg).toBeCloseTo(-0.25 / Math.log2(11) / ideal, 10);
  });
});
