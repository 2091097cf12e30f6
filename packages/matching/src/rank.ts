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
  const abroad = new Map(candidates.filter(({ country }) => country !== a.country).map((other) => [other.id, other]));
  const prepared = [...abroad.values()].map((other) => prepareProfile(other, vocabulary));
  return rankPrepared(prepareProfile(a, vocabulary), prepared, context, options);
}

/** The same for profiles that are prepared, each once and of the other country. */
export function rankPrepared(
  a: PreparedProfile,
  candidates: Iterable<PreparedProfile>,
  context: MarketContext,
  options: RankOptions,
): readonly RankedMatch[] {
  const anchor = anchorOf(a, context);
  return placed(anchor, candidates, options).map(({ place, other }) => ({
    id: other.id,
    score: scoreAgainst(anchor, other),
    place,
  }));
}

/** The places alone, for a caller that explains nothing. */
export function placePrepared(
  a: PreparedProfile,
  candidates: Iterable<PreparedProfile>,
  context: MarketContext,
  options: RankOptions,
): readonly RankCursor[] {
  return placed(anchorOf(a, context), candidates, options).map(({ place }) => place);
}

interface Placed {
  readonly place: RankCursor;
  readonly other: PreparedProfile;
}

function placed(
  anchor: Anchor,
  candidates: Iterable<PreparedProfile>,
  { limit, after }: RankOptions,
): readonly Placed[] {
  const places: Placed[] = [];
  for (const other of candidates) {
    const { joint, forward } = totalsAgainst(anchor, other);
    const place = { order: joint + other.exposurePrior, forward, id: other.id };
    if (after === undefined || comparePlaces(after, place) < 0) places.push({ place, other });
  }
  return places.sort((x, y) => comparePlaces(x.place, y.place)).slice(0, Math.max(0, limit));
}

/** Negative when `x` comes before `y`; 0 only for one and the same place. */
function comparePlaces(x: RankCursor, y: RankCursor): number {
  return y.order - x.order || y.forward - x.forward || byText(x.id, y.id);
}
