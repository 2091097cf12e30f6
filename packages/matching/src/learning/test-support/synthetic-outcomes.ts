import { type SignalWeights, signals, weightsBy } from '../../signals.ts';
import type { Outcome, PairOutcome } from '../outcome.ts';
import { seededRandom } from '../seeded-random.ts';
import type { SignalValues } from '../signal-values.ts';

/** A world in which interest depends on known weights. */
export interface World {
  readonly seed: number;
  readonly count: number;
  /** Companies that decide. */
  readonly companies: number;
  /** What the interest of a company depends on; undefined: on nothing. */
  readonly truth?: SignalWeights;
  /** How strongly; 10 unless told otherwise. */
  readonly sharpness?: number;
}

/**
 * Outcomes of every kind, one a minute. The decider's own direction decides, and the other one is drawn independently, so
 * that who reads the wrong direction learns nothing.
 */
export function outcomesOf({ seed, count, companies, truth, sharpness = 10 }: World): PairOutcome[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const company = `company-${Math.floor(random() * companies)}`;
    const partner = `partner-${Math.floor(random() * companies)}`;
    const own = anyValues(random);
    const others = anyValues(random);
    const logOdds = truth === undefined ? 0 : sharpness * (totalOf(truth, own) - 0.5);
    const likes = random() < 1 / (1 + Math.exp(-logOdds));
    const at = index * 60_000;
    return random() < 0.5
      ? { ...suggestionOutcome(likes, random), from: company, to: partner, at, forward: own, backward: others }
      : { ...requestOutcome(likes), from: partner, to: company, at, forward: others, backward: own };
  });
}

function suggestionOutcome(likes: boolean, random: () => number): Outcome {
  if (likes) return { kind: random() < 0.5 ? 'saved' : 'requested' };
  return { kind: 'dismissed', reason: 'not_relevant' };
}

function requestOutcome(likes: boolean): Outcome {
  return likes ? { kind: 'accepted' } : { kind: 'declined', reason: 'no_fit' };
}

/** Every other value is 0 for a third of the pairs, as those of real profiles are. */
function anyValues(random: () => number): SignalValues {
  return weightsBy((signal) => {
    const value = random();
    return signals.indexOf(signal) % 2 === 0 && random() < 1 / 3 ? 0 : value;
  });
}

function totalOf(weights: SignalWeights, values: SignalValues): number {
  return signals.reduce((sum, { name }) => sum + weights[name] * values[name], 0);
}

/** The largest difference of one signal's weight. */
export function distanceOf(x: SignalWeights, y: SignalWeights): number {
  return Math.max(...signals.map(({ name }) => Math.abs(x[name] - y[name])));
}
