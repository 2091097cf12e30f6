import type { ExposureMarket } from '../exposure-plan.ts';

export interface SkewedMarketOptions {
  readonly companies: number;
  readonly listLength: number;
  readonly seed: number;
  /** How much more some companies are wanted than others, by everybody: 0 not at all. */
  readonly popularity: number;
}

/** How many things a company wants and offers. */
const dimensions = 6;

/**
 * A market in two halves in which each company wants something (a vector), offers something (another), and is more or less
 * popular (exponentially distributed): the fit one way is a logistic function of want times offer plus popularity, the
 * joint score the harmonic mean of both ways, and a list the best `listLength`. Equal options give an equal market.
 */
export function skewedMarket({ companies, listLength, seed, popularity }: SkewedMarketOptions): ExposureMarket {
  const random = randomNumbers(seed);
  const normal = (): number => Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);
  const wants = Float64Array.from({ length: companies * dimensions }, normal);
  const offers = Float64Array.from({ length: companies * dimensions }, normal);
  const popularities = Float64Array.from({ length: companies }, () => popularity * (-Math.log(1 - random()) - 1));
  const half = Math.floor(companies / 2);

  const fit = (from: number, to: number): number => {
    let product = 0;
    for (let d = 0; d < dimensions; d++) {
      product += (wants[from * dimensions + d] ?? 0) * (offers[to * dimensions + d] ?? 0);
    }
    return 1 / (1 + Math.exp(1 - product / 2 - (popularities[to] ?? 0)));
  };
  const listOf = (host: number): readonly { candidate: number; score: number }[] => {
    const others = Array.from({ length: host < half ? companies - half : half }, (_, i) =>
      host < half ? half + i : i,
    );
    return others
      .map((candidate) => {
        const [forward, backward] = [fit(host, candidate), fit(candidate, host)];
        return { candidate, score: Math.fround((2 * forward * backward) / (forward + backward)) };
      })
      .sort((x, y) => y.score - x.score || x.candidate - y.candidate)
      .slice(0, listLength);
  };
  const offsets = new Uint32Array(companies + 1);
  const entries: { candidate: number; score: number }[] = [];
  for (let host = 0; host < companies; host++) {
    entries.push(...listOf(host));
    offsets[host + 1] = entries.length;
  }
  return {
    lists: {
      offsets,
      candidates: Uint32Array.from(entries, ({ candidate }) => candidate),
      scores: Float32Array.from(entries, ({ score }) => score),
    },
    sides: Uint8Array.from({ length: companies }, (_, slot) => Number(slot >= half)),
    capacities: new Float32Array(companies).fill(24),
    requests: new Uint32Array(companies),
    mustAppear: new Uint8Array(companies).fill(1),
  };
}

/** Numbers from 0 to 1 that look random (a linear congruential generator). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
