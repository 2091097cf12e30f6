import { sizeBands } from '@karakoram/domain';
import { misses, neutralValue, type SignalReader, unknown } from './reading.ts';

/** By how many bands the other company is larger (first) or smaller (second) than the wanting one. Hand-set. */
const valueByBandsLarger = [1, 1, 0.9, 0.7, 0.5, 0.4, 0.3] as const;
const valueByBandsSmaller = [1, 0.9, 0.7, 0.5, 0.3, 0.2, 0.1] as const;

/** From this value on the sizes are called fitting. */
const fitting = 0.7;

/**
 * The size of the other against the sizes that the wanting company names; if it names none, size against size: a larger
 * partner is forgiven sooner than a smaller one.
 */
export const sizeFit: SignalReader = {
  value: ({ wanting, other }) => {
    if (other.sizeBand < 0) return neutralValue;
    if (wanting.partnerSizes !== 0) return isWanted(wanting.partnerSizes, other.sizeBand) ? 1 : 0;
    return wanting.sizeBand < 0 ? neutralValue : sizeValue(wanting.sizeBand, other.sizeBand);
  },
  describe: ({ wanting, other }) => {
    const [own, theirs] = [sizeBands[wanting.sizeBand], sizeBands[other.sizeBand]];
    if (theirs === undefined) return unknown;
    if (wanting.partnerSizes !== 0) {
      return isWanted(wanting.partnerSizes, other.sizeBand)
        ? { finding: 'fits', evidence: [{ kind: 'wantedSize', theirs }] }
        : { finding: 'misses', evidence: [{ kind: 'unwantedSize', theirs }] };
    }
    if (own === undefined) return unknown;
    if (sizeValue(wanting.sizeBand, other.sizeBand) < fitting) return misses;
    return { finding: 'fits', evidence: [{ kind: 'size', own, theirs }] };
  },
};

function isWanted(partnerSizes: number, theirs: number): boolean {
  return (partnerSizes & (1 << theirs)) !== 0;
}

function sizeValue(own: number, theirs: number): number {
  const bandsLarger = theirs - own;
  return (bandsLarger >= 0 ? valueByBandsLarger[bandsLarger] : valueByBandsSmaller[-bandsLarger]) ?? 0;
}
