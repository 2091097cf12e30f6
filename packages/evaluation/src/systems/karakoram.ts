import { cooperationModes } from '@karakoram/domain';
import { conceptsIn, type ImportedStatement } from '@karakoram/intake';
import { type MarketContext, type MatchProfile, rank, type Statement } from '@karakoram/matching';
import { taxonomy } from '@karakoram/taxonomy';
import type { PastOutcome } from '../dataset/dataset.ts';
import { Candidates } from './candidates.ts';
import type { EvaluatedCompany, RankingQuery, RankingSystem } from './ranking-system.ts';
import { RetrievalIndex } from './retrieval-index.ts';

/**
 * The ranking of the product behind the interface of the evaluation: the only file that knows `packages/matching`. Companies
 * become match profiles as the directory's entries do.
 */
export class Karakoram implements RankingSystem {
  readonly name = 'karakoram';
  #candidates = new Candidates([]);
  #profiles: readonly MatchProfile[] = [];
  #context: MarketContext = marketOf([]);
  #retrieval = new RetrievalIndex([], this.#context);

  prepare(companies: readonly EvaluatedCompany[], history: readonly PastOutcome[]): void {
    const received = requestsReceived(history);
    this.#candidates = new Candidates(companies);
    this.#profiles = companies.map((company) => profileOf(company, received.get(company.id)));
    this.#context = marketOf(this.#profiles);
    this.#retrieval = new RetrievalIndex(this.#profiles, this.#context);
  }

  rank(query: RankingQuery): readonly string[] {
    const own = this.#profiles[this.#candidates.numberOf(query.company)];
    if (own === undefined) return [];
    const asked = this.#candidates.of(query);
    const numbers = query.candidates === undefined ? this.#retrieval.narrow(own, asked) : asked;
    const abroad = own.country === 'CN' ? 'PK' : 'CN';
    const others = numbers.flatMap((number) => {
      const profile = this.#profiles[number];
      // A data set may ask about candidates of one country, which our own ranking would leave out.
      return profile === undefined ? [] : [{ ...profile, country: abroad } as const];
    });
    return rank(own, others, this.#context, { limit: query.limit }).map(({ id }) => id);
  }
}

interface Received {
  received: number;
  answered: number;
}

function requestsReceived(history: readonly PastOutcome[]): ReadonlyMap<string, Received> {
  const byCompany = new Map<string, Received>();
  for (const { to, outcome } of history) {
    // The other outcomes are what somebody did with a suggestion: no request was sent.
    if (outcome !== 'accepted' && outcome !== 'declined' && outcome !== 'ignored') continue;
    const counts = byCompany.get(to) ?? { received: 0, answered: 0 };
    counts.received += 1;
    if (outcome !== 'ignored') counts.answered += 1;
    byCompany.set(to, counts);
  }
  return byCompany;
}

function profileOf({ id, imported }: EvaluatedCompany, received: Received | undefined): MatchProfile {
  const offers = imported.offers.map(statementOf);
  const needs = (imported.needs ?? []).map(statementOf);
  const open = new Set([...offers, ...needs].flatMap(({ modes }) => modes));
  return {
    id,
    country: imported.country,
    sectors: imported.sectors,
    offers,
    needs,
    fields: conceptsIn(imported.names, imported.summary, imported.description),
    modes: cooperationModes.filter((mode) => open.has(mode)),
    sizeBand: imported.sizeBand ?? undefined,
    cityCode: imported.cityCode ?? undefined,
    // What an import says of them: nothing.
    languages: [],
    verification: 'none',
    updatedDaysAgo: 0,
    responsiveness: received ?? { received: 0, answered: 0 },
  };
}

function statementOf({ concepts, modes = [] }: ImportedStatement): Statement {
  return { concepts, modes, inferred: false };
}

function marketOf(profiles: readonly MatchProfile[]): MarketContext {
  const frequencies = new Map<string, number>();
  for (const { offers, needs, fields } of profiles) {
    const named = new Set([...fields, ...[...offers, ...needs].flatMap(({ concepts }) => concepts)]);
    for (const code of named) frequencies.set(code, (frequencies.get(code) ?? 0) + 1);
  }
  return {
    companyCount: profiles.length,
    conceptFrequency: (code) => frequencies.get(code) ?? 0,
    tree: taxonomy,
  };
}
