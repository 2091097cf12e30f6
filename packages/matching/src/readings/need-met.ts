import type { Evidence, Finding } from '../match-score.ts';
import { declaresNeeds } from '../prepared-profile.ts';
import { conceptOf, isDeclared, ruleOf } from '../unit.ts';
import type { SignalReader } from './reading.ts';

/**
 * The needs of the wanting company, declared and likely, met by what the other offers or writes about. Adding a need that
 * is met never lowers the value (see `shareByRank`).
 */
export const needMet: SignalReader = {
  value: ({ matches }) => matches.needs.rankedSum(),
  describe: ({ wanting, other, matches, context }) => {
    const { concepts } = context.vocabulary;
    const found = matches.needs.list();
    const evidence = found.map(({ own, other: at, distance }): Evidence => {
      const [need, capability] = [wanting.data[own] ?? 0, other.data[at] ?? 0];
      return {
        kind: 'needMet',
        concept: concepts.textOf(conceptOf(need)),
        offerConcept: concepts.textOf(conceptOf(capability)),
        distance,
        inferred: !isDeclared(need),
        rule: ruleOf(need),
        offerDeclared: isDeclared(capability),
        needId: wanting.needId(need),
        offerId: other.offerId(capability),
      };
    });
    const declaredMet = found.some(({ own }) => isDeclared(wanting.data[own] ?? 0));
    const undeclared: Finding = declaresNeeds(wanting) ? 'misses' : 'unknown';
    return { finding: declaredMet ? 'fits' : undeclared, evidence };
  },
};
