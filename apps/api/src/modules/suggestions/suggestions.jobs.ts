import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.ts';
import { jobKind, Jobs } from '../../platform/jobs/jobs.ts';
import { FrequenciesRepository } from './frequencies.repository.ts';
import { MarketContextQueries } from './market-context.queries.ts';
import { MarketChangesRepository } from './market-changes.repository.ts';

/**
 * Counts anew how common each concept and each word is. Runs every ten minutes; whoever changes many companies at once
 * enqueues it as well.
 */
export const refreshFrequencies = jobKind('refresh-concept-frequencies', z.object({}));

const forgetMarketChanges = jobKind('forget-market-changes', z.object({}));

@Injectable()
export class SuggestionsJobs implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #database: Database;
  readonly #frequencies: FrequenciesRepository;
  readonly #changes: MarketChangesRepository;
  readonly #market: MarketContextQueries;

  constructor(
    jobs: Jobs,
    database: Database,
    frequencies: FrequenciesRepository,
    changes: MarketChangesRepository,
    market: MarketContextQueries,
  ) {
    this.#jobs = jobs;
    this.#database = database;
    this.#frequencies = frequencies;
    this.#changes = changes;
    this.#market = market;
  }

  onModuleInit(): void {
    this.#jobs.register(
      refreshFrequencies,
      async () => {
        await this.#database.transaction((tx) => this.#frequencies.refresh(tx), { timeoutSeconds: 240 });
        this.#market.forget();
      },
      { cron: '*/10 * * * *' },
    );
    this.#jobs.register(forgetMarketChanges, () => this.#database.transaction((tx) => this.#changes.forgetOld(tx)), {
      cron: '17 * * * *',
    });
  }
}
