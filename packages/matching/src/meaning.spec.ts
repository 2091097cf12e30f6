import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  explain,
  handSetWeights,
  MarketContext,
  type MatchProfile,
  score,
  usualLikeness,
  wholeVector,
  withMeaning,
} from './index.ts';
import { company, vocabulary } from './test-support/market.ts';

const anyNumbers = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
  .filter((numbers) => numbers.some((one) => Math.abs(one) > 1e-6));

function reading(usual = 0): MarketContext {
  const weights = withMeaning(handSetWeights);
  return new MarketContext({ companyCount: 10, conceptFrequency: () => 0, usualLikeness: usual, weights }, vocabulary);
}

const notReading = new MarketContext({ companyCount: 10, conceptFrequency: () => 0 }, vocabulary);

function saying(id: string, country: MatchProfile['country'], offered: number[], wanted?: number[]): MatchProfile {
  const meaning = { offered: wholeVector(offered), ...(wanted === undefined ? {} : { wanted: wholeVector(wanted) }) };
  return company(id, country, { meaning });
}

const meaningIn = (a: MatchProfile, b: MatchProfile, context: MarketContext): number =>
  score(a, b, context).forward.parts.find(({ signal }) => signal === 'meaningFit')!.value;

describe('a whole vector', () => {
  it('has the direction of the numbers and not their length', () => {
    fc.assert(
      fc.property(anyNumbers, fc.integer({ min: 1, max: 1000 }), (numbers, factor) => {
        const whole = wholeVector(numbers);
        expect(Math.max(...whole.map(Math.abs))).toBe(127);
        const scaled = wholeVector(numbers.map((one) => one * factor));
        whole.forEach((one, at) => expect(Math.abs(one - scaled[at]!)).toBeLessThanOrEqual(1));
      }),
    );
  });

  it('is refused without a direction, with something that is no number, and when too long to be multiplied exactly', () => {
    for (const numbers of [
      [],
      [0, 0],
      [1, Number.NaN],
      [1, Number.POSITIVE_INFINITY],
      Array.from({ length: 4097 }, () => 1),
    ])
      expect(() => wholeVector(numbers)).toThrow(RangeError);
  });
});

describe('the fit of meanings', () => {
  it('compares what one needs with what the other does', () => {
    const needing = saying('a', 'PK', [1, 0, 0], [0, 1, 0]);
    const giving = saying('b', 'CN', [0, 1, 0]);
    expect(meaningIn(needing, giving, reading())).toBe(1);
    expect(meaningIn(giving, needing, reading())).toBe(0);
  });

  it('compares what both do where no need is declared', () => {
    expect(meaningIn(saying('a', 'PK', [1, 1, 0]), saying('b', 'CN', [1, 1, 0]), reading())).toBe(1);
  });

  it('counts only what is more than usual', () => {
    const [a, b] = [saying('a', 'PK', [1, 0, 0]), saying('b', 'CN', [1, 1, 0])];
    const cosine = Math.SQRT1_2;
    expect(meaningIn(a, b, reading())).toBeCloseTo(cosine, 12);
    expect(meaningIn(a, b, reading(0.5))).toBeCloseTo((cosine - 0.5) / 0.5, 12);
    expect(meaningIn(a, b, reading(0.8))).toBe(0);
  });

  it('is nothing for vectors of two models, and for a company without any', () => {
    const a = saying('a', 'PK', [1, 1, 0]);
    expect(meaningIn(a, saying('b', 'CN', [1, 1]), reading())).toBe(0);
    expect(meaningIn(a, company('b', 'CN'), reading())).toBe(0);
  });

  it('raises the total and is told as a reason, and is neither where no service reads meanings', () => {
    const [a, alike, unlike] = [
      saying('a', 'PK', [1, 0, 0]),
      saying('b', 'CN', [1, 0, 0]),
      saying('c', 'CN', [0, 1, 0]),
    ];
    const keys = (other: MatchProfile, context: MarketContext): string[] =>
      explain(score(a, other, context)).reasonsForA.map(({ key }) => key);
    const difference = score(a, alike, reading()).forward.total - score(a, unlike, reading()).forward.total;
    expect(difference).toBeCloseTo(0.15, 12);
    expect(keys(alike, reading())).toContain('reason.similarMeaning');
    expect(keys(unlike, reading())).not.toContain('reason.similarMeaning');
    expect(score(a, alike, notReading).forward.total).toBe(score(a, unlike, notReading).forward.total);
    expect(keys(alike, notReading)).not.toContain('reason.similarMeaning');
  });
});

describe('the weights with meaning', () => {
  it('sum to 1 and keep the proportions of all others', () => {
    const weights = withMeaning(handSetWeights);
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(weights.meaningFit).toBe(0.15);
    expect(weights.needMet / weights.textFit).toBeCloseTo(handSetWeights.needMet / handSetWeights.textFit, 12);
    expect(withMeaning(weights).needMet).toBeCloseTo(weights.needMet, 12);
  });
});

describe('the usual likeness', () => {
  it('is the mean cosine of all pairs', () => {
    const vectors = [
      [1, 0, 0],
      [1, 1, 0],
      [3, 0, 4],
    ].map(wholeVector);
    const expected = [...vectors].flatMap((x) => vectors.map((y) => cosineOf(x, y)));
    expect(usualLikeness(vectors, vectors)).toBeCloseTo(expected.reduce((sum, one) => sum + one, 0) / 9, 12);
  });

  it('is never so high that nothing is left, never negative, and 0 for no pairs', () => {
    const vector = wholeVector([1, 2, 3]);
    expect(usualLikeness([vector], [vector])).toBe(0.95);
    expect(usualLikeness([vector], [wholeVector([-1, -2, -3])])).toBe(0);
    expect(usualLikeness([], [vector])).toBe(0);
  });
});

function cosineOf(x: Int8Array, y: Int8Array): number {
  const dot = (a: Int8Array, b: Int8Array): number => a.reduce((sum, one, at) => sum + one * b[at]!, 0);
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}
