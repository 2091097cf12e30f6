import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyMarket } from './test-support/markets.ts';
import { exposureOf, noEntry, topLists, topSize } from './top-lists.ts';

const anyPrior = fc.constantFrom(-0.5, -0.01, 0, 0, 0.01, 0.05, 0.5);

describe('topLists', () => {
  it('are the beginnings of the lists without priors', () => {
    fc.assert(
      fc.property(anyMarket, ({ lists, sides }) => {
        const top = topLists(lists, new Float64Array(sides.length));
        for (const host of sides.keys()) {
          const [begin, end] = [lists.offsets[host]!, lists.offsets[host + 1]!];
          const places = Array.from({ length: topSize }, (_, place) => (begin + place < end ? begin + place : noEntry));
          expect([...top.subarray(host * topSize, (host + 1) * topSize)]).toEqual(places);
        }
      }),
    );
  });

  it('are the first ten of each list sorted by score plus prior, equals in the order of the list', () => {
    fc.assert(
      fc.property(anyMarket, fc.array(anyPrior, { minLength: 60, maxLength: 60 }), ({ lists, sides }, some) => {
        const priors = Float64Array.from(sides, (_, slot) => some[slot]!);
        const top = topLists(lists, priors);
        const sumOf = (entry: number) => lists.scores[entry]! + priors[lists.candidates[entry]!]!;
        for (const host of sides.keys()) {
          const [begin, end] = [lists.offsets[host]!, lists.offsets[host + 1]!];
          const sorted = Array.from({ length: end - begin }, (_, place) => begin + place).sort(
            (x, y) => sumOf(y) - sumOf(x) || x - y,
          );
          const places = [...top.subarray(host * topSize, (host + 1) * topSize)].filter((entry) => entry !== noEntry);
          expect(places).toEqual(sorted.slice(0, topSize));
        }
      }),
    );
  });
});

describe('exposureOf', () => {
  it('counts every place once', () => {
    fc.assert(
      fc.property(anyMarket, ({ lists, sides }) => {
        const top = topLists(lists, new Float64Array(sides.length));
        const exposure = exposureOf(lists, top);
        for (const slot of sides.keys()) {
          const places = [...top].filter((entry) => entry !== noEntry && lists.candidates[entry] === slot);
          expect(exposure[slot]).toBe(places.length);
        }
      }),
    );
  });
});
