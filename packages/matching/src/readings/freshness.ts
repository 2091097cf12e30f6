import { misses, type SignalReader } from './reading.ts';

/** After so many days without a change or a confirmation a profile is worth half. Hand-set. */
const halfLifeDays = 180;

/** How recently the other company looked after its profile. */
export const freshness: SignalReader = {
  value: ({ other }) => 0.5 ** (other.updatedDaysAgo / halfLifeDays),
  describe: ({ other: { updatedDaysAgo } }) =>
    updatedDaysAgo > halfLifeDays ? misses : { finding: 'fits', evidence: [{ kind: 'freshness', updatedDaysAgo }] },
};
