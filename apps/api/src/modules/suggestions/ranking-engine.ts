import type { SuggestionFit } from '@karakoram/contracts';
import type { RankCursor, RankedMatch } from '@karakoram/matching';
import type { JsonText } from '../../platform/http/json-text.ts';
import { fitText } from './fit.presenter.ts';

/** A company in its place, and what a page says of how it fits. */
export interface RankedFit {
  readonly id: string;
  readonly place: RankCursor;
  readonly fit: JsonText<SuggestionFit>;
}

export function rankedFit({ id, place, score }: RankedMatch): RankedFit {
  return { id, place, fit: fitText(score) };
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
  abstract score(companyId: string, partnerId: string): Promise<JsonText<SuggestionFit> | undefined>;
}
