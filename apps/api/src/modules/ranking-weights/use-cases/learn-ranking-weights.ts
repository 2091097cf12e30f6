import {
  type LearnedWeights,
  learnWeights,
  type MarketContext,
  type MatchProfile,
  type PairOutcome,
  score,
  signalValuesOf,
} from '@karakoram/matching';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { AuditLog } from '../../audit/index.ts';
import { type CompanyOutcome, OutcomesQueries } from '../outcomes.queries.ts';
import { RankingWeightsRepository } from '../ranking-weights.repository.ts';

/** How the ranking sees the market. The ranking reads the weights from here, so it is handed in and not imported. */
export interface MarketReader {
  /** The profiles of those of the companies that are listed. */
  profiles(ids: readonly string[]): Promise<readonly MatchProfile[]>;
  context(): Promise<MarketContext>;
}

export interface LearningRun extends LearnedWeights {
  /** The number under which it was kept; undefined after a dry run. */
  readonly version?: number;
}

/** Older outcomes than these are left out: interests change, and everything is held in memory at once. */
const mostOutcomes = 100_000;
const profilesPerQuery = 500;
/** Intervals are drawn at random; the same outcomes always give the same ones. */
const seed = 1;

/**
 * Learns the weights of the ranking from what became of suggestions and requests, keeps them as a new version, and uses them
 * if they are better. Pairs are scored by the profiles of today: those at the time of an outcome are not kept.
 */
@Injectable()
export class LearnRankingWeights {
  readonly #outcomes: OutcomesQueries;
  readonly #repository: RankingWeightsRepository;
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #audit: AuditLog;

  constructor(
    outcomes: OutcomesQueries,
    repository: RankingWeightsRepository,
    database: Database,
    clock: Clock,
    audit: AuditLog,
  ) {
    this.#outcomes = outcomes;
    this.#repository = repository;
    this.#database = database;
    this.#clock = clock;
    this.#audit = audit;
  }

  async execute(market: MarketReader, { dryRun }: { readonly dryRun: boolean }): Promise<LearningRun> {
    const outcomes = await this.#outcomes.latest(mostOutcomes);
    const learned = learnWeights(await scored(outcomes, market), { seed });
    if (dryRun) return learned;
    const now = this.#clock.now();
    const version = await this.#database.transaction(async (tx) => {
      const added = await this.#repository.add(tx, learned, now);
      // Whoever is listed first or last from now on may ask since when: only what is used is recorded.
      if (learned.obstacles.length === 0) {
        await this.#audit.record(tx, {
          actorId: null,
          action: 'ranking-weights:promote',
          subjectType: 'ranking_weights',
          subjectId: String(added),
        });
      }
      return added;
    });
    return { ...learned, version };
  }
}

async function scored(outcomes: readonly CompanyOutcome[], market: MarketReader): Promise<PairOutcome[]> {
  const context = await market.context();
  const profiles = new Map<string, MatchProfile>();
  const ids = [...new Set(outcomes.flatMap(({ from, to }) => [from, to]))];
  for (let start = 0; start < ids.length; start += profilesPerQuery) {
    const batch = await market.profiles(ids.slice(start, start + profilesPerQuery));
    for (const profile of batch) profiles.set(profile.id, withoutHistory(profile));
  }
  return outcomes.flatMap(({ outcome, from, to, at }) => {
    const [own, other] = [profiles.get(from), profiles.get(to)];
    // Taken out of the directory since the outcomes were read.
    if (own === undefined || other === undefined) return [];
    const { forward, backward } = score(own, other, context);
    const values = { forward: signalValuesOf(forward), backward: signalValuesOf(backward) };
    return { ...outcome, ...values, from, to, at: at.getTime() };
  });
}

/** What the profile would say of a company without a past: otherwise its signals would know the outcomes already. */
function withoutHistory(profile: MatchProfile): MatchProfile {
  return { ...profile, outcomes: undefined, responsiveness: { received: 0, answered: 0 } };
}
