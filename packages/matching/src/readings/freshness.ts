import type { ReadSignal } from './reading.ts';

/** After so many days without a change or a confirmation a profile is worth half. Hand-set. */
const halfLifeDays = 180;

/** How recently the other company looked after its profile. */
export const readFreshness: ReadSignal = ({ other }) => {
  const updatedDaysAgo = Math.max(0, other.profile.updatedDaysAgo);
  const value = 0.5 ** (updatedDaysAgo / halfLifeDays);
  if (updatedDaysAgo > halfLifeDays) return { value, finding: 'misses', evidence: [] };
  return { value, finding: 'fits', evidence: [{ kind: 'freshness', updatedDaysAgo }] };
};
