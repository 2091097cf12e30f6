import { type SizeBand, sizeBands } from '@karakoram/domain';
import { neutralReading, type ReadSignal } from './reading.ts';

/** By how many bands the other company is larger (first) or smaller (second) than the wanting one. Hand-set. */
const valueByBandsLarger = [1, 1, 0.9, 0.7, 0.5, 0.4, 0.3] as const;
const valueByBandsSmaller = [1, 0.9, 0.7, 0.5, 0.3, 0.2, 0.1] as const;

/** From this value on the sizes are called fitting. */
const fitting = 0.7;

/** Size against size. A larger partner is forgiven sooner than a smaller one. */
export const readSizeFit: ReadSignal = ({ wanting, other }) => {
  const own = wanting.profile.sizeBand;
  const theirs = other.profile.sizeBand;
  if (own === undefined || theirs === undefined) return neutralReading;
  const value = sizeValue(own, theirs);
  if (value < fitting) return { value, finding: 'misses', evidence: [] };
  return { value, finding: 'fits', evidence: [{ kind: 'size', own, theirs }] };
};

function sizeValue(own: SizeBand, theirs: SizeBand): number {
  const bandsLarger = sizeBands.indexOf(theirs) - sizeBands.indexOf(own);
  return (bandsLarger >= 0 ? valueByBandsLarger[bandsLarger] : valueByBandsSmaller[-bandsLarger]) ?? 0;
}
