import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../../platform/database/database.ts';
import { Embeddings, EmbeddingsUnavailable, TextsRefused } from '../../../platform/embeddings/embeddings.ts';
import { jobKind, Jobs } from '../../../platform/jobs/jobs.ts';
import { Log } from '../../../platform/logging/log.ts';
import { MarketContextQueries } from '../market-context.queries.ts';
import { type DueCompany, MeaningsQueries } from './meanings.queries.ts';
import { MeaningsRepository, type ReadCompany } from './meanings.repository.ts';

/**
 * Has the embedding service read the texts of companies that are new or changed. Runs every minute while a service is named;
 * a killed run goes on with what is left at the next one. Never two at once: they would ask for the same texts.
 */
export const embedCompanies = jobKind('embed-companies', z.object({}), { policy: 'stately', retryLimit: 0 });

/** With two texts each, one request. */
const companiesPerBatch = 16;
/** Well below the time after which a job counts as dead. */
const longestRunMilliseconds = 200_000;
const othersPerRun = 5_000;

@Injectable()
export class MeaningJobs implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #database: Database;
  readonly #embeddings: Embeddings;
  readonly #queries: MeaningsQueries;
  readonly #repository: MeaningsRepository;
  readonly #market: MarketContextQueries;
  readonly #log: Log;

  constructor(
    jobs: Jobs,
    database: Database,
    embeddings: Embeddings,
    queries: MeaningsQueries,
    repository: MeaningsRepository,
    market: MarketContextQueries,
    log: Log,
  ) {
    this.#jobs = jobs;
    this.#database = database;
    this.#embeddings = embeddings;
    this.#queries = queries;
    this.#repository = repository;
    this.#market = market;
    this.#log = log;
  }

  onModuleInit(): void {
    // A schedule outlives the configuration, so the job itself looks again.
    const options = this.#embeddings.space === undefined ? {} : { cron: '* * * * *' };
    this.#jobs.register(embedCompanies, () => this.#run(), options);
  }

  async #run(): Promise<void> {
    const { space } = this.#embeddings;
    if (space === undefined) return;
    await this.#database.transaction((tx) => this.#repository.makeOthersDue(tx, space, othersPerRun));
    const end = performance.now() + longestRunMilliseconds;
    let hasRead = false;
    try {
      for (;;) {
        const due = await this.#queries.due(companiesPerBatch);
        if (due.length === 0 || performance.now() > end) break;
        await this.#read(space, due);
        hasRead = true;
      }
    } catch (error) {
      // What is due stays due; the service was left alone or has already been complained about.
      if (!(error instanceof EmbeddingsUnavailable || error instanceof TextsRefused)) throw error;
    } finally {
      if (hasRead) await this.#tellUsual(space);
    }
  }

  /** Reads some companies; if the service refuses their texts, one after the other, so that it is known whose it refuses. */
  async #read(space: string, due: readonly DueCompany[]): Promise<void> {
    try {
      const read = await this.#vectorsOf(due);
      await this.#database.transaction((tx) => this.#repository.store(tx, space, read));
    } catch (error) {
      if (!(error instanceof TextsRefused)) throw error;
      if (due.length > 1) {
        for (const company of due) await this.#read(space, [company]);
        return;
      }
      for (const { companyId } of due) {
        this.#log.warn(
          { companyId, reason: error.message },
          'the embedding service does not take the texts of a company',
        );
        await this.#database.transaction((tx) => this.#repository.postpone(tx, companyId));
      }
      throw error;
    }
  }

  async #vectorsOf(due: readonly DueCompany[]): Promise<readonly ReadCompany[]> {
    const texts = [...new Set(due.flatMap(({ texts: { offered, wanted } }) => [offered, wanted]))].filter(
      (text) => text !== '',
    );
    const read = await this.#embeddings.embed(texts);
    const vectors = new Map(texts.map((text, at) => [text, read[at]]));
    return due.map(({ companyId, change, texts: { offered, wanted } }) => {
      const vector = vectors.get(offered);
      return { companyId, change, meaning: vector && { offered: vector, wanted: vectors.get(wanted) } };
    });
  }

  async #tellUsual(space: string): Promise<void> {
    const likeness = await this.#queries.usualLikeness(space);
    if (likeness === undefined) return;
    await this.#database.transaction((tx) => this.#repository.storeUsualLikeness(tx, space, likeness));
    this.#market.forget();
  }
}
