import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { beforeAllIds } from '../../platform/database/before-all-ids.ts';
import { Database } from '../../platform/database/database.ts';
import { jobKind, Jobs } from '../../platform/jobs/jobs.ts';
import { FrequenciesRepository } from './frequencies.repository.ts';
import { MarketContextQueries } from './market-context.queries.ts';
import { learnPastOutcomes } from './learn-past-outcomes.job-kind.ts';
import { MarketChangesRepository } from './market-changes.repository.ts';
import { PastOutcomesQueries } from './past-outcomes.queries.ts';
import { PastOutcomesRepository } from './past-outcomes.repository.ts';

/**
 * Counts anew how common each concept and each word is. Runs every ten minutes; whoever changes many companies at once
 * enqueues it as well.
 */
export const refreshFrequencies = jobKind('refresh-concept-frequencies', z.object({}));

/** Outcomes are looked at again for a day, in case that jobs did not run in between. */
const outcomeMargin = 26 * 3_600_000;
const companiesPerBatch = 200;

const forgetMarketChanges = jobKind('forget-market-changes', z.object({}));

@Injectable()
export class SuggestionsJobs implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #database: Database;
  readonly #frequencies: FrequenciesRepository;
  readonly #changes: MarketChangesRepository;
  readonly #market: MarketContextQueries;
  readonly #outcomes: PastOutcomesQueries;
  readonly #outcomesRepository: PastOutcomesRepository;
  readonly #clock: Clock;

  constructor(
    jobs: Jobs,
    database: Database,
    frequencies: FrequenciesRepository,
    changes: MarketChangesRepository,
    market: MarketContextQueries,
    outcomes: PastOutcomesQueries,
    outcomesRepository: PastOutcomesRepository,
    clock: Clock,
  ) {
    this.#jobs = jobs;
    this.#database = database;
    this.#frequencies = frequencies;
    this.#changes = changes;
    this.#market = market;
    this.#outcomes = outcomes;
    this.#outcomesRepository = outcomesRepository;
    this.#clock = clock;
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
    this.#jobs.register(learnPastOutcomes, ({ companyId }) => this.#learn(companyId), { cron: '5 * * * *' });
  }

  async #learn(companyId: string | undefined): Promise<void> {
    if (companyId !== undefined) return this.#learnOf([companyId]);
    const since = new Date(this.#clock.now().getTime() - outcomeMargin);
    let after = beforeAllIds;
    for (;;) {
      const ids = await this.#outcomes.companiesSince(since, after, companiesPerBatch);
      const last = ids.at(-1);
      if (last === undefined) return;
      after = last;
      await this.#learnOf(ids);
    }
  }

  async #learnOf(ids: readonly string[]): Promise<void> {
    const outcomes = await this.#outcomes.ofCompanies(ids);
    await this.#database.transaction((tx) => this.#outcomesRepository.store(tx, ids, outcomes));
  }
}
