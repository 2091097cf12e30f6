import { type Anchor, anchorOf } from './anchor.ts';
import { Comparison, type Direction } from './compare.ts';
import type { MarketContext } from './market-context.ts';
import type { MatchProfile } from './match-profile.ts';
import type { DirectionScore, MatchScore, ScorePart } from './match-score.ts';
import { type PreparedProfile, prepareProfile } from './prepared-profile.ts';
import { signalReaders } from './readings/signal-readers.ts';
import { type SignalWeights, signals } from './signals.ts';

/**
 * The fit of two companies, each way and jointly, with the parts that make it up. `score(a, b).forward` equals
 * `score(b, a).backward`, and the joint score is the same both ways.
 */
export function score(a: MatchProfile, b: MatchProfile, context: MarketContext): MatchScore {
  const anchor = anchorOf(prepareProfile(a, context.vocabulary), context);
  return scoreAgainst(anchor, prepareProfile(b, context.vocabulary));
}

/** The totals of a score, as a ranking needs them. */
export interface Totals {
  readonly joint: number;
  readonly forward: number;
  readonly backward: number;
}

/** One comparison at a time, in the same memory: nothing here waits. */
const comparison = new Comparison();

/** The totals of `scoreAgainst`, to the last bit, without what explains them. */
export function totalsAgainst(anchor: Anchor, other: PreparedProfile): Totals {
  const { weights } = anchor.context;
  const directions = comparison.compare(anchor, other);
  const forward = totalOf(directions.forward, weights);
  const backward = totalOf(directions.backward, weights);
  return { forward, backward, joint: jointScore(forward, backward) };
}

/** The full score of an anchor and another company. */
export function scoreAgainst(anchor: Anchor, other: PreparedProfile): MatchScore {
  const { weights } = anchor.context;
  const directions = comparison.compare(anchor, other);
  const forward = directionScore(directions.forward, weights);
  const backward = directionScore(directions.backward, weights);
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

function totalOf(direction: Direction, weights: SignalWeights): number {
  let total = 0;
  for (const { weight, value } of readersThatCount(weights)) total += weight * value(direction);
  return Math.min(1, total);
}

interface WeightedReader {
  readonly weight: number;
  readonly value: (direction: Direction) => number;
}

const readersByWeights = new WeakMap<SignalWeights, readonly WeightedReader[]>();

/** What counts nothing is not read. */
function readersThatCount(weights: SignalWeights): readonly WeightedReader[] {
  const known = readersByWeights.get(weights);
  if (known !== undefined) return known;
  const readers = signals
    .map(({ name }) => ({ weight: weights[name], value: signalReaders[name].value }))
    .filter(({ weight }) => weight > 0);
  readersByWeights.set(weights, readers);
  return readers;
}

const namedReaders = signals.map(({ name }) => ({ signal: name, ...signalReaders[name] }));

function directionScore(direction: Direction, weights: SignalWeights): DirectionScore {
  const parts: ScorePart[] = [];
  // The sum of `totalOf`: what weighs nothing adds nothing to it.
  let total = 0;
  for (const reader of namedReaders) {
    const { signal } = reader;
    const weight = weights[signal];
    const value = reader.value(direction);
    const { finding, evidence } = reader.describe(direction);
    const contribution = weight * value;
    total += contribution;
    parts.push({ signal, weight, value, contribution, finding, evidence });
  }
  return { total: Math.min(1, total), parts };
}
