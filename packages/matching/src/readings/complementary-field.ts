import type { Evidence } from '../match-score.ts';
import { conceptOf } from '../unit.ts';
import { misses, type SignalReader, unknown } from './reading.ts';

/** How much of a shared field is lost to firms whose offers are identical: they are competitors. */
const lostToRivals = 0.75;

/** From this share of identical offers on, the rivalry is worth telling. */
const tellingRivalry = 0.5;

/** Near fields of work, less what the two offer in competition with each other. Evidence also where nobody declares a need. */
export const complementaryField: SignalReader = {
  value: ({ matches, rivalry }) => matches.work.rankedSum() * (1 - lostToRivals * rivalry),
  describe: ({ wanting, other, matches, rivalry, context }) => {
    if (rivalry >= tellingRivalry) return { finding: 'misses', evidence: [{ kind: 'rivalOffers', share: rivalry }] };
    const { concepts } = context.vocabulary;
    const evidence = matches.work.list().map((match): Evidence => ({
      kind: 'sharedField',
      concept: concepts.textOf(conceptOf(wanting.data[match.own] ?? 0)),
      otherConcept: concepts.textOf(conceptOf(other.data[match.other] ?? 0)),
      distance: match.distance,
    }));
    if (evidence.length > 0) return { finding: 'fits', evidence };
    return wanting.breadth === 0 || other.breadth === 0 ? unknown : misses;
  },
};
