import { describe, expect, it } from '@jest/globals';
import { alternativesOf } from './alternatives.ts';
import { listsOf, marketOf } from './test-support/markets.ts';

describe('alternativesOf', () => {
  it('is the score of the tenth candidate less the mean of the side', () => {
    const scoreOf = (left: number, right: number): number =>
      right < 12 ? (left === 0 ? 0.5 : 0.25) - right / 1000 : 0.1 - right / 1000;
    const { lists, sides } = marketOf({ sides: [2, 40], scoreOf, lengthOf: () => 40 });
    const alternatives = alternativesOf(lists, sides);
    expect(alternatives[0]).toBeCloseTo(0.125, 6);
    expect(alternatives[1]).toBeCloseTo(-0.125, 6);
  });

  it('takes the last of a shorter list, and 0 for a company without any', () => {
    const lists = listsOf([
      [
        { candidate: 2, score: 0.75 },
        { candidate: 3, score: 0.5 },
      ],
      [],
      [],
      [],
    ]);
    expect([...alternativesOf(lists, Uint8Array.of(0, 0, 1, 1))]).toEqual([0.25, -0.25, 0, 0]);
  });
});
