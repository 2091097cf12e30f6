import { type Fit, type FitReason, SuggestionFit, type WeakLink } from '@karakoram/contracts';
import { explain, type MatchScore, type Reason, type ReasonKey } from '@karakoram/matching';
import { type JsonText, jsonText } from '../../platform/http/json-text.ts';

/** A score as a suggestion tells it to the company that is side A of it. The index's thread writes it as well. */
export function fitText(score: MatchScore): JsonText<SuggestionFit> {
  const { reasonsForA, reasonsForB, weakestLink } = explain(score);
  return jsonText(SuggestionFit, {
    joint: presentFit(score.joint),
    forward: presentFit(score.forward.total),
    backward: presentFit(score.backward.total),
    reasonsForUs: reasonsForA.filter(isFitReason),
    reasonsForThem: reasonsForB.filter(isFitReason),
    weakestLink: presentWeakLink(weakestLink),
  });
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
