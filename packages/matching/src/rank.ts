import { anchorOf } from './anchor.ts';
import { byText } from './concept-matches.ts';
import type { MarketContext } from './market-context.ts';
import type { MatchProfile } from './match-profile.ts';
import type { MatchScore } from './match-score.ts';
import { prepareProfile } from './prepared-profile.ts';
import { scoreAgainst } from './score.ts';

/** A place in a ranking: where a page ended, so that the next one can begin after it. */
export interface RankCursor {
  readonly joint: number;
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
}

/**
 * Ranks companies of the other country for `a`: best joint score first, then what `a` wants most, then the id. The order is
 * total and does not depend on the order of the candidates. Companies of the same country are left out, and a candidate
 * given twice counts once. Who may not be suggested at all (dismissed, blocked, …) is for the candidate source to leave out.
 */
export function rank(
  a: MatchProfile,
  candidates: readonly MatchProfile[],
  context: MarketContext,
  { limit, after }: RankOptions,
): readonly RankedMatch[] {
  const anchor = anchorOf(prepareProfile(a, context), context);
  const abroad = new Map(candidates.filter(({ country }) => country !== a.country).map((other) => [other.id, other]));
  return [...abroad.values()]
    .map((other) => placed({ id: other.id, score: scoreAgainst(anchor, prepareProfile(other, context)) }))
    .filter(({ place }) => after === undefined || comparePlaces(after, place) < 0)
    .sort((x, y) => comparePlaces(x.place, y.place))
    .slice(0, Math.max(0, limit))
    .map(({ match }) => match);
}

/** The place of a match, to continue after it. */
export function cursorOf({ id, score }: RankedMatch): RankCursor {
  return { joint: score.joint, forward: score.forward.total, id };
}

function placed(match: RankedMatch): { readonly match: RankedMatch; readonly place: RankCursor } {
  return { match, place: cursorOf(match) };
}

function comparePlaces(x: RankCursor, y: RankCursor): number {
  return y.joint - x.joint || y.forward - x.forward || byText(x.id, y.id);
}
