import { rankedSum } from '../concept-matches.ts';
import type { Evidence } from '../match-score.ts';
import type { ReadSignal } from './reading.ts';

/** The declared needs of the other company that the wanting one can meet. Likely needs are no demand yet. */
export const readOfferWanted: ReadSignal = ({ other, wantedOffers }) => {
  if (wantedOffers.length === 0) {
    const silent = !other.needs.some(({ declared }) => declared);
    return { value: 0, finding: silent ? 'unknown' : 'misses', evidence: [] };
  }
  const evidence = wantedOffers.map(({ need, capability, distance }): Evidence => ({
    kind: 'offerWanted',
    concept: capability.code,
    needConcept: need.code,
    distance,
    offerId: capability.statementId,
    needId: need.statementId,
  }));
  return { value: rankedSum(wantedOffers), finding: 'fits', evidence };
};
