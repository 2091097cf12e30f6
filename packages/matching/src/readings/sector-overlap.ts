import type { ReadSignal } from './reading.ts';

/** The share of the other company's sectors that the wanting one works in or declares a need in. */
export const readSectorOverlap: ReadSignal = ({ wanting, other }) => {
  if (other.sectors.length === 0 || wanting.wantedSectors.size === 0) {
    return { value: 0, finding: 'unknown', evidence: [] };
  }
  const sectors = other.sectors.filter((sector) => wanting.wantedSectors.has(sector));
  if (sectors.length === 0) return { value: 0, finding: 'misses', evidence: [] };
  return { value: sectors.length / other.sectors.length, finding: 'fits', evidence: [{ kind: 'sectors', sectors }] };
};
