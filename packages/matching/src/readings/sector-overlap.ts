import { misses, type SignalReader, unknown } from './reading.ts';

/** The share of the other company's sectors that the wanting one works in or declares a need in. */
export const sectorOverlap: SignalReader = {
  value: ({ wanting, other }) =>
    other.sectors === 0 ? 0 : bitCount(other.sectors & wanting.wantedSectors) / bitCount(other.sectors),
  describe: ({ wanting, other, context }) => {
    if (other.sectors === 0 || wanting.wantedSectors === 0) return unknown;
    const shared = other.sectors & wanting.wantedSectors;
    if (shared === 0) return misses;
    return { finding: 'fits', evidence: [{ kind: 'sectors', sectors: context.vocabulary.sectorsIn(shared) }] };
  },
};

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
