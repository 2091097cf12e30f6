import { bootstrap, bootstrapMean, type Estimate } from '../statistics/bootstrap.ts';
import { gini } from './gini.ts';
import type { MarketMeasure, Metric } from './metric-name.ts';

/** A company of which the wishes are known. */
export interface KnownCompany {
  readonly company: string;
  /** Whom it wants and who wants it. */
  readonly mutual: ReadonlySet<string>;
}

/** What a system shows to the whole market. */
export interface ShownMarket {
  /** The list of every company, best first, by its id. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** How many requests a company can look at, by its id. */
  readonly capacityOf: (company: string) => number;
}

/** With large markets fewer resamples do: the interval is narrow, and each takes longer. */
const resampledValues = 20_000_000;

/**
 * One measure of what a whole market is shown, with its interval.
 *
 * - `mutual-hit@k`: of the companies whose wishes are known, the share for whom somebody is in their first k, has them in
 *   the own first k, and the wish is mutual.
 * - `expected-matches@k`: every company sends a request to each of its first k. A receiver looks at `capacity` of the
 *   requests that reach it, any with the same chance, and a mutual wish that is looked at from either side is a match. The
 *   number of matches to expect in the market, projected from the companies whose wishes are known.
 * - `exposure-gini@k`: how unequally companies appear in the first k of others.
 * - `never-in-top@k`: the share of companies that appear in nobody's first k.
 */
export function marketMetric(
  { measure, places, name }: Metric<MarketMeasure>,
  known: readonly KnownCompany[],
  shown: ShownMarket,
): Estimate {
  const top = (company: string): readonly string[] => (shown.lists.get(company) ?? []).slice(0, places);
  switch (measure) {
    case 'mutual-hit': {
      const isHit = ({ company, mutual }: KnownCompany): boolean =>
        top(company).some((other) => mutual.has(other) && top(other).includes(company));
      return bootstrapMean(
        known.map((one) => (isHit(one) ? 1 : 0)),
        name,
      );
    }
    case 'expected-matches': {
      const received = exposure(shown, places);
      const chance = (sender: string, receiver: string): number =>
        top(sender).includes(receiver) ? Math.min(1, shown.capacityOf(receiver) / (received.get(receiver) ?? 1)) : 0;
      const perCompany = known.map(({ company, mutual }) => {
        let matches = 0;
        for (const other of mutual) matches += 1 - (1 - chance(company, other)) * (1 - chance(other, company));
        return matches;
      });
      const { mean, low, high } = bootstrapMean(perCompany, name);
      // A match has two sides, and each of them counts it.
      const market = shown.lists.size / 2;
      return { mean: mean * market, low: low * market, high: high * market };
    }
    case 'exposure-gini':
      return overCompanies(shown, places, name, gini);
    case 'never-in-top':
      return overCompanies(
        shown,
        places,
        name,
        (counts) => counts.filter((count) => count === 0).length / counts.length,
      );
  }
}

function overCompanies(
  shown: ShownMarket,
  places: number,
  name: string,
  statistic: (counts: Float64Array) => number,
): Estimate {
  const counts = [...exposure(shown, places).values()];
  const samples = Math.max(100, Math.min(1_000, Math.floor(resampledValues / Math.max(1, counts.length))));
  return bootstrap(counts, name, statistic, samples);
}

/** In how many lists each company appears; 0 for those in none. */
function exposure({ lists }: ShownMarket, places: number): ReadonlyMap<string, number> {
  const counts = new Map([...lists.keys()].map((company) => [company, 0]));
  for (const list of lists.values()) {
    for (const company of list.slice(0, places)) counts.set(company, (counts.get(company) ?? 0) + 1);
  }
  return counts;
}
