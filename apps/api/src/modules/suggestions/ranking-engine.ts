import type { MatchScore, RankCursor, RankedMatch } from '@karakoram/matching';

/** A page of a ranking to be made. */
export interface RankingPage {
  readonly companyId: string;
  readonly limit: number;
  readonly after: RankCursor | undefined;
}

/**
 * Ranks the listed companies of the other country for one company. Every engine gives the same order and the same reasons;
 * they differ in speed and in where the market lies. Each answer is undefined if the company itself is not listed.
 */
export abstract class RankingEngine {
  /** Ranks those that the engine finds worth it, but for the excluded ones. */
  abstract rank(page: RankingPage, excludedIds: readonly string[]): Promise<readonly RankedMatch[] | undefined>;

  /** Ranks the given ones, as far as they are listed. */
  abstract rankGiven(page: RankingPage, candidateIds: readonly string[]): Promise<readonly RankedMatch[] | undefined>;

  /** The fit of two companies; undefined also when the other is not listed or is of the same country. */
  abstract score(companyId: string, partnerId: string): Promise<MatchScore | undefined>;
}
