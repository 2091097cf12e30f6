import { type CandidateLists, companiesOf } from './candidate-lists.ts';

/** With which of its candidates a company is content to be compared: far enough down not to be about one lucky fit. */
const comparedPlace = 30;

/**
 * How good the alternatives of each company are: the joint score of its thirtieth candidate, or of its last, less the mean of its
 * side. A company with better ones is less likely to want any given partner of the same score.
 */
export function alternativesOf(lists: CandidateLists, sides: Uint8Array): Float64Array {
  const alternatives = new Float64Array(companiesOf(lists));
  const sums = [0, 0];
  const counts = [0, 0];
  for (let slot = 0; slot < alternatives.length; slot++) {
    const [begin, end] = [lists.offsets[slot] ?? 0, lists.offsets[slot + 1] ?? 0];
    const score = begin === end ? 0 : (lists.scores[Math.min(begin + comparedPlace, end) - 1] ?? 0);
    const side = sides[slot] ?? 0;
    alternatives[slot] = score;
    sums[side] = (sums[side] ?? 0) + score;
    counts[side] = (counts[side] ?? 0) + 1;
  }
  return alternatives.map((score, slot) => score - (sums[sides[slot] ?? 0] ?? 0) / (counts[sides[slot] ?? 0] ?? 1));
}
