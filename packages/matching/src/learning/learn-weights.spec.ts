import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { declineReasons, dismissReasons } from '@karakoram/domain';
import { handSetWeights, type SignalWeights, signals, weightsBy } from '../signals.ts';
import { learnWeights } from './learn-weights.ts';
import type { Outcome, PairOutcome } from './outcome.ts';

import { distanceOf, outcomesOf } from './test-support/synthetic-outcomes.ts';
import { keptSignals, mostBackground } from './weight-space.ts';

const contentNames = new Set<string>(signals.flatMap(({ name, kind }) => (kind === 'content' ? [name] : [])));

/** The content signals in the opposite order of importance; the others as they are. */
const planted: SignalWeights = (() => {
  const content = signals.filter(({ name }) => contentNames.has(name) && !keptSignals.includes(name));
  const ascending = content.map(({ weight }) => weight).sort((x, y) => x - y);
  const byImportance = content.toSorted((x, y) => y.weight - x.weight).map(({ name }) => name);
  return weightsBy(({ name }) => {
    const place = byImportance.findIndex((one) => one === name);
    return place < 0 ? handSetWeights[name] : (ascending[place] ?? 0);
  });
})();

function contentOf(weights: SignalWeights): number {
  return signals.reduce((sum, { name }) => sum + (contentNames.has(name) ? weights[name] : 0), 0);
}

function sumOf(weights: SignalWeights): number {
  return signals.reduce((sum, { name }) => sum + weights[name], 0);
}

describe('where outcomes follow other weights than the hand-set ones', () => {
  const outcomes = outcomesOf({ seed: 1, count: 20_000, companies: 400, truth: planted });
  const { weights, heldOut, obstacles, trainedOn } = learnWeights(outcomes, { seed: 1 });

  it('finds those weights', () => {
    expect(distanceOf(handSetWeights, planted)).toBeGreaterThan(0.15);
    expect(distanceOf(weights, planted)).toBeLessThan(0.04);
  });

  it('foretells the latest quarter better in every figure, and is to be used', () => {
    expect(trainedOn).toBe(15_000);
    expect(heldOut.outcomes).toBe(5_000);
    for (const figure of [heldOut.logLoss, heldOut.auc, heldOut.ranking]) {
      expect(figure?.improvement.low).toBeGreaterThan(0);
    }
    expect(obstacles).toEqual([]);
  });

  it('gives the same answer to the last digit in whatever order outcomes come', () => {
    const some = outcomes.slice(0, 2_000);
    expect(learnWeights(some.toReversed(), { seed: 1 })).toEqual(learnWeights(some, { seed: 1 }));
  });

  it('tells nothing of the future to the weights: later outcomes do not move them', () => {
    const split = 15_000;
    const turned = outcomes.map((outcome, index) => (index < split ? outcome : opposite(outcome)));
    const again = learnWeights(turned, { seed: 1 });
    expect(again.weights).toEqual(weights);
    expect(again.obstacles).toContain('not_better');
  });
});

describe('what is not to be used', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('weights learned from noise (seed %d)', (seed) => {
    const { obstacles } = learnWeights(outcomesOf({ seed, count: 2_000, companies: 100 }), { seed });
    expect(obstacles).toContain('not_better');
  });

  it.each([1, 2, 3, 4, 5])('weights that are no better where the hand-set ones are the truth (seed %d)', (seed) => {
    const outcomes = outcomesOf({ seed, count: 2_000, companies: 100, truth: handSetWeights });
    const { weights, obstacles } = learnWeights(outcomes, { seed });
    expect(obstacles).toContain('not_better');
    expect(distanceOf(weights, handSetWeights)).toBeLessThan(0.08);
  });

  it('weights of a short history, however clear it is', () => {
    const outcomes = outcomesOf({ seed: 3, count: 400, companies: 100, truth: planted, sharpness: 40 });
    expect(learnWeights(outcomes, { seed: 3 }).obstacles).toContain('too_few_outcomes');
  });

  it('weights that a handful of companies taught, however much they decided', () => {
    const outcomes = outcomesOf({ seed: 4, count: 4_000, companies: 5, truth: planted });
    expect(learnWeights(outcomes, { seed: 4 }).obstacles).toEqual(['too_few_deciders']);
  });

  it('anything without outcomes', () => {
    const { weights, heldOut, obstacles } = learnWeights([], { seed: 1 });
    expect(distanceOf(weights, handSetWeights)).toBeLessThan(1e-9);
    expect(heldOut).toEqual({ outcomes: 0, liked: 0, disliked: 0, deciders: 0 });
    expect(obstacles).toEqual([
      'too_few_outcomes',
      'too_few_liked',
      'too_few_disliked',
      'too_few_deciders',
      'not_better',
    ]);
  });
});

