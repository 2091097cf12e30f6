import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.ts';
import { jobKind, Jobs } from '../../platform/jobs/jobs.ts';
import { ConceptFrequenciesRepository } from './concept-frequencies.repository.ts';
import { MarketContextQueries } from './market-context.queries.ts';

/** Counts anew how common each concept is. Runs every ten minutes; whoever changes many companies at once enqueues it as well. */
export const refreshConceptFrequencies = jobKind('refresh-concept-frequencies', z.object({}));

@Injectable()
export class SuggestionsJobs implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #database: Database;
  readonly #repository: ConceptFrequenciesRepository;
  readonly #market: MarketContextQueries;

  constructor(jobs: Jobs, database: Database, repository: ConceptFrequenciesRepository, market: MarketContextQueries) {
    this.#jobs = jobs;
    this.#database = database;
    this.#repository = repository;
    this.#market = market;
  }

  onModuleInit(): void {
    this.#jobs.register(
      refreshConceptFrequencies,
      async () => {
        await this.#database.transaction((tx) => this.#repository.refresh(tx));
        this.#market.forget();
      },
      { cron: '*/10 * * * *' },
    );
  }
}
