import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { jobKind, Jobs } from '../../platform/jobs/jobs.ts';
import { AlertRepository } from './alert.repository.ts';
import { SavedSearchesQueries } from './saved-searches.queries.ts';
import { SendAlert } from './use-cases/send-alert.ts';

/** Sends what is due. Whatever ran twice or not at all: each search's own row says whether it is. */
export const alertSavedSearches = jobKind('alert-saved-searches', z.object({}));
export const forgetAlerts = jobKind('forget-saved-search-alerts', z.object({}));

const searchesAtOnce = 100;

@Injectable()
export class SavedSearchesJobs implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #database: Database;
  readonly #queries: SavedSearchesQueries;
  readonly #alerts: AlertRepository;
  readonly #sendAlert: SendAlert;
  readonly #clock: Clock;

  constructor(
    jobs: Jobs,
    database: Database,
    queries: SavedSearchesQueries,
    alerts: AlertRepository,
    sendAlert: SendAlert,
    clock: Clock,
  ) {
    this.#jobs = jobs;
    this.#database = database;
    this.#queries = queries;
    this.#alerts = alerts;
    this.#sendAlert = sendAlert;
    this.#clock = clock;
  }

  onModuleInit(): void {
    this.#jobs.register(alertSavedSearches, () => this.#alertAll(), { cron: '* * * * *' });
    this.#jobs.register(
      forgetAlerts,
      () => this.#database.transaction((tx) => this.#alerts.forgetOld(tx, this.#clock.now())),
      { cron: '37 3 * * *' },
    );
  }

  /**
   * One transaction a search: a killed run goes on with what is left at the next one, and a search that fails keeps nobody
   * else from being told.
   */
  async #alertAll(): Promise<void> {
    const now = this.#clock.now();
    const failures: unknown[] = [];
    let due = await this.#queries.due(now, undefined, searchesAtOnce);
    while (due.length > 0) {
      for (const id of due) await this.#sendAlert.execute(id).catch((error: unknown) => failures.push(error));
      due = await this.#queries.due(now, due.at(-1), searchesAtOnce);
    }
    if (failures.length > 0) throw new AggregateError(failures, 'some saved searches could not be looked at');
  }
}
