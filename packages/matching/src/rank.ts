import { type Anchor, anchorOf } from './anchor.ts';
import { byText } from './by-text.ts';
import type { MarketContext } from './market-context.ts';
import type { MatchProfile } from './match-profile.ts';
import type { MatchScore } from './match-score.ts';
import { type PreparedProfile, prepareProfile } from './prepared-profile.ts';
import { scoreAgainst, totalsAgainst } from './score.ts';

/** A place in a ranking: where a page ended, so that the next one can begin after it. */
export interface RankCursor {
  /** The joint score with the company's prior: what the ranking orders by. */
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
 * Ranks companies of the other country for `a`: best joint score with its prior first, then what `a` wants most, then the id. The
 * order is total and does not depend on the order of the candidates. Companies of the same country are left out, and a candidate
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
  return explainPlaces(anchor, bestPlaces(anchor, prepared.values(), options), (id) => prepared.get(id));
}

/**
 * The places alone, over candidates that are prepared, each once and of the other country. Of a candidate nothing is kept, so
 * all of them may be one object that reads one company after another.
 */
export function bestPlaces(
  anchor: Anchor,
  candidates: Iterable<PreparedProfile>,
  { limit, after }: RankOptions,
): readonly RankCursor[] {
  const best: RankCursor[] = [];
  for (const other of candidates) {
    const { joint, forward } = totalsAgainst(anchor, other);
    const order = joint + other.exposurePrior;
    const worst = best.length < limit ? undefined : best[limit - 1];
    // Nearly all candidates of a long list are turned away here, before anything is made of them.
    if (best.length >= limit && (worst === undefined || order < worst.order)) continue;
    const place = { order, forward, id: other.id };
    if (after !== undefined && comparePlaces(after, place) >= 0) continue;
    if (worst !== undefined && comparePlaces(worst, place) < 0) continue;
    insert(best, place);
    if (best.length > limit) best.pop();
  }
  return best;
}

/** Puts a place where it belongs in an ordered list. */
function insert(places: RankCursor[], place: RankCursor): void {
  let at = places.length;
  for (let before = places[at - 1]; before !== undefined && comparePlaces(place, before) < 0; before = places[at - 1]) {
    places[at] = before;
    at -= 1;
  }
  places[at] = place;
}

/** Adds to places the scores that explain them. A company that `profileOf` does not know is left out. */
export function explainPlaces(
  anchor: Anchor,
  places: readonly RankCursor[],
  profileOf: (id: string) => PreparedProfile | undefined,
): readonly RankedMatch[] {
  return places.flatMap((place) => {
    const other = profileOf(place.id);
    return other === undefined ? [] : { id: place.id, score: scoreAgainst(anchor, other), place };
  });
}

/** Negative when `x` comes before `y`; 0 only for one and the same place. */
function comparePlaces(x: RankCursor, y: RankCursor): number {
  return y.order - x.order || y.forward - x.forward || byText(x.id, y.id);
}
