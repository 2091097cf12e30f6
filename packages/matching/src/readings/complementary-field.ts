import { rankedSum } from '../concept-matches.ts';
import type { Evidence } from '../match-score.ts';
import type { ReadSignal } from './reading.ts';

/** How much of a shared field is lost to firms whose offers are identical: they are competitors. */
const lostToRivals = 0.75;

/** From this share of identical offers on, the rivalry is worth telling. */
const tellingRivalry = 0.5;

/** Near fields of work, less what the two offer in competition with each other. Evidence also where nobody declares a need. */
export const readComplementaryField: ReadSignal = ({ wanting, other, workMatches, rivalry }) => {
  const value = rankedSum(workMatches) * (1 - lostToRivals * rivalry);
  if (rivalry >= tellingRivalry)
    return { value, finding: 'misses', evidence: [{ kind: 'rivalOffers', share: rivalry }] };
  const evidence = workMatches.map((match): Evidence => ({
    kind: 'sharedField',
    concept: match.own.code,
    otherConcept: match.other.code,
    distance: match.distance,
  }));
  if (evidence.length > 0) return { value, finding: 'fits', evidence };
  const silent = wanting.work.length === 0 || other.work.length === 0;
  return { value, finding: silent ? 'unknown' : 'misses', evidence };
};
