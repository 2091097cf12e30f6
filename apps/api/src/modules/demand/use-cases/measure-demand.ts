import { Injectable } from '@nestjs/common';
import { Config } from '../../../config/config.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { Log } from '../../../platform/logging/log.ts';
import { FollowedTaxonomy } from '../../taxonomy/index.ts';
import { measureInThread } from '../demand-thread.ts';
import { DemandQueries } from '../demand.queries.ts';
import { DemandRepository } from '../demand.repository.ts';

/** Writing the rows of a market of a million companies takes minutes. */
const timeoutSeconds = 900;

/**
 * Looks for the answers to all demand of the market and stores what it finds, unless the market is as it was the last time. What is
 * stored and that it was stored commit together: a killed run leaves the board as it was, and the next one begins anew.
 */
@Injectable()
export class MeasureDemand {
  readonly #database: Database;
  readonly #queries: DemandQueries;
  readonly #repository: DemandRepository;
  readonly #taxonomy: FollowedTaxonomy;
  readonly #config: Config;
  readonly #clock: Clock;
  readonly #log: Log;

  constructor(
    database: Database,
    queries: DemandQueries,
    repository: DemandRepository,
    taxonomy: FollowedTaxonomy,
    config: Config,
    clock: Clock,
    log: Log,
  ) {
    this.#database = database;
    this.#queries = queries;
    this.#repository = repository;
    this.#taxonomy = taxonomy;
    this.#config = config;
    this.#clock = clock;
    this.#log = log;
  }

  async execute(): Promise<void> {
    const begun = performance.now();
    await this.#taxonomy.catchUp();
    const { begunAt, market, isMeasured } = await this.#queries.market();
    if (isMeasured) return;
    const { batches, ...figures } = await measureInThread({
      databaseUrl: this.#config.databaseUrl,
      additions: this.#taxonomy.additions,
      now: this.#clock.now(),
    });
    await this.#database.transaction(
      async (tx) => {
        if (!(await this.#repository.isNews(tx, begunAt))) {
          this.#log.info({}, 'a later market has been measured already');
          return;
        }
        const measuredAt = this.#clock.now();
        await this.#repository.store(tx, batches, measuredAt);
        const seconds = Math.round((performance.now() - begun) / 100) / 10;
        await this.#repository.record(tx, { ...figures, begunAt, measuredAt, market, seconds });
      },
      { timeoutSeconds },
    );
  }
}
