import { Injectable } from '@nestjs/common';
import { Config } from '../../../config/config.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { Log } from '../../../platform/logging/log.ts';
import { planInThread } from '../exposure-plan-thread.ts';
import { ExposureRepository } from '../exposure.repository.ts';

/** A plan for a market of a million companies takes minutes. */
const timeoutSeconds = 3_000;

/**
 * Has the exposure of the whole market planned and stores the priors and the figures. While one process plans, others leave it at
 * that: the database keeps them apart.
 */
@Injectable()
export class PlanExposure {
  readonly #database: Database;
  readonly #repository: ExposureRepository;
  readonly #config: Config;
  readonly #clock: Clock;
  readonly #log: Log;

  constructor(database: Database, repository: ExposureRepository, config: Config, clock: Clock, log: Log) {
    this.#database = database;
    this.#repository = repository;
    this.#config = config;
    this.#clock = clock;
    this.#log = log;
  }

  async execute(): Promise<void> {
    // The transaction is open while the plan is made only to hold the lock: it has no snapshot and no rows of its own until
    // it writes, so it keeps nothing from being cleaned up, and a killed process leaves no lock behind.
    await this.#database.transaction(
      async (tx) => {
        if (!(await this.#repository.tryToBegin(tx))) {
          this.#log.info({}, 'exposure is being planned already');
          return;
        }
        const begun = performance.now();
        const { databaseUrl, embeddings } = this.#config;
        const { companies, batches, unplaced, before, after, loss } = await planInThread({
          databaseUrl,
          space: embeddings?.space,
          now: this.#clock.now(),
        });
        const durationSeconds = Math.round((performance.now() - begun) / 100) / 10;
        await this.#repository.storePriors(tx, batches);
        await this.#repository.storePlan(tx, this.#clock.now(), companies, {
          before,
          after,
          scoreLoss: loss.score,
          ndcgLoss: loss.ndcg,
          unplaced,
          durationSeconds,
        });
      },
      { timeoutSeconds },
    );
  }
}
