import { type CandidateLists, companiesOf } from '../candidate-lists.ts';
import { topSize } from '../top-lists.ts';

/**
 * How many companies can be in some top list at the same time, if each list may choose its ten freely among those it names:
 * the size of a largest assignment, by augmenting paths (Kuhn 1955). What no priors can exceed.
 */
export function mostPlaced({ offsets, candidates }: CandidateLists): number {
  const companies = companiesOf({ offsets, candidates, scores: new Float32Array(0) });
  const hostsOf: number[][] = Array.from({ length: companies }, () => []);
  for (let host = 0; host < companies; host++) {
    for (const candidate of candidates.subarray(offsets[host], offsets[host + 1])) hostsOf[candidate]?.push(host);
  }
  const guestsOf: number[][] = Array.from({ length: companies }, () => []);
  const place = (company: number, seen: Set<number>): boolean =>
    (hostsOf[company] ?? []).some((host) => {
      const guests = guestsOf[host] ?? [];
      if (seen.has(host)) return false;
      seen.add(host);
      if (guests.length < topSize) return guests.push(company) > 0;
      const moved = guests.findIndex((guest) => place(guest, seen));
      if (moved < 0) return false;
      guests[moved] = company;
      return true;
    });
  return hostsOf.filter((_, company) => place(company, new Set())).length;
}
