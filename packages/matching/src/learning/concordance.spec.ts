import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Concordance } from './concordance.ts';
import type { Examples } from './examples.ts';

const anyRow = fc.record({
  score: fc.integer({ min: 0, max: 4 }),
  liked: fc.boolean(),
  telling: fc.constantFrom(0.25, 0.5, 1),
  decider: fc.nat(2),
});
const anyTimes = fc.array(fc.nat(3), { minLength: 3, maxLength: 3 });

it('counts what comparing every yes with every no would count', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), anyTimes, (rows, times) => {
      const weighed = rows.map((row) => ({ ...row, weight: row.telling * times[row.decider]! }));
      let agreeing = 0;
      let pairs = 0;
      for (const yes of weighed.filter(({ liked }) => liked)) {
        for (const no of weighed.filter(({ liked }) => !liked)) {
          pairs += yes.weight * no.weight;
          agreeing += yes.weight * no.weight * (yes.score > no.score ? 1 : yes.score === no.score ? 0.5 : 0);
        }
      }
      const counted = new Concordance([...rows.keys()], scoresOf(rows), examplesOf(rows)).count(
        Float64Array.from(times),
      );
      expect(counted.agreeing).toBeCloseTo(agreeing, 9);
      expect(counted.pairs).toBeCloseTo(pairs, 9);
    }),
  );
});

interface Row {
  readonly score: number;
  readonly liked: boolean;
  readonly telling: number;
  readonly decider: number;
}

function scoresOf(rows: readonly Row[]): Float64Array {
  return Float64Array.from(rows, ({ score }) => score);
}

function examplesOf(rows: readonly Row[]): Examples {
  return {
    count: rows.length,
    values: new Float64Array(),
    liked: Uint8Array.from(rows, ({ liked }) => Number(liked)),
    telling: Float64Array.from(rows, ({ telling }) => telling),
    question: new Uint8Array(rows.length),
    decider: Uint32Array.from(rows, ({ decider }) => decider),
    deciderCount: 3,
  };
}
