import { Random } from './random.ts';

/** A mean and the interval in which it would lie in 95 of 100 samples like this one. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const resamples = 2_000;

/**
 * The mean of the values with its 95 % percentile bootstrap interval (Efron 1979): the 2.5th and 97.5th percentile of the means
 * of resamples drawn with replacement. Deterministic. All zeros for no value.
 */
export function bootstrapMean(values: readonly number[], seed: string): Estimate {
  return bootstrap(values, seed, (sample) => {
    let sum = 0;
    for (const value of sample) sum += value;
    return sum / sample.length;
  });
}

/** The same for any statistic of a sample. `samples` may be lowered where the statistic is slow. */
export function bootstrap(
  values: ArrayLike<number>,
  seed: string,
  statistic: (sample: Float64Array) => number,
  samples = resamples,
): Estimate {
  const { length } = values;
  if (length === 0) return { mean: 0, low: 0, high: 0 };
  const random = new Random('bootstrap', seed);
  const sample = Float64Array.from(values);
  const mean = statistic(sample);
  const results = new Float64Array(samples);
  for (let round = 0; round < samples; round += 1) {
    for (let index = 0; index < length; index += 1) sample[index] = values[random.below(length)] ?? 0;
    results[round] = statistic(sample);
  }
  results.sort();
  return { mean, low: percentile(results, 0.025), high: percentile(results, 0.975) };
}

/** Of sorted values, with linear interpolation between the two nearest. */
function percentile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const lower = sorted[below] ?? 0;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)] ?? lower;
  return lower + (upper - lower) * (place - below);
}
