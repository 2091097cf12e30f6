import type { SuggestionView } from '@karakoram/contracts';
import type { CooperationMode } from '@karakoram/domain';

/**
 * What a request to a suggested company most likely is about: their offer that meets our need, or their need that we meet,
 * in the mode that both are open to.
 */
export function requestStart({ reasonsForUs, reasonsForThem }: SuggestionView): {
  mode?: CooperationMode;
  statementId?: string;
} {
  const ours = reasonsForUs.flatMap(({ params }) => ('offerConcept' in params ? (params.offerId ?? []) : []));
  const theirs = reasonsForThem.flatMap(({ params }) => ('offerConcept' in params ? (params.needId ?? []) : []));
  const [mode] = reasonsForUs.flatMap((reason) => (reason.key === 'reason.modesFit' ? reason.params.wanted : []));
  const statementId = ours[0] ?? theirs[0];
  return { ...(mode === undefined ? {} : { mode }), ...(statementId === undefined ? {} : { statementId }) };
}
