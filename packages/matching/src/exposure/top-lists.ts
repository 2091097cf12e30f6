import { type CandidateLists, companiesOf } from './candidate-lists.ts';

/** How many of a list count as its top: what a company sees first. */
export const topSize = 10;

/** Stands in a top list that has fewer than `topSize` entries. */
export const noEntry = 0xffffffff;

/**
 * The top of every list: `topSize` places each, which hold positions in the arrays of the lists, best first, then `noEntry`.
 */
export type TopLists = Uint32Array;

/** About how many entries are looked at between two steps: some milliseconds of work. */
const entriesPerStep = 200_000;

/**
 * The top of every list by joint score plus the candidate's prior. Equal sums keep the order of the list, so with priors of
 * 0 it is the list's beginning.
 */
export function topLists(lists: CandidateLists, priors: Float64Array): TopLists {
  const top = new Uint32Array(companiesOf(lists) * topSize);
  for (const steps = rankTops(lists, priors, top); steps.next().done !== true;);
  return top;
}

/** The same in steps of some milliseconds, into `top`. Candidates that no prior can lift into the top are not looked at. */
export function* rankTops(lists: CandidateLists, priors: Float64Array, top: TopLists): Generator<void, void> {
  const highest = priors.reduce((max, prior) => Math.max(max, prior), -Infinity);
  const companies = companiesOf(lists);
  for (let host = 0; host < companies;) {
    const stop = (lists.offsets[host] ?? 0) + entriesPerStep;
    for (; host < companies && (lists.offsets[host] ?? 0) < stop; host++) rankTop(lists, priors, highest, host, top);
    yield;
  }
}

const sums = new Float64Array(topSize);

function rankTop(lists: CandidateLists, priors: Float64Array, highest: number, host: number, top: TopLists): void {
  const { offsets, candidates, scores } = lists;
  const end = offsets[host + 1] ?? 0;
  const base = host * topSize;
  let count = 0;
  let last = -Infinity;
  for (let entry = offsets[host] ?? 0; entry < end; entry++) {
    const score = scores[entry] ?? 0;
    // Scores only fall from here on.
    if (score + highest <= last) break;
    const sum = score + (priors[candidates[entry] ?? 0] ?? 0);
    if (sum <= last) continue;
    let place = count < topSize ? count++ : topSize - 1;
    for (; place > 0 && (sums[place - 1] ?? 0) < sum; place--) {
      sums[place] = sums[place - 1] ?? 0;
      top[base + place] = top[base + place - 1] ?? 0;
    }
    sums[place] = sum;
    top[base + place] = entry;
    if (count === topSize) last = sums[topSize - 1] ?? 0;
  }
  top.fill(noEntry, base + count, base + topSize);
}

/** In how many top lists each company is. */
export function exposureOf(lists: CandidateLists, top: TopLists): Uint32Array {
  const exposure = new Uint32Array(companiesOf(lists));
  for (const entry of top) {
    if (entry === noEntry) continue;
    const candidate = lists.candidates[entry] ?? 0;
    exposure[candidate] = (exposure[candidate] ?? 0) + 1;
  }
  return exposure;
}
