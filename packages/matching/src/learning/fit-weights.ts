import type { Examples } from './examples.ts';
import { fitLogistic, type LogisticFit } from './logistic-fit.ts';
import { questions } from './outcome-evidence.ts';
import type { SignalWeights } from '../signals.ts';
import { freeColumns, freeValues, handSetShares, mostFreeBackground, weightsOf } from './weight-space.ts';

/**
 * What a set of weights says of an outcome: the log-odds of a yes are `sharpness` times the direction's total plus the
 * intercept of the question.
 */
export interface WeightModel {
  readonly weights: SignalWeights;
  /** Not negative. At 4, a pair that fits fully is e⁴, about 55, times as likely to be wanted as one that fits in nothing. */
  readonly sharpness: number;
  /** One for each of `questions`. */
  readonly intercepts: Float64Array;
}

export interface FittedWeights {
  /** The hand-set weights with sharpness and intercepts of the same outcomes: the fair one to compare with. */
  readonly handSet: WeightModel;
  readonly learned: WeightModel;
}

/** What sharpness is believed to be before there is any outcome. */
const usualSharpness = 6;
const sharpnessDeviation = 4;
/** Outcomes without any pattern would make the hand-set weights look dull, and then the smallest accident would move them. */
const leastSharpness = 2;

/**
 * How far a learned share is believed to lie from the hand-set one: two of three within this. It is what a thin history is
 * weighed against; a few hundred outcomes are worth as much.
 */
const weightDeviation = 0.05;

/** Fits the weights of the signals to outcomes, beginning at the hand-set ones. */
export function fitWeights(examples: Examples): FittedWeights {
  const values = freeValues(examples.values);
  const handSet = calibrate(examples, values);
  return { handSet, learned: learn(examples, values, Math.max(leastSharpness, handSet.sharpness)) };
}

/** The hand-set weights as they are: only sharpness and intercepts are fitted. */
function calibrate(examples: Examples, values: Float64Array): WeightModel {
  const columns = freeColumns.length;
  const totals = Float64Array.from({ length: examples.count }, (_, row) =>
    handSetShares.reduce((sum, share, at) => sum + share * (values[row * columns + at] ?? 0), 0),
  );
  const { slopes, intercepts } = fitLogistic({
    ...decisionsOf(examples),
    columns: 1,
    values: totals,
    prior: [usualSharpness],
    priorStrength: 1 / sharpnessDeviation ** 2,
  });
  return { weights: weightsOf(handSetShares), sharpness: slopes[0] ?? 0, intercepts };
}

/**
 * The shares are pulled towards the hand-set ones as hard at any sharpness: slopes are shares times sharpness, so their
 * deviation is the shares' times sharpness.
 */
function learn(examples: Examples, values: Float64Array, sharpness: number): WeightModel {
  const fit: LogisticFit = fitLogistic({
    ...decisionsOf(examples),
    columns: freeColumns.length,
    values,
    prior: handSetShares.map((share) => share * sharpness),
    priorStrength: 1 / (weightDeviation * sharpness) ** 2,
    // Background ≤ most of all, as one line: (1 - most) of every background slope, less most of every content slope, ≤ 0.
    limit: Float64Array.from(freeColumns, ({ isBackground }) => Number(isBackground) - mostFreeBackground),
  });
  return {
    weights: weightsOf(fit.slopes),
    sharpness: fit.slopes.reduce((sum, slope) => sum + slope, 0),
    intercepts: fit.intercepts,
  };
}

function decisionsOf({ liked, telling, question }: Examples) {
  return { liked, telling, group: question, groups: questions.length };
}
