import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyMarket, listsOf, marketOf } from './test-support/markets.ts';
import { soughtOf, worthOf } from './worth.ts';

const alike = marketOf({ sides: [4, 4], scoreOf: () => 0.5, lengthOf: () => 4 });

describe('soughtOf', () => {
  it('counts single requests where few are made', () => {
    const sought = soughtOf({ ...alike, requests: Uint32Array.of(0, 1, 3, 0, 0, 0, 0, 0) });
    expect([...sought]).toEqual([1, 2, 4, 1, 1, 1, 1, 1]);
  });

  it('measures them by what is usual on the side where many are made', () => {
    const sought = soughtOf({ ...alike, requests: Uint32Array.of(0, 10, 20, 10, 2, 2, 2, 2) });
    expect([...sought]).toEqual([1, 2, 3, 2, 2, 2, 2, 2]);
  });

  it('is at most 11', () => {
    expect(soughtOf({ ...alike, requests: Uint32Array.of(1, 0, 0, 0, 500, 0, 0, 0) })[4]).toBeLessThanOrEqual(11);
    expect(
      soughtOf({
        ...marketOf({ sides: [40, 1], scoreOf: () => 0.5, lengthOf: () => 4 }),
        requests: Uint32Array.from({ length: 41 }, (_, slot) => (slot === 0 ? 40 : 0)),
      })[0],
    ).toBe(11);
  });
});

describe('worthOf', () => {
  const soughtAlike = (companies: number) => new Float64Array(companies).fill(1);

  it('falls with the score of the tenth candidate', () => {
    const scoreOf = (left: number, right: number): number =>
      right < 12 ? (left === 0 ? 0.5 : 0.25) - right / 1000 : 0.1 - right / 1000;
    const worth = worthOf(marketOf({ sides: [2, 40], scoreOf, lengthOf: () => 40 }), soughtAlike(42));
    expect(worth[0]).toBeCloseTo(-0.3 * 0.125, 6);
    expect(worth[1]).toBeCloseTo(0.3 * 0.125, 6);
  });

  it('takes the last of a shorter list, and 0 for a company without any', () => {
    const market = marketOf({ sides: [2, 2], scoreOf: () => 0.5, lengthOf: () => 2 });
    const lists = listsOf([
      [
        { candidate: 2, score: 0.75 },
        { candidate: 3, score: 0.5 },
      ],
      [],
      [],
      [],
    ]);
    const worth = worthOf({ ...market, lists }, soughtAlike(4));
    expect(worth[0]).toBeCloseTo(-0.075, 10);
    expect(worth[1]).toBeCloseTo(0.075, 10);
    expect([...worth.slice(2)]).toEqual([0, 0]);
  });

  it('rises with the logarithm of how much a company is sought', () => {
    const worth = worthOf(alike, Float64Array.of(1, 2, 8, 4, 1, 1, 1, 1));
    expect(worth[1]! - worth[0]!).toBeCloseTo(0.05 * Math.log(2), 10);
    expect(worth[2]! - worth[0]!).toBeCloseTo(0.05 * Math.log(8), 10);
    expect([...worth.slice(4)]).toEqual([0, 0, 0, 0]);
  });

  it('is 0 in the mean of each side', () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        const worth = worthOf(market, soughtOf(market));
        for (const side of [0, 1]) {
          const sum = worth.reduce((total, one, slot) => total + (market.sides[slot] === side ? one : 0), 0);
          expect(sum).toBeCloseTo(0, 8);
        }
      }),
    );
  });
});
