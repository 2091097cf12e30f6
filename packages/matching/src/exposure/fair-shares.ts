import type { ExposureMarket } from './exposure-plan.ts';
import { topSize } from './top-lists.ts';
import { soughtOf, worthOf } from './worth.ts';

/** The measures by which companies are priced, by slot. */
export interface Shares {
  /** How often each company should appear if all were shown alike. */
  readonly fair: Float64Array;
  /** How often it should at most appear: its capacity, or its fair share where that is more. */
  readonly most: Float64Array;
  /** How much it is sought, see `soughtOf`. */
  readonly sought: Float64Array;
  /** What it is worth beside its joint scores, see `worthOf`. */
  readonly worth: Float64Array;
}

/** The fair shares of each side in the top lists of the other. */
export function sharesOf(market: ExposureMarket): Shares {
  const { sides, capacities } = market;
  const { offsets } = market.lists;
  const fair = new Float64Array(capacities.length);
  const most = Float64Array.from(capacities);
  for (const side of [0, 1]) {
    let places = 0;
    const slots: number[] = [];
    for (let slot = 0; slot < sides.length; slot++) {
      if (sides[slot] === side) slots.push(slot);
      else places += Math.min(topSize, (offsets[slot + 1] ?? 0) - (offsets[slot] ?? 0));
    }
    const shares = fairShares(
      places,
      slots.map((slot) => capacities[slot] ?? 0),
    );
    for (const [index, slot] of slots.entries()) {
      fair[slot] = shares[index] ?? 0;
      most[slot] = Math.max(capacities[slot] ?? 0, shares[index] ?? 0);
    }
  }
  const sought = soughtOf(market);
  return { fair, most, sought, worth: worthOf(market, sought) };
}

/**
 * Spreads places evenly, but gives nobody more than its capacity. Where all capacities together are too small for the
 * places, they are stretched alike. The shares sum to the places unless every capacity is 0.
 */
export function fairShares(places: number, capacities: readonly number[]): readonly number[] {
  const ascending = capacities.toSorted((x, y) => x - y);
  const total = ascending.reduce((sum, capacity) => sum + capacity, 0);
  if (total <= places) return capacities.map((capacity) => (total === 0 ? 0 : (capacity * places) / total));
  let left = places;
  let level = 0;
  for (const [index, capacity] of ascending.entries()) {
    level = left / (ascending.length - index);
    if (capacity >= level) break;
    left -= capacity;
  }
  return capacities.map((capacity) => Math.min(capacity, level));
}
