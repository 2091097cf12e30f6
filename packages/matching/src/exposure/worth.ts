import { companiesOf } from './candidate-lists.ts';
import type { ExposureMarket } from './exposure-plan.ts';
import { topSize } from './top-lists.ts';

/** What it tells to be sought e times as much. */
const soughtSlope = 0.05;
/** What a joint score more of alternatives takes away. */
const alternativesSlope = 0.3;
/** Who gets more than so many times the usual requests is not sought more: it may only be shown more. */
const mostSought = 10;

/**
 * How much each company is sought: 1 and its requests, as a part of those that are usual on its side (the mean, or 1 where it is less),
 * at most 11. Whom others ask is wanted, whatever it writes about itself.
 */
export function soughtOf({ sides, requests }: ExposureMarket): Float64Array {
  const usual = meansBySide(sides, requests).map((mean) => Math.max(1, mean));
  return Float64Array.from(requests, (own, slot) => 1 + Math.min(mostSought, own / (usual[sides[slot] ?? 0] ?? 1)));
}

/**
 * What the joint scores leave out about each company as a candidate, in joint scores, above the mean of its side:
 *
 * 0.05 · ln(sought) - 0.3 · alternatives
 *
 * The alternatives are the joint score of its own tenth candidate, or of its last: whoever scores less is not among its own first
 * ten, so that of two partners of the same score the one with less choice itself more often means it (Su et al. 2021).
 */
export function worthOf({ lists, sides }: ExposureMarket, sought: Float64Array): Float64Array {
  const worth = new Float64Array(companiesOf(lists));
  for (let slot = 0; slot < worth.length; slot++) {
    const [begin, end] = [lists.offsets[slot] ?? 0, lists.offsets[slot + 1] ?? 0];
    const alternatives = begin === end ? 0 : (lists.scores[Math.min(begin + topSize, end) - 1] ?? 0);
    worth[slot] = soughtSlope * Math.log(sought[slot] ?? 1) - alternativesSlope * alternatives;
  }
  const usual = meansBySide(sides, worth);
  return worth.map((own, slot) => own - (usual[sides[slot] ?? 0] ?? 0));
}

/** The mean of the values of each side, 0 for one without companies. */
function meansBySide(sides: Uint8Array, values: Uint32Array | Float64Array): readonly number[] {
  return [0, 1].map((side) => {
    let sum = 0;
    let count = 0;
    for (let slot = 0; slot < sides.length; slot++) {
      if (sides[slot] !== side) continue;
      sum += values[slot] ?? 0;
      count++;
    }
    return count === 0 ? 0 : sum / count;
  });
}
