import { type Anchor, anchorOf } from './anchor.ts';
import { byText } from './by-text.ts';
import { topSize } from './exposure/top-lists.ts';
import type { MarketContext } from './market-context.ts';
import type { MatchProfile } from './match-profile.ts';
import type { MatchScore } from './match-score.ts';
import { type PreparedProfile, prepareProfile } from './prepared-profile.ts';
import { scoreAgainst, totalsAgainst } from './score.ts';

/** A place in a ranking: where a page ended, so that the next one can begin after it. */
export interface RankCursor {
  /** One of the first places, which come before all others; see `rank`. */
  readonly isFirst: boolean;
  /** The joint score of a first place, and the joint score with the company's prior of any other. */
  readonly order: number;
  readonly forward: number;
  readonly id: string;
}

export interface RankOptions {
  /** How many to return at most. */
  readonly limit: number;
  /** The last place of the page before. Nothing is skipped or repeated as long as profiles and context are the same. */
  readonly after?: RankCursor;
}

/** A company in its place, with why. */
export interface RankedMatch {
  readonly id: string;
  readonly score: MatchScore;
  readonly place: RankCursor;
}

/**
 * Ranks companies of the other country for `a`: the ten with the best sum of joint score and prior, these by joint score alone;
 * then all others by that sum. So the exposure plan decides who is among the first, and not who of them is seen first. Equals
 * follow in the order of what `a` wants most, then of the id. The order is total and does not depend on the order of the candidates. Companies of the same country are left out, and a candidate
 * given twice counts once. Who may not be suggested at all (dismissed, blocked, …) is for the candidate source to leave out.
 */
export function rank(
  a: MatchProfile,
  candidates: readonly MatchProfile[],
  context: MarketContext,
  options: RankOptions,
): readonly RankedMatch[] {
  const { vocabulary } = context;
  const abroad = candidates.filter(({ country }) => country !== a.country);
  const prepared = new Map(abroad.map((other) => [other.id, prepareProfile(other, vocabulary)]));
  const anchor = anchorOf(prepareProfile(a, vocabulary), context);
  return explainPlaces(anchor, bestPlaces(anchor, prepared.values(), options));
}

/** Who has which place, over candidates that are prepared, each once and of the other country. */
export function bestPlaces(
  anchor: Anchor,
  candidates: Iterable<PreparedProfile>,
  { limit, after }: RankOptions,
): readonly RankedCandidate[] {
  const first: Candidate[] = [];
  const others: Candidate[] = [];
  const othersLimit = after === undefined ? Math.max(0, limit - topSize) : limit;
  for (const other of candidates) {
    const { joint, forward } = totalsAgainst(anchor, other);
    const order = joint + other.exposurePrior;
    // Nearly all candidates of a long list are turned away here, before anything is made of them.
    if (isBelow(order, first, topSize) && isBelow(order, others, othersLimit)) continue;
    const behind = insert(first, new Candidate(other, order, forward, joint), topSize);
    if (behind === undefined || (after !== undefined && comparePlaces(after, behind) >= 0)) continue;
    insert(others, behind, othersLimit);
  }
  const shown = first.map((candidate) => candidate.amongFirst()).sort(comparePlaces);
  return [...shown.filter((place) => after === undefined || comparePlaces(after, place) < 0), ...others]
    .slice(0, limit)
    .map((candidate) => ({ other: candidate.other, place: candidate.place() }));
}

/** A prepared candidate and its place. */
export interface RankedCandidate {
  readonly other: PreparedProfile;
  readonly place: RankCursor;
}

/** A candidate with what its place depends on. Its id is asked for only where nothing else tells two apart. */
class Candidate implements RankCursor {
  readonly other: PreparedProfile;
  readonly order: number;
  readonly forward: number;
  readonly isFirst: boolean;
  readonly #joint: number;

  constructor(other: PreparedProfile, order: number, forward: number, joint: number, isFirst = false) {
    this.other = other;
    this.order = order;
    this.forward = forward;
    this.isFirst = isFirst;
    this.#joint = joint;
  }

  get id(): string {
    return this.other.id;
  }

  /** The same as one of the first places. */
  amongFirst(): Candidate {
    return new Candidate(this.other, this.#joint, this.forward, this.#joint, true);
  }

  place(): RankCursor {
    const { isFirst, order, forward, id } = this;
    return { isFirst, order, forward, id };
  }
}

/** Whether an ordered list is full of places with a higher sum. */
function isBelow(order: number, places: readonly RankCursor[], limit: number): boolean {
  const worst = places[limit - 1];
  return limit === 0 || (worst !== undefined && order < worst.order);
}

/** Puts a place where it belongs in an ordered list that holds so many, and returns the one for which it has no room. */
function insert(places: Candidate[], place: Candidate, limit: number): Candidate | undefined {
  let at = places.length;
  for (let before = places[at - 1]; before !== undefined && comparePlaces(place, before) < 0; before = places[at - 1]) {
    places[at] = before;
    at -= 1;
  }
  places[at] = place;
  return places.length > limit ? places.pop() : undefined;
}

/** Adds to places the scores that explain them. */
export function explainPlaces(anchor: Anchor, candidates: readonly RankedCandidate[]): readonly RankedMatch[] {
  return candidates.map(({ other, place }) => ({ id: place.id, score: scoreAgainst(anchor, other), place }));
}

/** Negative when `x` comes before `y`; 0 only for one and the same place. */
function comparePlaces(x: RankCursor, y: RankCursor): number {
  return Number(y.isFirst) - Number(x.isFirst) || y.order - x.order || y.forward - x.forward || byText(x.id, y.id);
}
