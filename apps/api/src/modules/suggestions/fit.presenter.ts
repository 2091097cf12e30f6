import type { Fit, SuggestionFit, WeakLink } from '@karakoram/contracts';
import { explain, type MatchScore, type Explanation } from '@karakoram/matching';
import { joinedJson, type JsonText } from '../../platform/http/json-text.ts';

/**
 * A score as a suggestion tells it to the company that is side A of it. The index's thread writes it as well. It is not cut to its
 * schema: all that a reason says is made for a reader, and a test holds that for any two companies nothing is beside the schema.
 */
export function fitText(score: MatchScore): JsonText<SuggestionFit> {
  const { reasonsForA, reasonsForB, weakestLink } = explain(score);
  const fit: SuggestionFit = {
    joint: presentFit(score.joint),
    forward: presentFit(score.forward.total),
    backward: presentFit(score.backward.total),
    reasonsForUs: [...reasonsForA],
    reasonsForThem: [...reasonsForB],
    weakestLink: presentWeakLink(weakestLink),
  };
  return joinedJson(JSON.stringify(fit));
}

function presentFit(score: number): Fit {
  return { score, percent: Math.round(score * 100) };
}

/** Sides are letters in the ranking, which takes no side; for a reader one of them is their own company. */
function presentWeakLink({ key, params }: Explanation['weakestLink']): WeakLink {
  return { key, params: { side: params.side === 'a' ? 'us' : 'them' } };
}
