import type { SuggestionView } from '@karakoram/contracts';
import type { CooperationMode } from '@karakoram/domain';

/**
 * What a request to a suggested company most likely is about: their offer that meets our need, or else our need; failing
 * that, their need that we meet. In the mode that both are open to, or that of the statement.
 */
export function requestStart({ company, reasonsForUs, reasonsForThem }: SuggestionView): {
  mode?: CooperationMode;
  statementId?: string;
} {
  const ours = reasonsForUs.flatMap(({ params }) =>
    'offerConcept' in params ? (params.offerId ?? params.needId ?? []) : [],
  );
  const theirs = reasonsForThem.flatMap(({ params }) =>
    'offerConcept' in params ? (params.needId ?? params.offerId ?? []) : [],
  );
  const statementId = ours[0] ?? theirs[0];
  const statement = [...company.offers, ...company.needs].find(({ id }) => id === statementId);
  const [fitting] = reasonsForUs.flatMap((reason) => (reason.key === 'reason.modesFit' ? reason.params.wanted : []));
  const mode = fitting ?? statement?.modes[0];
  return { ...(mode === undefined ? {} : { mode }), ...(statementId === undefined ? {} : { statementId }) };
}
