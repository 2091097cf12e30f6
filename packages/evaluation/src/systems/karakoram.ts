import { cooperationModes } from '@karakoram/domain';
import { conceptsIn, type ImportedStatement, offeredWords, wantedWords } from '@karakoram/intake';
import { kindredWords } from '@karakoram/lexicon';
import {
  type CompanyOutcome,
  condenseOutcomes,
  introducedTo,
  MarketContext,
  MarketDraft,
  MarketIndex,
  type MatchProfile,
  type PastOutcomes,
  planExposure,
  rank,
  type Statement,
  Vocabulary,
} from '@karakoram/matching';
import { taxonomy } from '@karakoram/taxonomy';
import type { PastOutcome } from '../dataset/dataset.ts';
import type { EvaluatedCompany, RankingQuery, RankingSystem } from './ranking-system.ts';

/** Data sets are of one day, and the ranking reads only how long ago something was. */
const today = 0;

/**
 * The ranking of the product behind the interface of the evaluation: the only file that knows `packages/matching`. Companies
 * become match profiles as the directory's entries do; a whole market is ranked over the product's own index.
 */
export class Karakoram implements RankingSystem {
  readonly name: string = 'karakoram';
  protected profiles: ReadonlyMap<string, MatchProfile> = new Map();
  protected context = contextOf([]);
  protected index = new MarketIndex(this.context.vocabulary);
  /** Whom an exposure plan introduces to a company: nobody without a plan. */
  protected readonly introduced = new Map<string, string[]>();

  prepare(companies: readonly EvaluatedCompany[], history: readonly PastOutcome[]): void {
    const received = requestsReceived(history);
    const described = companies.map((company) => profileOf(company, received.get(company.id)));
    this.context = contextOf(described);
    const outcomes = outcomesOf(described, history, this.context);
    const profiles = described.map((profile) => ({ ...profile, outcomes: outcomes.get(profile.id) }));
    this.profiles = new Map(profiles.map((profile) => [profile.id, profile]));
    this.index = new MarketIndex(this.context.vocabulary);
    for (const profile of profiles) this.index.set(profile, 0, today);
    this.introduced.clear();
  }

  rank({ company, candidates, limit }: RankingQuery): readonly string[] {
    if (candidates === undefined) {
      const ranked = this.index.places(company, this.context, {
        limit,
        excluded: [],
        introduced: this.introduced.get(company) ?? [],
        today,
      });
      return (ranked ?? []).map(({ id }) => id);
    }
    const own = this.profiles.get(company);
    if (own === undefined) return [];
    const abroad = own.country === 'CN' ? 'PK' : 'CN';
    const others = candidates.flatMap((id) => {
      const profile = this.profiles.get(id);
      // A data set may ask about candidates of one country, which our own ranking would leave out.
      return profile === undefined ? [] : [{ ...profile, country: abroad } as const];
    });
    return rank(own, others, this.context, { limit }).map(({ id }) => id);
  }
}

/** The same with an exposure plan over the whole market, as the product's nightly job makes it. */
export class KarakoramWithExposure extends Karakoram {
  override readonly name = 'karakoram+exposure';

  override prepare(companies: readonly EvaluatedCompany[], history: readonly PastOutcome[]): void {
    super.prepare(companies, history);
    const { index, context } = this;
    const profiles = [...this.profiles.values()];
    const draft = new MarketDraft();
    for (const profile of profiles) draft.add(profile, 0);
    const market = draft.placed((id, limit) => index.places(id, context, { limit, excluded: [], today }) ?? []);
    const plan = planExposure(market);
    const hostsOf = introducedTo(market, plan.introductions);
    for (const [slot, profile] of profiles.entries()) {
      index.set({ ...profile, exposurePriorMillionths: plan.priorMillionths[slot] ?? 0 }, 0, today);
      for (const host of hostsOf.get(slot) ?? [])
        this.introduced.set(host, [...(this.introduced.get(host) ?? []), profile.id]);
    }
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

/** What became of each company's requests and suggestions, as the product's job condenses it. */
function outcomesOf(
  profiles: readonly MatchProfile[],
  history: readonly PastOutcome[],
  context: MarketContext,
): ReadonlyMap<string, PastOutcomes | undefined> {
  const words = new Map(profiles.map(({ id, words: own }) => [id, own?.offered ?? '']));
  const known = new Map<string, CompanyOutcome[]>();
  const learn = (company: string, partner: string, kind: PastOutcome['outcome'], role: 'from' | 'to'): void => {
    const outcomes = known.get(company) ?? [];
    known.set(company, outcomes);
    outcomes.push({ kind, role, offered: words.get(partner) ?? '' });
  };
  for (const { from, to, outcome } of history) {
    learn(from, to, outcome, 'from');
    learn(to, from, outcome, 'to');
  }
  return new Map([...known].map(([company, outcomes]) => [company, condenseOutcomes(outcomes, context)]));
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
    words: {
      offered: offeredWords({ ...imported, offers: imported.offers.map(({ text }) => text) }).join(' '),
      wanted: wantedWords((imported.needs ?? []).map(({ text }) => text)).join(' '),
    },
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

function contextOf(profiles: readonly MatchProfile[]): MarketContext {
  const concepts = new Map<string, number>();
  const words = new Map<string, number>();
  for (const profile of profiles) {
    const statements = [...profile.offers, ...profile.needs];
    countEach(concepts, [...profile.fields, ...statements.flatMap((statement) => statement.concepts)]);
    const { offered = '', wanted = '' } = profile.words ?? {};
    countEach(words, `${offered} ${wanted}`.split(' '));
  }
  return new MarketContext(
    {
      companyCount: profiles.length,
      conceptFrequency: (code) => concepts.get(code) ?? 0,
      wordFrequency: (word) => words.get(word) ?? 0,
    },
    new Vocabulary(taxonomy, kindredWords),
  );
}

function countEach(counts: Map<string, number>, terms: readonly string[]): void {
  for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
}
