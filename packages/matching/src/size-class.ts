import { type SizeBand, sizeBands } from '@karakoram/domain';

/** Small: up to 200 people. Large: more than 1,000. A firm of unknown size is neither. */
export const sizeClasses = ['unknown', 'small', 'medium', 'large'] as const;
export type SizeClass = (typeof sizeClasses)[number];

export function sizeClassOf(sizeBand: SizeBand | undefined): SizeClass {
  if (sizeBand === undefined) return 'unknown';
  const rank = sizeBands.indexOf(sizeBand);
  if (rank <= sizeBands.indexOf('51-200')) return 'small';
  return rank >= sizeBands.indexOf('1001-5000') ? 'large' : 'medium';
}
