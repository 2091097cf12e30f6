import type { DeclineReason, DismissReason } from '@karakoram/domain';
import type { SignalValues } from './signal-values.ts';

/** What became of a suggestion or of a request. `ignored`: it expired without an answer. */
export type Outcome =
  | { readonly kind: 'saved' | 'requested' | 'accepted' | 'ignored' }
  | { readonly kind: 'dismissed'; readonly reason: DismissReason }
  | { readonly kind: 'declined'; readonly reason: DeclineReason };

export type OutcomeKind = Outcome['kind'];

/** An outcome between two companies, with what the signals say of the pair. */
export type PairOutcome = Outcome & {
  /** Who saw the suggestion or sent the request. */
  readonly from: string;
  /** Who was suggested or asked. */
  readonly to: string;
  /** When it happened, in milliseconds since the epoch. */
  readonly at: number;
  /** Why `from` would want `to`. */
  readonly forward: SignalValues;
  /** Why `to` would want `from`. */
  readonly backward: SignalValues;
};
