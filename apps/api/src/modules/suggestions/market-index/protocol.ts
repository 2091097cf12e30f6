import type { SuggestionFit } from '@karakoram/contracts';
import type { RankCursor } from '@karakoram/matching';
import type { TaxonomyAdditions } from '@karakoram/taxonomy';
import { z } from 'zod';
import type { JsonText } from '../../../platform/http/json-text.ts';
import type { RankedFit } from '../ranking-engine.ts';

/** What the thread of the index is started with. */
export const ThreadData = z.object({
  databaseUrl: z.string(),
  /** Of the embedding service, if one is named. */
  space: z.string().optional(),
});
export type ThreadData = z.infer<typeof ThreadData>;

/** A question to the index. Moments come with it, because the thread has no clock of its own. */
export type IndexQuestion =
  | {
      readonly kind: 'rank';
      readonly companyId: string;
      readonly limit: number;
      readonly after: RankCursor | undefined;
      readonly excludedIds: readonly string[];
      readonly introducedIds: readonly string[];
      readonly today: number;
    }
  | {
      readonly kind: 'rankGiven';
      readonly companyId: string;
      readonly limit: number;
      readonly after: RankCursor | undefined;
      readonly candidateIds: readonly string[];
      readonly today: number;
    }
  | { readonly kind: 'score'; readonly companyId: string; readonly partnerId: string; readonly today: number };

/** Both are absent for a company that is not in the index. */
export interface IndexAnswer {
  readonly ranking?: readonly RankedFit[];
  readonly fit?: JsonText<SuggestionFit>;
}

export interface AskedQuestion {
  readonly type: 'question';
  readonly number: number;
  readonly question: IndexQuestion;
}

/** What became of the question of that number. */
export type NumberedAnswer =
  { readonly number: number; readonly answer: IndexAnswer } | { readonly number: number; readonly failure: string };

/** From the process to the thread. */
export type ToThread =
  | AskedQuestion
  /** The market has changed, or may have: look for changes. */
  | { readonly type: 'changed'; readonly now: Date }
  /** Frequencies or weights have changed: read them anew. */
  | { readonly type: 'facts' }
  /** The taxonomy is another one, or is told for the first time. */
  | { readonly type: 'taxonomy'; readonly additions: TaxonomyAdditions };

export interface IndexState {
  readonly phase: 'building' | 'ready';
  readonly companies: number;
  /** How many companies there are to read; known while building. */
  readonly total: number;
  /** Of the index itself. */
  readonly bytes: number;
}

/** From the thread to the process. */
export type FromThread =
  | { readonly type: 'state'; readonly state: IndexState }
  /** The whole market has been read, in so many seconds. */
  | { readonly type: 'built'; readonly seconds: number }
  | { readonly type: 'answers'; readonly answers: readonly NumberedAnswer[] }
  | { readonly type: 'trouble'; readonly reason: string };
