import type { CandidateLists } from './candidate-lists.ts';
import type { Shares } from './fair-shares.ts';
import { exposureOf, rankTops, type TopLists } from './top-lists.ts';

/** Prices are whole millionths of a joint score, as the ranking knows them, so that it adds the very numbers of the plan. */
export const pricesPerUnit = 1_000_000;

/** No prior is higher: scores are at most 1, and more than that is needed only against others' priors. */
export const highestPrior = 4;

/** A company shown this part of its fair share is half as dear as one shown without end. */
const halfPrice = 0.5;
/** How much the price rises besides for a company that appears e times as often as it can answer. */
const excessSlope = 0.04;
/** In a large market exposures settle within a few rounds; in a small one they jump, and rounds cost little. */
const rounds = { least: 12, most: 32, entries: 96_000_000 } as const;

/**
 * Adjusts prices until they fit the exposure that they bring about, and returns the priors: what companies are worth, less their
 * prices.
 *
 * A company with exposure e, fair share f, capacity m, and worth w (see `worthOf`) has the prior
 *
 * w - strength · (e/(e + f/2) - 2/3 + 0.04 · max(0, ln(e / m)))
 *
 * so an ordinary one that appears as often as it should has none. The price falls off quickly, because what makes exposure
 * unequal is less how far the stars are ahead than that others hardly appear (the slope of the Gini coefficient is a company's
 * place in the order of exposures).
 *
 * Each round ranks all lists with the priors of the average exposure so far, and moves that average towards the exposure it
 * finds, by steps that decrease as 2/(round + 2). These are the steps of Frank and Wolfe (1956) for the assignment that
 * maximises the sum of joint scores and worths less the convex cost of unequal exposure whose slope is the price. `start` is an exposure
 * to begin with, such as that without a plan; `top` is overwritten.
 */
export function* priceExposure(
  lists: CandidateLists,
  shares: Shares,
  strength: number,
  start: Uint32Array,
  top: TopLists,
): Generator<void, Float64Array> {
  const average = Float64Array.from(start);
  const affordable = Math.floor(rounds.entries / Math.max(1, lists.candidates.length));
  const last = Math.max(rounds.least, Math.min(rounds.most, affordable));
  for (let round = 1; round <= last; round++) {
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

function pricesOf({ fair, most, worth }: Shares, strength: number, average: Float64Array): Float64Array {
  const prices = new Float64Array(average.length);
  for (let slot = 0; slot < prices.length; slot++) {
    const exposure = average[slot] ?? 0;
    const share = fair[slot] ?? 0;
    if (share === 0) continue;
    const unequal = exposure / (exposure + halfPrice * share) - 1 / (1 + halfPrice);
    const excess = excessSlope * Math.log(Math.max(1, exposure / (most[slot] ?? 1)));
    prices[slot] = Math.min(highestPrior, inMillionths((worth[slot] ?? 0) - strength * (unequal + excess)));
  }
  return prices;
}

/** The next whole millionth, upwards. */
export function inMillionths(price: number): number {
  return Math.ceil(price * pricesPerUnit) / pricesPerUnit;
}
