import type { Direction } from '../compare.ts';
import { likeness } from '../meaning.ts';
import { type SignalReader, unknown } from './reading.ts';

/** From this value on the two are called alike: of all that could be more than usual, nearly half is. */
const clearlyAlike = 0.45;

/**
 * What the wanting company needs, or where it does not say, what it does, against what the other does: how far their likeness
 * exceeds the usual one, as a share of how far it could. Nothing where one has no vector, because its texts wait for one.
 */
export const meaningFit: SignalReader = {
  value: valueOf,
  describe: (direction) => {
    const value = valueOf(direction);
    if (value < clearlyAlike) return unknown;
    return { finding: 'fits', evidence: [{ kind: 'meaning', percent: Math.round(100 * value) }] };
  },
};

function valueOf({ wanting, other, context }: Direction): number {
  if (wanting.meaning === undefined || other.meaning === undefined) return 0;
  const { wanted, offered } = wanting.meaning;
  const usual = context.usualLikeness;
  return Math.min(1, Math.max(0, (likeness(wanted ?? offered, other.meaning.offered) - usual) / (1 - usual)));
}
