import fc from 'fast-check';
import type { CandidateLists } from '../candidate-lists.ts';
import type { ExposureMarket } from '../exposure-plan.ts';

export interface Entry {
  readonly candidate: number;
  readonly score: number;
}

/** The lists, flat. */
export function listsOf(lists: readonly (readonly Entry[])[]): CandidateLists {
  const offsets = new Uint32Array(lists.length + 1);
  for (const [host, list] of lists.entries()) offsets[host + 1] = (offsets[host] ?? 0) + list.length;
  return {
    offsets,
    candidates: Uint32Array.from(lists.flat(), ({ candidate }) => candidate),
    scores: Float32Array.from(lists.flat(), ({ score }) => score),
  };
}

/** Every entry as `host>candidate`. */
export function pairsOf({ offsets, candidates }: CandidateLists): ReadonlySet<string> {
  const hosts = [...offsets.keys()].slice(0, -1);
  return new Set(
    hosts.flatMap((host) => [...candidates.subarray(offsets[host], offsets[host + 1])].map((one) => `${host}>${one}`)),
  );
}

/** What a random market is made of. */
export interface MarketShape {
  /** Companies of each side. */
  readonly sides: readonly [number, number];
  /** The joint score of a company of the first side and one of the second. */
  readonly scoreOf: (left: number, right: number) => number;
  readonly lengthOf: (host: number) => number;
}

/** A market whose joint scores are the same both ways and whose lists are the best of each company. */
export function marketOf({ sides: [left, right], scoreOf, lengthOf }: MarketShape): ExposureMarket {
  const companies = left + right;
  const lists = Array.from({ length: companies }, (_, host) => {
    const isLeft = host < left;
    return Array.from({ length: isLeft ? right : left }, (_, index) => {
      const candidate = isLeft ? left + index : index;
      return { candidate, score: Math.fround(isLeft ? scoreOf(host, candidate) : scoreOf(candidate, host)) };
    })
      .sort((x, y) => y.score - x.score || x.candidate - y.candidate)
      .slice(0, lengthOf(host));
  });
  return {
    lists: listsOf(lists),
    sides: Uint8Array.from({ length: companies }, (_, slot) => Number(slot >= left)),
    capacities: new Float32Array(companies).fill(24),
    requests: new Uint32Array(companies),
    mustAppear: new Uint8Array(companies).fill(1),
  };
}

/** A number from 0 to 1 that two numbers and a seed give, as if it were random (Wang's integer hash, three times). */
function mixed(seed: number, x: number, y = 0): number {
  const hash = (value: number): number => {
    let h = (value ^ 61 ^ (value >>> 16)) >>> 0;
    h = Math.imul(h, 9);
    h ^= h >>> 4;
    h = Math.imul(h, 0x27d4eb2d);
    return (h ^ (h >>> 15)) >>> 0;
  };
  return hash(hash(hash(seed) + x) + y) / 2 ** 32;
}

/** Two sides of 1 to 30 companies, stars whom everybody prefers, long and short lists; scores may be coarse, so equal. */
export const anyMarket: fc.Arbitrary<ExposureMarket> = fc
  .record({
    seed: fc.integer(),
    sides: fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 })),
    popularity: fc.constantFrom(0, 1, 5),
    grains: fc.constantFrom(1, 4, 20, 2 ** 24),
    lengths: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 }),
    optional: fc.boolean(),
    capacities: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
    requests: fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }),
  })
  .map(({ seed, sides, popularity, grains, lengths, optional, capacities, requests }) => {
    const market = marketOf({
      sides,
      scoreOf: starScores(seed, popularity, grains),
      lengthOf: (host) => lengths[host % lengths.length] ?? 0,
    });
    return {
      ...market,
      capacities: market.capacities.map((_, slot) => capacities[slot % capacities.length] ?? 1),
      requests: market.requests.map((_, slot) => requests[slot % requests.length] ?? 0),
      mustAppear: market.mustAppear.map((_, slot) => Number(!optional || slot % 3 > 0)),
    };
  });

/** Scores of pairs that a chance fit and the popularity of both make up, in so many grains from 0 to 1. */
export function starScores(seed: number, popularity: number, grains = 2 ** 24): MarketShape['scoreOf'] {
  return (host, guest) => {
    const stars = popularity * (mixed(seed, host) + mixed(seed, guest));
    return Math.round(((mixed(seed, host, guest + 1) + stars) / (1 + 2 * popularity)) * grains) / grains;
  };
}
