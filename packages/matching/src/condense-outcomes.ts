import { acceptedWords } from './accepted-words.ts';
import type { MarketContext } from './market-context.ts';
import type { PastOutcomes } from './match-profile.ts';

/** Whom one outcome tells about, and how much. */
interface OutcomeEntry {
  /** What it tells about the one who sent the request or saw the suggestion: above 0 it took the other, 0 nothing. */
  readonly from: number;
  /** What it tells about the one who was asked. */
  readonly to: number;
  readonly why: string;
}

/** How much each outcome tells `pastOutcomes`: one table for the product and for the evaluation. */
export const outcomeWeights = {
  accepted: { from: 1, to: 1, why: 'Both wanted it: the one asked, the other agreed.' },
  declined: { from: 0, to: -1, why: 'Who refused did not want this partner; what the other wants was known before.' },
  ignored: { from: 0, to: -0.5, why: 'Silence is half a refusal: it may as well be a matter of time.' },
  saved: { from: 0.5, to: 0, why: 'It costs one click and binds nobody.' },
  dismissed: { from: -1, to: 0, why: 'Who takes a company off the list for good does not want such a one.' },
} as const satisfies Record<string, OutcomeEntry>;

export type PastOutcomeKind = keyof typeof outcomeWeights;

/** One outcome of a company, from where it stands. */
export interface CompanyOutcome {
  readonly kind: PastOutcomeKind;
  /** Whether the company sent the request or saw the suggestion, or was asked. */
  readonly role: 'from' | 'to';
  /** What the partner offers in words, see `ProfileWords`; empty where that is not known. */
  readonly offered: string;
}

/** Condenses what became of one company's requests and suggestions. Undefined if none of it tells anything of the company. */
export function condenseOutcomes(
  outcomes: readonly CompanyOutcome[],
  context: MarketContext,
): PastOutcomes | undefined {
  const telling = outcomes
    .map(({ kind, role, offered }) => ({ kind, offered, weight: outcomeWeights[kind][role] }))
    .filter(({ weight }) => weight !== 0);
  if (telling.length === 0) return undefined;
  return {
    weight: telling.reduce((sum, { weight }) => sum + Math.abs(weight), 0),
    accepted: telling.filter(({ kind }) => kind === 'accepted').length,
    acceptedWords: acceptedWords(
      telling.flatMap(({ offered, weight }) => (weight > 0 && offered !== '' ? [{ offered, weight }] : [])),
      context,
    ),
  };
}
