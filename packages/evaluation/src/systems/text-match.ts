import { Bm25 } from './bm25.ts';
import { Candidates } from './candidates.ts';
import { profileTokens, wantedTokens } from './company-text.ts';
import type { EvaluatedCompany, RankingQuery, RankingSystem } from './ranking-system.ts';

/**
 * Words alone (BM25): `one-way-text` looks with the needs of the one company, or its profile where it declares none, in
 * the profiles of the others. `both-ways-sum` adds how well the one company answers the others in the same way.
 */
export class TextMatch implements RankingSystem {
  readonly name: 'one-way-text' | 'both-ways-sum';
  #candidates = new Candidates([]);
  #words = new Bm25([], []);

  constructor(name: 'one-way-text' | 'both-ways-sum') {
    this.name = name;
  }

  prepare(companies: readonly EvaluatedCompany[]): void {
    this.#candidates = new Candidates(companies);
    this.#words = new Bm25(
      companies.map(({ described }) => profileTokens(described)),
      companies.map(({ described }) => wantedTokens(described)),
    );
  }

  rank(query: RankingQuery): readonly string[] {
    const number = this.#candidates.numberOf(query.company);
    const wanted = this.#words.documentScores(number);
    const wanting = this.name === 'both-ways-sum' ? this.#words.queryScores(number) : undefined;
    const scoreOf = (other: number): number => (wanted[other] ?? 0) + (wanting?.[other] ?? 0);
    return this.#candidates.best(this.#candidates.of(query), scoreOf, query.limit);
  }
}
