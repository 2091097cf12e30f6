import { rankedSum } from '../concept-matches.ts';
import type { Evidence, Finding } from '../match-score.ts';
import type { NeedMatch } from '../concept-matches.ts';
import type { ReadSignal } from './reading.ts';

/**
 * The needs of the wanting company, declared and likely, met by what the other offers or writes about. Adding a need that
 * is met never lowers the value (see `rankedSum`).
 */
export const readNeedMet: ReadSignal = ({ wanting, needMatches }) => {
  const declaredMet = needMatches.some(({ need }) => need.declared);
  const undeclared: Finding = wanting.needs.some((need) => need.declared) ? 'misses' : 'unknown';
  return {
    value: rankedSum(needMatches),
    finding: declaredMet ? 'fits' : undeclared,
    evidence: needMatches.map(evidenceOf),
  };
};

function evidenceOf({ need, capability, distance }: NeedMatch): Evidence {
  return {
    kind: 'needMet',
    concept: need.code,
    offerConcept: capability.code,
    distance,
    inferred: !need.declared,
    rule: need.rule,
    offerDeclared: capability.declared,
    needId: need.statementId,
    offerId: capability.statementId,
  };
}
