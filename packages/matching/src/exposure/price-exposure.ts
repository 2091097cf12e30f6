import type { CandidateLists } from './candidate-lists.ts';
import type { Shares } from './fair-shares.ts';
import { exposureOf, rankTops, type TopLists } from './top-lists.ts';

/**
 * Prices are multiples of this: a 32-bit float, which is what a column of type `real` keeps, holds them exactly up to 16,
 * so that the ranking adds the very numbers that the plan was made with.
 */
const priceUnit = 2 ** -20;

/** This part of a fair share is added to exposures before they are compared, so that nobody's price is without bounds. */
const softening = 0.1;
/** How much steeper the price rises beyond the capacity. */
const excessSlope = 2;
/** Exposures settle within a few rounds; the rest is for markets with many equal scores. */
const roundsPerStrength = 8;

/**
 * Adjusts prices until they fit the exposure that they bring about, and returns the priors, which are the prices.
 *
 * A company with exposure e, fair share f and capacity m has the prior
 *
 * -strength · (ln((e + f/10) / (f + f/10)) + 2 · max(0, ln(e / m)))
 *
 * so one that appears as often as it should has none. Each round ranks all lists with the priors of the average exposure so
 * far, and moves that average towards the exposure it finds, by steps that decrease as 2/(round + 2). These are the steps
 * of Frank and Wolfe (1956) for the assignment that maximises the sum of joint scores less the convex cost of unequal
 * exposure whose slope is the price. `start` is an exposure to begin with, such as that without a
 * plan; `top` is overwritten.
 */
export function* priceExposure(
  lists: CandidateLists,
  shares: Shares,
  strength: number,
  start: Uint32Array,
  top: TopLists,
): Generator<void, Float32Array> {
  const average = Float64Array.from(start);
  for (let round = 1; round <= roundsPerStrength; round++) {
    yield* rankTops(lists, pricesOf(shares, strength, average), top);
    const exposure = exposureOf(lists, top);
    const step = 2 / (round + 2);
    for (let slot = 0; slot < exposure.length; slot++) {
      const before = average[slot] ?? 0;
      average[slot] = before + step * ((exposure[slot] ?? 0) - before);
    }
  }
  return pricesOf(shares, strength, average);
}

function pricesOf({ fair, most }: Shares, strength: number, average: Float64Array): Float32Array {
  const prices = new Float32Array(average.length);
  for (let slot = 0; slot < prices.length; slot++) {
    const exposure = average[slot] ?? 0;
    const share = fair[slot] ?? 0;
    if (share === 0) continue;
    const unequal = Math.log((exposure + softening * share) / (share + softening * share));
    const excess = Math.log(Math.max(1, exposure / (most[slot] ?? 1)));
    prices[slot] = inUnits(-strength * (unequal + excessSlope * excess));
  }
  return prices;
}

/** The next multiple of the unit, upwards. */
export function inUnits(price: number): number {
  return Math.ceil(price / priceUnit) * priceUnit;
}
