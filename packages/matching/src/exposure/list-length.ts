import { candidatesPerRanking } from '../retrieval.ts';

/** Entries of all lists together: some 20 bytes each while a plan is made. */
const mostEntries = 30_000_000;
/** Shorter lists would leave a plan no choice. */
const shortest = 30;

/**
 * How long the lists of a plan should be: as long as a ranking finds candidates, so that nobody comes into a first ten whom the
 * plan did not see there, and shorter only where a market is so large that memory forbids it.
 */
export function planListLength(companies: number): number {
  const entries = Math.floor(mostEntries / Math.max(1, companies));
  return Math.max(shortest, Math.min(candidatesPerRanking(companies), entries));
}
