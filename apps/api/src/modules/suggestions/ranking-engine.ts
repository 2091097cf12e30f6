import { explain, type Explanation, type MatchScore, type RankCursor, type RankedMatch } from '@karakoram/matching';

/** How well a company fits, and why: what a page shows of a score. */
export interface ExplainedFit {
  readonly joint: number;
  readonly forward: number;
  readonly backward: number;
  readonly explanation: Explanation;
}

export function explainedFit(score: MatchScore): ExplainedFit {
  const { joint, forward, backward } = score;
  return { joint, forward: forward.total, backward: backward.total, explanation: explain(score) };
}

/** A company in its place. */
export interface RankedFit extends ExplainedFit {
  readonly id: string;
  readonly place: RankCursor;
}

export function rankedFit({ id, place, score }: RankedMatch): RankedFit {
  return { id, place, ...explainedFit(score) };
}

/** A page of a ranking to be made. */
export interface RankingPage {
  readonly companyId: string;
  readonly limit: number;
  readonly after: RankCursor | undefined;
}

/** Who is never ranked, and who is ranked whatever the engine finds. */
export interface Reach {
  readonly excludedIds: readonly string[];
  readonly introducedIds: readonly string[];
}

/**
 * Ranks the listed companies of the other country for one company. Every engine gives the same order and the same reasons;
 * they differ in speed and in where the market lies. Each answer is undefined if the company itself is not listed.
 */
export abstract class RankingEngine {
  /** Ranks those that the engine finds worth it, as far as they are in reach. */
  abstract rank(page: RankingPage, reach: Reach): Promise<readonly RankedFit[] | undefined>;

  /** Ranks the given ones, as far as they are listed. */
  abstract rankGiven(page: RankingPage, candidateIds: readonly string[]): Promise<readonly RankedFit[] | undefined>;

  /** The fit of two companies; undefined also when the other is not listed or is of the same country. */
  abstract score(companyId: string, partnerId: string): Promise<ExplainedFit | undefined>;
}
