import { type CandidateLists, checkLists, companiesOf, neglected, withReversed } from './candidate-lists.ts';
import { chooseStrength } from './choose-strength.ts';
import { gini, qualityLossOf, shareInNobodysTop } from './exposure-figures.ts';
import type { ExposureFigures, ExposureMarket, ExposurePlan, Introductions } from './exposure-plan.ts';
import { sharesOf } from './fair-shares.ts';
import { liftAbsent, type LiftEffort, mentionsIn } from './lift-absent.ts';
import { priceExposure, pricesPerUnit } from './price-exposure.ts';
import { exposureOf, noEntry, rankTops, topSize, type TopLists } from './top-lists.ts';

/** A company that no list names is added to the lists of so many of its own first candidates. */
const firstReach = 20;
/** With this effort a strength is tried: enough wherever there is room. */
const quick: LiftEffort = { patience: 32, bids: 16 };
/** With these efforts, one after the other, those are lifted whom the quick one did not place. */
const thorough: readonly LiftEffort[] = [
  { patience: 32, bids: Infinity },
  { patience: 256, bids: Infinity },
];
/** So often at most are those who are still not placed added to the lists of all of their candidates, for one more try. */
const widenings = 8;

/**
 * Plans the exposure of a whole market: a prior for each company, so that lists ordered by joint score plus the prior of
 * the candidate show companies about as often as they can answer, and leave nobody out. Equal sums keep the order of the
 * list. Deterministic.
 *
 * 1. Companies that no list names are added to the lists of their own candidates (`withReversed`).
 * 2. Prices for exposure level it (`priceExposure`). They are as strong as it takes to bring the Gini coefficient below
 *    half, and no stronger than the loss of quality allows: where both cannot be had, the quality is kept (`chooseStrength`).
 * 3. Whoever is still in nobody's top ten is lifted just so far (`liftAbsent`). This comes last, whatever it costs.
 *
 * What is guaranteed of a company that must appear: it is in somebody's top ten, or among `unplaced`. Unplaced are companies
 * without a list that no list names; the surplus where more companies must appear than their lists have places, of which
 * then nearly every one is taken by another company; and those whose scores equal a rival's in every list, between whom
 * no prior can choose. Where companies need (nearly) all of their lists' places, some may be left though they would fit.
 *
 * Time is O(strengths · rounds · entries) for the prices, at most 11 times 10 passes over long lists (34 over short ones), of
 * which most stop early, and O(bids · list length · log companies) for the lifts, at most 200 bids a company. Memory is 20 bytes
 * an entry of the lists (the lists, the completed ones, the mentions) and some 200 bytes a company: for a million companies with
 * lists of 30 about 500 MB beside the lists.
 *
 * @throws {RangeError} see `checkLists`.
 */
export function planExposure(market: ExposureMarket): ExposurePlan {
  const steps = planExposureSteps(market);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same in steps, for a caller that has other things to do in between. In a market of 20,000 companies a step takes some
 * milliseconds, rarely some tens; a few steps go through all entries at once.
 */
export function* planExposureSteps(market: ExposureMarket): Generator<void, ExposurePlan> {
  const { lists: unplanned, mustAppear } = market;
  checkLists(unplanned);
  yield;
  const companies = companiesOf(unplanned);
  const top: TopLists = new Uint32Array(companies * topSize);
  yield* rankTops(unplanned, new Float64Array(companies), top);
  const exposure = exposureOf(unplanned, top);
  const before = figuresOf(exposure, mustAppear);
  const shares = sharesOf(market);
  yield;
  let lists = withReversed(unplanned, neglected(unplanned).filter(must(mustAppear)), firstReach);
  yield;
  let mentions = mentionsIn(lists);
  yield;

  function* lift(prices: Float64Array, effort: LiftEffort): Generator<void, Attempt> {
    const priors = prices.slice();
    yield* rankTops(lists, priors, top);
    const unplaced = yield* liftAbsent(lists, mentions, mustAppear, priors, top, effort);
    yield* rankTops(lists, priors, top);
    const appearances = exposureOf(lists, top);
    const loss = qualityLossOf(unplanned, lists, top, shares.sought);
    yield;
    return { lists, prices, priors, appearances, unplaced, after: figuresOf(appearances, mustAppear), loss };
  }

  let best = yield* chooseStrength(before.gini, function* (strength) {
    return yield* lift(yield* priceExposure(lists, shares, strength, exposure, top), quick);
  });
  const surplus = surplusOf(market);
  // Where not everybody can have a place, more bids would only raise the prices.
  const efforts = surplus === 0 ? [quick, ...thorough] : [quick];
  for (let round = 0; round < widenings && best.unplaced.length > surplus; round++) {
    const entries = lists.candidates.length;
    lists = withReversed(lists, best.unplaced, Infinity);
    if (lists.candidates.length === entries && round > 0) break;
    mentions = mentionsIn(lists);
    yield;
    for (const effort of efforts) {
      if (best.unplaced.length <= surplus) break;
      const next = yield* lift(best.prices, effort);
      if (next.unplaced.length < best.unplaced.length) best = next;
    }
  }
  yield* rankTops(best.lists, best.priors, top);
  const { appearances, unplaced, after, loss } = best;
  const priorMillionths = Int32Array.from(best.priors, (prior) => Math.round(prior * pricesPerUnit));
  const introductions = introductionsIn(top, best.lists, unplanned);
  return { priorMillionths, appearances, introductions, unplaced, before, after, loss };
}

interface Attempt extends Pick<ExposurePlan, 'appearances' | 'unplaced' | 'after' | 'loss'> {
  /** With whom companies were added to others' lists. */
  readonly lists: CandidateLists;
  /** The priors before anybody was lifted, and after. */
  readonly prices: Float64Array;
  readonly priors: Float64Array;
}

function must(mustAppear: Uint8Array): (slot: number) => boolean {
  return (slot) => mustAppear[slot] === 1;
}

function figuresOf(exposure: Uint32Array, mustAppear: Uint8Array): ExposureFigures {
  return { gini: gini(exposure), neverShown: shareInNobodysTop(exposure, mustAppear) };
}

/** How many of those who must appear cannot, even if every company of the other side shows ten of them. */
function surplusOf({ sides, mustAppear }: ExposureMarket): number {
  const surplus = [0, 0];
  for (let slot = 0; slot < sides.length; slot++) {
    const side = sides[slot] ?? 0;
    surplus[side] = (surplus[side] ?? 0) + (mustAppear[slot] ?? 0);
    surplus[1 - side] = (surplus[1 - side] ?? 0) - topSize;
  }
  return surplus.reduce((sum, companies) => sum + Math.max(0, companies), 0);
}

function introductionsIn(top: TopLists, lists: CandidateLists, unplanned: CandidateLists): Introductions {
  const hosts: number[] = [];
  const guests: number[] = [];
  for (let place = 0; place < top.length; place++) {
    const entry = top[place] ?? noEntry;
    if (entry === noEntry) continue;
    const host = Math.floor(place / topSize);
    const guest = lists.candidates[entry] ?? 0;
    if (unplanned.candidates.subarray(unplanned.offsets[host], unplanned.offsets[host + 1]).includes(guest)) continue;
    hosts.push(host);
    guests.push(guest);
  }
  return { hosts: Uint32Array.from(hosts), guests: Uint32Array.from(guests) };
}
