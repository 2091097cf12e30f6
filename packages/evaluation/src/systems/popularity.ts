import type { PastOutcome } from '../dataset/dataset.ts';
import { Candidates } from './candidates.ts';
import type { EvaluatedCompany, RankingQuery, RankingSystem } from './ranking-system.ts';

/**
 * Whoever was chosen most often so far comes first, for everybody: the number of accepted requests that a company took part
 * in, on either side. Without a history all are equal, and the order is arbitrary.
 */
export class Popularity implements RankingSystem {
  readonly name = 'popularity';
  #candidates = new Candidates([]);
  #deals = new Uint32Array();
  /** Everybody of a country gets the same list. */
  readonly #lists = new Map<string, { readonly limit: number; readonly ids: readonly string[] }>();

  prepare(companies: readonly EvaluatedCompany[], history: readonly PastOutcome[]): void {
    this.#candidates = new Candidates(companies);
    this.#deals = new Uint32Array(companies.length);
    for (const { from, to, outcome } of history) {
      if (outcome !== 'accepted') continue;
      for (const id of [from, to]) this.#count(this.#candidates.numberOf(id));
    }
    this.#lists.clear();
  }

  rank(query: RankingQuery): readonly string[] {
    const numbers = this.#candidates.of(query);
    const best = (): string[] => this.#candidates.best(numbers, (number) => this.#deals[number] ?? 0, query.limit);
    if (query.candidates !== undefined) return best();
    const key = String(numbers[0]);
    const known = this.#lists.get(key);
    if (known !== undefined && known.limit >= query.limit) return known.ids.slice(0, query.limit);
    const ids = best();
    this.#lists.set(key, { limit: query.limit, ids });
    return ids;
  }

  #count(number: number): void {
    this.#deals[number] = (this.#deals[number] ?? 0) + 1;
  }
}
