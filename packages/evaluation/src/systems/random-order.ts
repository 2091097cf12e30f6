import { Random } from '../statistics/random.ts';
import { Candidates } from './candidates.ts';
import type { EvaluatedCompany, RankingQuery, RankingSystem } from './ranking-system.ts';

/** The floor under everything: an order that knows nothing, another for each company. */
export class RandomOrder implements RankingSystem {
  readonly name = 'random';
  #candidates = new Candidates([]);

  prepare(companies: readonly EvaluatedCompany[]): void {
    this.#candidates = new Candidates(companies);
  }

  rank(query: RankingQuery): readonly string[] {
    const random = new Random('random order', query.company);
    const numbers = [...this.#candidates.of(query)];
    const places = Math.min(query.limit, numbers.length);
    // Fisher and Yates, as far as it is looked at.
    for (let at = 0; at < places; at += 1) {
      const other = at + random.below(numbers.length - at);
      [numbers[at], numbers[other]] = [numbers[other] ?? 0, numbers[at] ?? 0];
    }
    return numbers.slice(0, places).map((number) => this.#candidates.ids[number] ?? '');
  }
}
