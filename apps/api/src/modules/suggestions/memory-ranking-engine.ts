import type { SuggestionFit } from '@karakoram/contracts';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../../config/config.ts';
import { Clock } from '../../platform/clock/clock.ts';
import type { JsonText } from '../../platform/http/json-text.ts';
import { DatabaseListener } from '../../platform/listen/database-listener.ts';
import { Log } from '../../platform/logging/log.ts';
import { reasonOf } from '../../platform/logging/reason-of.ts';
import { FollowedTaxonomy } from '../taxonomy/index.ts';
import { marketFactsChannel } from './market-context.queries.ts';
import { MarketIndexThread } from './market-index/market-index-thread.ts';
import type { IndexAnswer, IndexQuestion, IndexState } from './market-index/protocol.ts';
import { dayOf } from './match-profile-row.ts';
import type { RankedFit, RankingEngine, RankingPage, Reach } from './ranking-engine.ts';
import { SqlRankingEngine } from './sql-ranking-engine.queries.ts';

const restartMilliseconds = 2_000;
/** Announcements of one moment are answered by one look at the database. */
const gatherMilliseconds = 50;
/** Progress of a build is logged no more often. */
const progressMilliseconds = 2_000;

/**
 * Ranks over an index in memory, in a thread of its own, that follows the database: a committed change is seen within moments on
 * every instance. As long as the index is being built, or does not know a company yet, SQL answers in its place.
 */
@Injectable()
export class MemoryRankingEngine implements RankingEngine, OnApplicationBootstrap, OnApplicationShutdown {
  readonly #config: Config;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #listener: DatabaseListener;
  readonly #sql: SqlRankingEngine;
  readonly #taxonomy: FollowedTaxonomy;
  #thread: MarketIndexThread | undefined;
  #state: IndexState | undefined;
  #loggedAt = 0;
  #gathering: NodeJS.Timeout | undefined;
  #restarting: NodeJS.Timeout | undefined;

  constructor(
    config: Config,
    clock: Clock,
    log: Log,
    listener: DatabaseListener,
    sql: SqlRankingEngine,
    taxonomy: FollowedTaxonomy,
  ) {
    this.#taxonomy = taxonomy;
    this.#config = config;
    this.#clock = clock;
    this.#log = log;
    this.#listener = listener;
    this.#sql = sql;
  }

  /** How far the index is; undefined before its thread has said anything. */
  get state(): IndexState | undefined {
    return this.#state;
  }

  onModuleInit(): void {
    const changed = (): void => this.#tellChanged();
    const facts = (): void => this.#thread?.tell({ type: 'facts' });
    this.#listener.subscribe('market_change', changed, changed);
    this.#listener.subscribe(marketFactsChannel, facts, facts);
    this.#taxonomy.onChange((additions) => this.#thread?.tell({ type: 'taxonomy', additions }));
  }

  onApplicationBootstrap(): void {
    this.#start();
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.#gathering);
    clearTimeout(this.#restarting);
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.stop();
  }

  async rank(page: RankingPage, reach: Reach): Promise<readonly RankedFit[] | undefined> {
    const { ranking } = await this.#ask({ kind: 'rank', ...page, ...reach, today: this.#today() });
    return ranking ?? this.#sql.rank(page, reach);
  }

  async rankGiven(page: RankingPage, candidateIds: readonly string[]): Promise<readonly RankedFit[] | undefined> {
    const { ranking } = await this.#ask({ kind: 'rankGiven', ...page, candidateIds, today: this.#today() });
    return ranking ?? this.#sql.rankGiven(page, candidateIds);
  }

  async score(companyId: string, partnerId: string): Promise<JsonText<SuggestionFit> | undefined> {
    const { fit } = await this.#ask({ kind: 'score', companyId, partnerId, today: this.#today() });
    return fit ?? this.#sql.score(companyId, partnerId);
  }

  /** Nothing, where the index cannot answer: whoever asks has another way. */
  async #ask(question: IndexQuestion): Promise<IndexAnswer> {
    if (this.#thread === undefined || this.#state?.phase !== 'ready') return {};
    try {
      return await this.#thread.ask(question);
    } catch (error) {
      this.#log.warn({ reason: reasonOf(error) }, 'the market index did not answer');
      return {};
    }
  }

  #today(): number {
    return dayOf(this.#clock.now());
  }

  #start(): void {
    const { databaseUrl, embeddings } = this.#config;
    this.#thread = new MarketIndexThread(
      { databaseUrl, space: embeddings?.space },
      {
        onState: (state) => this.#changeState(state),
        onBuilt: (seconds) => this.#log.info({ seconds: Math.round(seconds * 10) / 10 }, 'market index built'),
        onTrouble: (reason) => this.#log.warn({ reason }, 'trouble with the market index, it will be tried again'),
        onEnd: () => {
          this.#state = undefined;
          this.#thread = undefined;
          this.#restarting = setTimeout(() => this.#start(), restartMilliseconds);
        },
      },
    );
    // The thread begins with the taxonomy of the release.
    this.#thread.tell({ type: 'taxonomy', additions: this.#taxonomy.additions });
    this.#tellChanged();
  }

  #changeState(state: IndexState): void {
    const wasReady = this.#state?.phase === 'ready';
    // While a market is read anew, the index of before still answers.
    if (!(wasReady && state.phase === 'building')) this.#state = state;
    const { companies, total } = state;
    const megabytes = Math.round(state.bytes / 1e6);
    if (state.phase === 'ready' && !wasReady) this.#log.info({ companies, megabytes }, 'market index ready');
    if (state.phase === 'ready' || performance.now() - this.#loggedAt < progressMilliseconds) return;
    this.#loggedAt = performance.now();
    this.#log.info({ companies, total }, 'building the market index');
  }

  #tellChanged(): void {
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      this.#thread?.tell({ type: 'changed', now: this.#clock.now() });
    }, gatherMilliseconds);
  }
}
