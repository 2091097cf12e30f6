import type { Direction } from '../compare.ts';
import { misses, type SignalReader, unknown } from './reading.ts';
import { shareOfLikeness } from './share-of-likeness.ts';
import { textFit } from './text-fit.ts';

/** Outcomes that tell as much as what stands in for them, so that one outcome decides little. */
const thinHistory = 2;
/** While there is no history, so much of the text fit stands in: nobody ranks lower for having none. */
const standIn = 0.5;
/** From this share on the other is called like them, and below that unlike. */
const alike = 0.5;
const unlike = 0.1;

/**
 * How companies such as the one fared with the other, by the history of both, each by what it tells, shrunk towards half the
 * text fit: (n_a·H_a(b) + n_b·H_b(a) + 2·½·textFit) / (n_a + n_b + 2). An acceptance is evidence about both sides, and refusals
 * count in n: a company that refused everybody is known, not unknown.
 */
export const pastOutcomes: SignalReader = {
  value: (direction) => {
    const { wanting, other, matches, reverse } = direction;
    const known =
      wanting.outcomes * shareOfLikeness(matches.text.likenessToAccepted) +
      other.outcomes * shareOfLikeness(reverse.text.likenessToAccepted);
    const assumed = thinHistory * standIn * textFit.value(direction);
    return (known + assumed) / (wanting.outcomes + other.outcomes + thinHistory);
  },
  describe: ({ wanting, matches }: Direction) => {
    const share = shareOfLikeness(matches.text.likenessToAccepted);
    if (wanting.acceptedPartners === 0 || (share >= unlike && share < alike)) return unknown;
    if (share < unlike) return misses;
    return { finding: 'fits', evidence: [{ kind: 'acceptedPartners', accepted: wanting.acceptedPartners }] };
  },
};
