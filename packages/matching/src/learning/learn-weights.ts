import type { SignalName, SignalWeights } from '../signals.ts';
import { examplesInTime, toExamples } from './examples.ts';
import { fitWeights } from './fit-weights.ts';
import { compareOnHeldOut, type HeldOutFigures } from './held-out.ts';
import type { PairOutcome } from './outcome.ts';
import { obstaclesTo, type PromotionObstacle } from './promotion.ts';

import { keptSignals } from './weight-space.ts';

/** What was learned from a history of outcomes, and whether it is good enough to be used. */
export interface LearnedWeights {
  /** Not negative, sum 1, background at most `mostBackground`. Fitted to the earlier outcomes alone: what was tested is what is used. */
  readonly weights: SignalWeights;
  /** Signals whose weights are the hand-set ones, because they are counted from outcomes themselves. */
  readonly keptSignals: readonly SignalName[];
  /** Outcomes that the weights were fitted to. */
  readonly trainedOn: number;
  /** Outcomes that tell nothing of fit, such as a dismissal of a company that one knows already. */
  readonly untelling: number;
  readonly heldOut: HeldOutFigures;
  /** Empty: the weights are to be used. */
  readonly obstacles: readonly PromotionObstacle[];
}

/** The latest quarter of what happened is what the weights have to foretell. */
const heldOutShare = 0.25;

/**
 * Learns the weights of the signals from outcomes, and tests them on the latest ones.
 *
 * The order of `outcomes` does not matter; the same outcomes and seed give the same answer to the last digit.
 * `seed` draws the resamples of the intervals and nothing else.
 */
export function learnWeights(outcomes: readonly PairOutcome[], { seed }: { readonly seed: number }): LearnedWeights {
  const inTime = examplesInTime(outcomes);
  const split = inTime.length - Math.floor(inTime.length * heldOutShare);
  const fitted = fitWeights(toExamples(inTime.slice(0, split)));
  const heldOut = compareOnHeldOut(toExamples(inTime.slice(split)), fitted, seed);
  return {
    weights: fitted.learned.weights,
    keptSignals,
    trainedOn: split,
    untelling: outcomes.length - inTime.length,
    heldOut,
    obstacles: obstaclesTo(heldOut),
  };
}
