import { type CandidateLists, companiesOf } from './candidate-lists.ts';
import { noEntry, topSize, type TopLists } from './top-lists.ts';

/**
 * The Gini coefficient of how often companies are shown: 0 if all are shown equally often, towards 1 the more a few take it
 * all; 0 as well if nobody is shown. Linear in the companies and the highest exposure, because exposures are counts.
 */
export function gini(exposure: Uint32Array): number {
  const companies = exposure.length;
  const highest = exposure.reduce((max, count) => Math.max(max, count), 0);
  const shownSoOften = new Uint32Array(highest + 1);
  let total = 0;
  for (const count of exposure) {
    shownSoOften[count] = (shownSoOften[count] ?? 0) + 1;
    total += count;
  }
  if (total === 0) return 0;
  let below = 0;
  let weighted = 0;
  for (const [count, alike] of shownSoOften.entries()) {
    // The ranks of those shown equally often average to this, counted from the middle.
    weighted += alike * count * (2 * below + alike - companies);
    below += alike;
  }
  return weighted / (companies * total);
}

/** The share, 0 to 1, of the companies that must appear and are in nobody's top; 0 if none must. */
export function shareInNobodysTop(exposure: Uint32Array, mustAppear: Uint8Array): number {
  let asked = 0;
  let absent = 0;
  for (let slot = 0; slot < exposure.length; slot++) {
    if (mustAppear[slot] !== 1) continue;
    asked++;
    if (exposure[slot] === 0) absent++;
  }
  return asked === 0 ? 0 : absent / asked;
}

/** What companies lose when top lists are not simply the best by joint score, as shares. */
export interface QualityLoss {
  /** Of the sum of joint scores in all top lists. */
  readonly score: number;
  /**
   * Of the mean ndcg@10, with the joint score, times how much the candidate is sought, as the gain, and the list's own beginning as
   * the ideal. Below 0 where the plan's choice is better.
   */
  readonly ndcg: number;
}

const discounts = Float64Array.from({ length: topSize }, (_, place) => 1 / Math.log2(place + 2));

/**
 * Compares top lists of `lists` with the beginnings of the lists that a ranking without priors shows. Whom a plan puts into a
 * top list is shown there in the order of the joint scores, as the ranking does.
 */
export function qualityLossOf(
  unplanned: CandidateLists,
  lists: CandidateLists,
  top: TopLists,
  sought: Float64Array,
): QualityLoss {
  const gainOf = ({ candidates, scores }: CandidateLists, entry: number): number =>
    (scores[entry] ?? 0) * (sought[candidates[entry] ?? 0] ?? 1);
  let ideal = 0;
  let sum = 0;
  let ndcg = 0;
  let hosts = 0;
  for (let host = 0; host < companiesOf(lists); host++) {
    const begin = unplanned.offsets[host] ?? 0;
    const length = Math.min(topSize, (unplanned.offsets[host + 1] ?? 0) - begin);
    // Positions in a list ascend with its order, and `noEntry` comes last.
    const shown = top.slice(host * topSize, (host + 1) * topSize).sort();
    let hostIdeal = 0;
    let hostGain = 0;
    for (let place = 0; place < length; place++) {
      const discount = discounts[place] ?? 0;
      ideal += unplanned.scores[begin + place] ?? 0;
      hostIdeal += gainOf(unplanned, begin + place) * discount;
      const entry = shown[place] ?? noEntry;
      if (entry === noEntry) continue;
      sum += lists.scores[entry] ?? 0;
      hostGain += gainOf(lists, entry) * discount;
    }
    if (hostIdeal === 0) continue;
    ndcg += hostGain / hostIdeal;
    hosts++;
  }
  return { score: ideal === 0 ? 0 : 1 - sum / ideal, ndcg: hosts === 0 ? 0 : 1 - ndcg / hosts };
}
