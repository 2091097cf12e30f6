import { daysAfter } from '@karakoram/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { jobKind, Jobs } from '../../platform/jobs/jobs.ts';
import { NotificationsRepository } from './notifications.repository.ts';

/** Read notifications are kept this many days. */
const keptDays = 90;

export const forgetNotifications = jobKind('forget-notifications', z.object({}));

@Injectable()
export class NotificationsJobs implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #database: Database;
  readonly #repository: NotificationsRepository;
  readonly #clock: Clock;

  constructor(jobs: Jobs, database: Database, repository: NotificationsRepository, clock: Clock) {
    this.#jobs = jobs;
    this.#database = database;
    this.#repository = repository;
    this.#clock = clock;
  }

  onModuleInit(): void {
    this.#jobs.register(
      forgetNotifications,
      async () => {
        const before = daysAfter(this.#clock.now(), -keptDays);
        await this.#database.transaction((tx) => this.#repository.deleteOld(tx, before));
      },
      { cron: '17 3 * * *' },
    );
  }
}
