import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkLists, neglected, withReversed } from './candidate-lists.ts';
import { anyMarket, listsOf, pairsOf } from './test-support/markets.ts';

describe('neglected', () => {
  it('names exactly the companies that are in no list', () => {
    const lists = listsOf([
      [{ candidate: 2, score: 0.5 }],
      [{ candidate: 2, score: 0.4 }],
      [{ candidate: 0, score: 0.5 }],
      [],
    ]);
    expect([...neglected(lists)]).toEqual([1, 3]);
  });
});

describe('withReversed', () => {
  it('adds a guest to the lists of its own candidates in the order of their scores, behind its equals', () => {
    const lists = listsOf([
      [{ candidate: 2, score: 0.5 }],
      [
        { candidate: 2, score: 0.7 },
        { candidate: 3, score: 0.7 },
      ],
      [
        { candidate: 1, score: 0.7 },
        { candidate: 0, score: 0.5 },
      ],
      [{ candidate: 0, score: 0.6 }],
      [
        { candidate: 1, score: 0.7 },
        { candidate: 0, score: 0.55 },
      ],
    ]);
    const reversed = withReversed(lists, Uint32Array.of(3, 4), 10);
    expect(candidatesOf(reversed, 0)).toEqual([3, 4, 2]);
    expect(candidatesOf(reversed, 1)).toEqual([2, 3, 4]);
    expect(candidatesOf(reversed, 2)).toEqual([1, 0]);
  });

  it('reaches no further than told', () => {
    const lists = listsOf([
      [],
      [],
      [
        { candidate: 0, score: 0.5 },
        { candidate: 1, score: 0.4 },
      ],
    ]);
    const reversed = withReversed(lists, Uint32Array.of(2), 1);
    expect(candidatesOf(reversed, 0)).toEqual([2]);
    expect(candidatesOf(reversed, 1)).toEqual([]);
  });

  it('leaves lists that are in order, keeps every entry, and adds only what mirrors an entry of a guest', () => {
    fc.assert(
      fc.property(anyMarket, fc.integer({ min: 0, max: 30 }), ({ lists }, reach) => {
        const guests = Uint32Array.from({ length: lists.offsets.length - 1 }, (_, slot) => slot);
        const reversed = withReversed(lists, guests, reach);
        expect(() => checkLists(reversed)).not.toThrow();
        const [before, after] = [pairsOf(lists), pairsOf(reversed)];
        for (const pair of before) expect(after.has(pair)).toBe(true);
        for (const pair of after) {
          const [host, candidate] = pair.split('>');
          expect(before.has(pair) || before.has(`${candidate}>${host}`)).toBe(true);
        }
        if (reach >= 30)
          for (const pair of before) expect(after.has(pair.split('>').toReversed().join('>'))).toBe(true);
      }),
    );
  });
});

describe('checkLists', () => {
  it('refuses lists out of order, with a company twice, with the host itself, and with one that does not exist', () => {
    const [a, b] = [
      { candidate: 1, score: 0.4 },
      { candidate: 2, score: 0.5 },
    ];
    expect(() => checkLists(listsOf([[b, a], [], []]))).not.toThrow();
    expect(() => checkLists(listsOf([[a, b], [], []]))).toThrow(RangeError);
    expect(() => checkLists(listsOf([[a, a], [], []]))).toThrow(RangeError);
    expect(() => checkLists(listsOf([[], [a], []]))).toThrow(RangeError);
    expect(() => checkLists(listsOf([[b], []]))).toThrow(RangeError);
    expect(() => checkLists(listsOf([[{ candidate: 1, score: NaN }], []]))).toThrow(RangeError);
    expect(() => checkLists({ ...listsOf([[b], [], []]), scores: new Float32Array(0) })).toThrow(RangeError);
  });
});

function candidatesOf({ offsets, candidates }: ReturnType<typeof listsOf>, host: number): number[] {
  return [...candidates.subarray(offsets[host], offsets[host + 1])];
}