describe('thin data', () => {
  it.each([1, 2, 3, 4])('stays near the hand-set weights (seed %d)', (seed) => {
    const outcomes = outcomesOf({ seed, count: 40, companies: 10, truth: planted });
    expect(distanceOf(learnWeights(outcomes, { seed }).weights, handSetWeights)).toBeLessThan(0.04);
  });

  it('moves further the more of it there is', () => {
    const distances = [30, 300, 3_000].map((count) => {
      const outcomes = outcomesOf({ seed: 7, count, companies: 50, truth: planted });
      return distanceOf(learnWeights(outcomes, { seed: 7 }).weights, handSetWeights);
    });
    expect(distances).toEqual(distances.toSorted((x, y) => x - y));
  });
});

it('leaves content the larger part where companies look at nothing but the background', () => {
  const background = signals.filter(({ name }) => !contentNames.has(name));
  const truth = weightsBy(({ name }) => (contentNames.has(name) ? 0 : 1 / background.length));
  const { weights } = learnWeights(outcomesOf({ seed: 5, count: 4_000, companies: 100, truth }), { seed: 5 });
  expect(contentOf(weights)).toBeCloseTo(1 - mostBackground, 6);
});

it.each(keptSignals)('keeps the hand-set weight of %s, whatever it seems to foretell', (kept) => {
  const truth = weightsBy(({ name }) => Number(name === kept));
  const { weights } = learnWeights(outcomesOf({ seed: 6, count: 1_000, companies: 100, truth }), { seed: 6 });
  expect(weights[kept]).toBe(handSetWeights[kept]);
});

const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({ kind: fc.constantFrom('saved', 'requested', 'accepted', 'ignored') }),
  fc.record({ kind: fc.constant('dismissed'), reason: fc.constantFrom(...dismissReasons) }),
  fc.record({ kind: fc.constant('declined'), reason: fc.constantFrom(...declineReasons) }),
);

const anyValues = fc
  .array(fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: signals.length,
    maxLength: signals.length,
  })
  .map((values) => weightsBy((signal) => values[signals.indexOf(signal)] ?? 0));

const anyPairOutcome: fc.Arbitrary<PairOutcome> = fc
  .tuple(anyOutcome, fc.nat(5), fc.nat(5), fc.nat(20), anyValues, anyValues)
  .map(([outcome, from, to, at, forward, backward]) => ({
    ...outcome,
    from: `a${from}`,
    to: `b${to}`,
    at,
    forward,
    backward,
  }));

it('gives weights that are not negative, sum to 1 and leave content its part, from any outcomes', () => {
  fc.assert(
    fc.property(fc.array(anyPairOutcome, { maxLength: 60 }), fc.integer(), (outcomes, seed) => {
      const { weights } = learnWeights(outcomes, { seed });
      for (const { name } of signals) expect(weights[name]).toBeGreaterThanOrEqual(0);
      expect(sumOf(weights)).toBeCloseTo(1, 9);
      expect(contentOf(weights)).toBeGreaterThanOrEqual(1 - mostBackground - 1e-9);
    }),
  );
});

function opposite(outcome: PairOutcome): PairOutcome {
  const { from, to, at, forward, backward } = outcome;
  const pair = { from, to, at, forward, backward };
  if (outcome.kind === 'accepted') return { ...pair, kind: 'declined', reason: 'no_fit' };
  if (outcome.kind === 'declined') return { ...pair, kind: 'accepted' };
  if (outcome.kind === 'dismissed') return { ...pair, kind: 'requested' };
  return { ...pair, kind: 'dismissed', reason: 'not_relevant' };
}
