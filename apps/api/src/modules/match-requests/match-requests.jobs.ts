import { dayMilliseconds, dueReminder } from '@karakoram/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { jobKind, Jobs } from '../../platform/jobs/jobs.ts';
import { MatchRequestAnnouncer } from './match-request-announcer.ts';
import { MatchRequestsRepository } from './match-requests.repository.ts';

/** Expires requests whose time is over and reminds receivers. */
export const matchRequestDeadlines = jobKind('match-request-deadlines', z.object({}));

/** Few enough that a transaction, with everybody it tells, stays far below its time limit. */
const batchSize = 25;

/**
 * The clock's part in the life of a request. What is due is read from the rows and not from the day on which the job
 * runs, so days without a server are made up for; each row is taken by one instance, so nobody is told twice.
 */
@Injectable()
export class MatchRequestsJobs implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #database: Database;
  readonly #repository: MatchRequestsRepository;
  readonly #announcer: MatchRequestAnnouncer;
  readonly #clock: Clock;

  constructor(
    jobs: Jobs,
    database: Database,
    repository: MatchRequestsRepository,
    announcer: MatchRequestAnnouncer,
    clock: Clock,
  ) {
    this.#jobs = jobs;
    this.#database = database;
    this.#repository = repository;
    this.#announcer = announcer;
    this.#clock = clock;
  }

  onModuleInit(): void {
    this.#jobs.register(
      matchRequestDeadlines,
      async () => {
        // Expired first: nobody is reminded of what cannot be answered any more.
        while ((await this.#expireBatch()) === batchSize);
        while ((await this.#remindBatch()) === batchSize);
      },
      { cron: '*/10 * * * *' },
    );
  }

  async #expireBatch(): Promise<number> {
    return this.#database.transaction(async (tx) => {
      const expired = await this.#repository.expireOverdue(tx, this.#clock.now(), batchSize);
      for (const request of expired) await this.#announcer.expired(tx, request);
      return expired.length;
    });
  }

  /** Returns how many were reminded, so that a row that is found but not due cannot keep the job going round. */
  async #remindBatch(): Promise<number> {
    return this.#database.transaction(async (tx) => {
      const now = this.#clock.now();
      let reminded = 0;
      for (const request of await this.#repository.holdForReminder(tx, now, batchSize)) {
        const day = dueReminder(request.createdAt, now, request.reminded);
        if (day === undefined || !(await this.#repository.markReminded(tx, request.id, day))) continue;
        const daysLeft = Math.ceil((request.expiresAt.getTime() - now.getTime()) / dayMilliseconds);
        await this.#announcer.reminder(tx, request, daysLeft);
        reminded += 1;
      }
      return reminded;
    });
  }
}
