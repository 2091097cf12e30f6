import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gini } from './gini.ts';
import { type KnownCompany, marketMetric } from './market-metrics.ts';
import { metricsOf } from './metric-name.ts';

describe('the Gini coefficient', () => {
  it.each([
    [[1, 1, 1, 1], 0],
    [[0, 0, 0, 1], 3 / 4],
    [[1, 3], 1 / 4],
    // Mean absolute difference over twice the mean: (2·1+2·2+2·1)/9 / (2·2).
    [[1, 2, 3], 2 / 9],
    [[0, 0], 0],
    [[], 0],
  ])('of %j is %d', (values, expected) => {
    expect(gini(values)).toBeCloseTo(expected, 12);
  });

  it('stays the same when everybody is shown so many times more often', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (values, times) => {
        expect(gini(values.map((value) => value * times))).toBeCloseTo(gini(values), 10);
      }),
    );
  });
});

/*
 * Two companies on each side. a and x want each other, and so do a and y; b and y do not.
 * Lists: a: x, y. b: x, y. x: b, a. y: b, a.
 */
const lists = new Map([
  ['a', ['x', 'y']],
  ['b', ['x', 'y']],
  ['x', ['b', 'a']],
  ['y', ['b', 'a']],
]);
const known: KnownCompany[] = [
  { company: 'a', mutual: new Set(['x', 'y']) },
  { company: 'b', mutual: new Set() },
  { company: 'x', mutual: new Set(['a']) },
  { company: 'y', mutual: new Set(['a']) },
];

function meanOf(name: string, capacityOf: (company: string) => number = () => 9): number {
  const metric = metricsOf('market', [name]).ofMarket.find((one) => one.name === name);
  return marketMetric(metric!, known, { lists, capacityOf }).mean;
}

describe('a metric of a market', () => {
  it('counts a mutual hit only where both have each other in their first places', () => {
    // First places: a shows x, and x shows b.
    expect(meanOf('mutual-hit@1')).toBe(0);
    // With two places a and x, a and y meet; b wants nobody.
    expect(meanOf('mutual-hit@2')).toBe(3 / 4);
  });

  it('expects as many matches as there are mutual wishes that are seen from either side', () => {
    // Only a asks x: one of the two mutual pairs, and nobody is short of time.
    expect(meanOf('expected-matches@1')).toBeCloseTo(1, 12);
    expect(meanOf('expected-matches@2')).toBeCloseTo(2, 12);
  });

  it('expects fewer where receivers can look at fewer requests than they get', () => {
    // x hears from a and b, and looks at one of them.
    expect(meanOf('expected-matches@1', () => 1)).toBeCloseTo(1 / 2, 12);
    // x and y get two requests each from their list, a gets two; each looks at one of two, so each side sees the pair by 1/2.
    expect(meanOf('expected-matches@2', () => 1)).toBeCloseTo(2 * (1 - 1 / 4), 12);
  });

  it('sees how unequally companies are shown, and who is shown to nobody', () => {
    // First places: x twice, b twice, a and y never.
    expect(meanOf('never-in-top@1')).toBe(1 / 2);
    expect(meanOf('exposure-gini@1')).toBeCloseTo(gini([2, 2, 0, 0]), 12);
    expect(meanOf('never-in-top@2')).toBe(0);
    expect(meanOf('exposure-gini@2')).toBe(0);
  });
});
