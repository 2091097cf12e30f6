import { type Anchor, anchorOf } from './anchor.ts';
import { type Comparison, compareBothWays } from './compare.ts';
import type { MarketContext } from './market-context.ts';
import type { MatchProfile } from './match-profile.ts';
import type { DirectionScore, MatchScore } from './match-score.ts';
import { type PreparedProfile, prepareProfile } from './prepared-profile.ts';
import { readSignal } from './readings/read-signal.ts';
import { signals } from './signals.ts';

/**
 * The fit of two companies, each way and jointly, with the parts that make it up. `score(a, b).forward` equals
 * `score(b, a).backward`, and the joint score is the same both ways.
 */
export function score(a: MatchProfile, b: MatchProfile, context: MarketContext): MatchScore {
  return scoreAgainst(anchorOf(prepareProfile(a, context), context), prepareProfile(b, context));
}

/** The same for an anchor that is compared with many. */
export function scoreAgainst(anchor: Anchor, other: PreparedProfile): MatchScore {
  const comparison = compareBothWays(anchor, other);
  const forward = directionScore(comparison.forward);
  const backward = directionScore(comparison.backward);
  return { forward, backward, joint: jointScore(forward.total, backward.total) };
}

/** Lifts a cold side so far that the other side still tells two pairs apart. */
const coldSideFloor = 0.05;

/**
 * Joins the two directions by their harmonic mean, measured from a small floor below 0: with f = `coldSideFloor`,
 * 2(x+f)(y+f)/(x+y+2f) - f, which is (2xy + f(x+y)) / (x+y+2f). A pair that only one side wants stays near the bottom
 * (RECON, Pizzato et al. 2010: both directions raised success in the top 10 from 23 % to 42 %), but a side that tells
 * nothing does not make all its pairs equal. 0 and 0 give 0, x and x give x, and it rises with each side.
 */
export function jointScore(forward: number, backward: number): number {
  const sum = forward + backward;
  return (2 * forward * backward + coldSideFloor * sum) / (sum + 2 * coldSideFloor);
}

function directionScore(comparison: Comparison): DirectionScore {
  let total = 0;
  const parts = signals.map(({ name, weight }) => {
    const { value, finding, evidence } = readSignal[name](comparison);
    const contribution = weight * value;
    total += contribution;
    return { signal: name, weight, value, contribution, finding, evidence };
  });
  return { total: Math.min(1, total), parts };
}
