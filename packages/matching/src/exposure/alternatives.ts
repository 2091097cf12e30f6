import { type CandidateLists, companiesOf } from './candidate-lists.ts';
import { topSize } from './top-lists.ts';

/**
 * How good the alternatives of each company are: the joint score of its tenth candidate, or of its last, less the mean of its side.
 * Whoever scores less is not among its own first ten, so that of two partners of the same score the one with better alternatives is
 * less likely to want it.
 */
export function alternativesOf(lists: CandidateLists, sides: Uint8Array): Float64Array {
  const alternatives = new Float64Array(companiesOf(lists));
  const sums = [0, 0];
  const counts = [0, 0];
  for (let slot = 0; slot < alternatives.length; slot++) {
    const [begin, end] = [lists.offsets[slot] ?? 0, lists.offsets[slot + 1] ?? 0];
    const score = begin === end ? 0 : (lists.scores[Math.min(begin + topSize, end) - 1] ?? 0);
    const side = sides[slot] ?? 0;
    alternatives[slot] = score;
    sums[side] = (sums[side] ?? 0) + score;
    counts[side] = (counts[side] ?? 0) + 1;
  }
  return alternatives.map((score, slot) => score - (sums[sides[slot] ?? 0] ?? 0) / (counts[sides[slot] ?? 0] ?? 1));
}
