import type { Evidence } from '../match-score.ts';
import { declaresNeeds } from '../prepared-profile.ts';
import { conceptOf } from '../unit.ts';
import { misses, type SignalReader, unknown } from './reading.ts';

/** The declared needs of the other company that the wanting one can meet. Likely needs are no demand yet. */
export const offerWanted: SignalReader = {
  value: ({ reverse }) => reverse.declared.rankedSum(),
  describe: ({ wanting, other, reverse, context }) => {
    const wanted = reverse.declared.list();
    if (wanted.length === 0) return declaresNeeds(other) ? misses : unknown;
    const { concepts } = context.vocabulary;
    const evidence = wanted.map(({ own, other: at, distance }): Evidence => {
      const [need, capability] = [other.data[own] ?? 0, wanting.data[at] ?? 0];
      return {
        kind: 'offerWanted',
        concept: concepts.textOf(conceptOf(capability)),
        needConcept: concepts.textOf(conceptOf(need)),
        distance,
        offerId: wanting.offerId(capability),
        needId: other.needId(need),
      };
    });
    return { finding: 'fits', evidence };
  },
};
