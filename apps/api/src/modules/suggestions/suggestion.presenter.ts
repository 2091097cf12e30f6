import type {
  DismissedSuggestion,
  Fit,
  FitReason,
  ShortCompanyCard,
  SuggestionView,
  WeakLink,
} from '@karakoram/contracts';
import { dismissReasons, type SuggestionState } from '@karakoram/domain';
import type { Reason, ReasonKey } from '@karakoram/matching';
import type { ExplainedFit } from './ranking-engine.ts';
import { type CompanyCardRow, presentCompanyCard } from '../companies/index.ts';

/** A suggestion seen from the reader's company, which is side A of the score. */
export function presentSuggestion(
  company: ShortCompanyCard,
  fit: ExplainedFit,
  state: SuggestionState,
): SuggestionView {
  return { company, ...presentReasons(fit), state };
}

/** How well two sides fit and why, seen from side A of the score. */
export function presentReasons(fit: ExplainedFit): Omit<SuggestionView, 'company' | 'state'> {
  const { reasonsForA, reasonsForB, weakestLink } = fit.explanation;
  return {
    joint: presentFit(fit.joint),
    forward: presentFit(fit.forward),
    backward: presentFit(fit.backward),
    reasonsForUs: reasonsForA.filter(isFitReason),
    reasonsForThem: reasonsForB.filter(isFitReason),
    weakestLink: presentWeakLink(weakestLink),
  };
}

function presentFit(score: number): Fit {
  return { score, percent: Math.round(score * 100) };
}

type WeakLinkReason = Extract<Reason, { key: Extract<ReasonKey, `weakLink.${string}`> }>;

function isWeakLink(reason: Reason): reason is WeakLinkReason {
  return reason.key.startsWith('weakLink.');
}

function isFitReason(reason: Reason): reason is Exclude<Reason, WeakLinkReason> & FitReason {
  return !isWeakLink(reason);
}

/** Sides are letters in the ranking, which takes no side; for a reader one of them is their own company. */
function presentWeakLink(reason: Reason): WeakLink {
  if (!isWeakLink(reason)) return { key: 'weakLink.none', params: { side: 'us' } };
  return { key: reason.key, params: { side: reason.params.side === 'a' ? 'us' : 'them' } };
}

export function presentDismissed(row: {
  readonly partner: CompanyCardRow;
  readonly reason: string | null;
  readonly note: string | null;
  readonly updatedAt: Date;
}): DismissedSuggestion {
  return {
    company: presentCompanyCard(row.partner),
    reason: dismissReasons.find((reason) => reason === row.reason) ?? 'other',
    note: row.note,
    dismissedAt: row.updatedAt.toISOString(),
  };
}
