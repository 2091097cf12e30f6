import { type CandidateLists, companiesOf } from './candidate-lists.ts';
import { highestPrior, inMillionths } from './price-exposure.ts';
import { exposureOf, noEntry, topSize, type TopLists } from './top-lists.ts';

/** By how much a lift at least beats the last place: far more than rounding could take back, far less than a score means. */
const smallestMargin = 2 ** -14;
/** So many bids for each company of the market end every auction; one that leaves room ends far sooner. */
const bidsPerCompany = 200;
/** Some milliseconds of work. */
const bidsPerStep = 256;

/** Which entries of the lists name a company. */
export interface Mentions {
  /** One more than there are companies. */
  readonly offsets: Uint32Array;
  /** Positions in the arrays of the lists, ascending for each company. */
  readonly entries: Uint32Array;
}

/** Turns the lists around, in time and memory that are linear in their length. */
export function mentionsIn(lists: CandidateLists): Mentions {
  const companies = companiesOf(lists);
  const offsets = new Uint32Array(companies + 1);
  for (const candidate of lists.candidates) offsets[candidate + 1] = (offsets[candidate + 1] ?? 0) + 1;
  for (let slot = 0; slot < companies; slot++) offsets[slot + 1] = (offsets[slot + 1] ?? 0) + (offsets[slot] ?? 0);
  const next = offsets.slice();
  const entries = new Uint32Array(lists.candidates.length);
  for (let entry = 0; entry < entries.length; entry++) {
    const candidate = lists.candidates[entry] ?? 0;
    const at = next[candidate] ?? 0;
    entries[at] = entry;
    next[candidate] = at + 1;
  }
  return { offsets, entries };
}

/** How hard it is tried to place a company. */
export interface LiftEffort {
  /** So many bids of a company raise the margin of its bids to twice as much. */
  readonly patience: number;
  /** After so many bids it gives up. */
  readonly bids: number;
}

/**
 * Lifts every company that must appear and is in nobody's top into the top where that takes the smallest lift. A company
 * that loses its only appearance by it, and must have one, is lifted next: an auction in which priors only rise
 * (Bertsekas 1988), so that it ends, with everybody placed or with some whose prior would have to exceed all bounds.
 *
 * A company outbid again bids higher: up to what the second cheapest list would take, because so far nothing else changes,
 * and beyond that by a margin that doubles with its patience. Small margins place more companies where lists have
 * hardly a place to spare; large ones come sooner to the end where they have too few.
 *
 * `priors` and `top` are changed together: `top` stays the top of the lists by `priors`, but not in its order. Returns the
 * companies that were not placed, ascending, which keep the prior they came with; `planExposure` says which these are.
 */
export function* liftAbsent(
  lists: CandidateLists,
  mentions: Mentions,
  mustAppear: Uint8Array,
  priors: Float64Array,
  top: TopLists,
  effort: LiftEffort,
): Generator<void, Uint32Array> {
  const { offsets, candidates, scores } = lists;
  const exposure = exposureOf(lists, top);
  const bids = new Uint16Array(exposure.length);
  const original = priors.slice();
  const unplaced: number[] = [];
  const waiting = queueOf(exposure.length);
  for (const [slot, count] of exposure.entries()) if (count === 0 && mustAppear[slot] === 1) waiting.add(slot);

  const sumOf = (entry: number): number => (scores[entry] ?? 0) + (priors[candidates[entry] ?? 0] ?? 0);

  /** The place in `top` that a newcomer would take. Whoever is not in a list's top shares it with `topSize` others. */
  const lastPlaceOf = (host: number): number => {
    let last = host * topSize;
    for (let place = last + 1; place < (host + 1) * topSize; place++) {
      const entry = top[place] ?? noEntry;
      const lastEntry = top[last] ?? noEntry;
      if (sumOf(entry) < sumOf(lastEntry) || (sumOf(entry) === sumOf(lastEntry) && entry > lastEntry)) last = place;
    }
    return last;
  };

  const enterWhereAhead = (company: number): void => {
    for (let at = mentions.offsets[company] ?? 0; at < (mentions.offsets[company + 1] ?? 0); at++) {
      const entry = mentions.entries[at] ?? noEntry;
      const place = lastPlaceOf(listWith(offsets, entry));
      const displacedEntry = top[place] ?? noEntry;
      if (sumOf(entry) < sumOf(displacedEntry)) continue;
      if (sumOf(entry) === sumOf(displacedEntry) && entry > displacedEntry) continue;
      const displaced = candidates[displacedEntry] ?? 0;
      top[place] = entry;
      exposure[company] = (exposure[company] ?? 0) + 1;
      exposure[displaced] = (exposure[displaced] ?? 0) - 1;
      if (exposure[displaced] === 0 && mustAppear[displaced] === 1) waiting.add(displaced);
    }
  };

  let turn = 0;
  const lastTurn = bidsPerCompany * exposure.length;
  for (let company = waiting.take(); company !== undefined; company = waiting.take()) {
    let needed = Infinity;
    let second = Infinity;
    for (let at = mentions.offsets[company] ?? 0; at < (mentions.offsets[company + 1] ?? 0); at++) {
      const entry = mentions.entries[at] ?? noEntry;
      const last = top[lastPlaceOf(listWith(offsets, entry))] ?? noEntry;
      const lift = sumOf(last) - (scores[entry] ?? 0);
      if (lift < needed) [needed, second] = [lift, needed];
      else if (lift < second) second = lift;
    }
    const bid = bids[company] ?? 0;
    const margin = smallestMargin * 2 ** Math.floor(bid / effort.patience);
    const prior = inMillionths(
      needed + Math.max(margin, Math.min(smallestMargin * 2 ** bid, second - needed - margin)),
    );
    if (!(prior <= highestPrior) || bid >= effort.bids || turn >= lastTurn) {
      priors[company] = original[company] ?? 0;
      unplaced.push(company);
    } else {
      bids[company] = bid + 1;
      priors[company] = prior;
      enterWhereAhead(company);
    }
    if (++turn % bidsPerStep === 0) yield;
  }
  return Uint32Array.from(unplaced).sort();
}

/** The list that an entry is in: the last that begins at or before it. */
function listWith(offsets: Uint32Array, entry: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) <= entry) low = middle;
    else high = middle;
  }
  return low;
}

/** A queue in which each of `size` slots waits at most once at a time, in memory that does not grow. */
function queueOf(size: number): { add(slot: number): void; take(): number | undefined } {
  const ring = new Uint32Array(size);
  let first = 0;
  let length = 0;
  return {
    add: (slot) => {
      ring[(first + length++) % size] = slot;
    },
    take: () => {
      if (length === 0) return undefined;
      const slot = ring[first];
      first = (first + 1) % size;
      length--;
      return slot;
    },
  };
}
