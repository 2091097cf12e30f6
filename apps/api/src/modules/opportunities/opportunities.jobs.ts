import type { NotificationKind } from '@karakoram/contracts';
import { dayMilliseconds, daysAfter, opportunityDays, opportunityEnd, type OpportunityEnd } from '@karakoram/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { jobKind, Jobs } from '../../platform/jobs/jobs.ts';
import { OpportunityAnnouncer } from './opportunity-announcer.ts';
import { OpportunityRepository } from './opportunity.repository.ts';

/** Expires, warns and archives. */
export const opportunityDeadlines = jobKind('opportunity-deadlines', z.object({}));

/** Few enough that a transaction, with everybody it tells, stays far below its time limit. */
const batchSize = 25;

/** What its author is told, by what ends it. */
const kinds = {
  term: { near: 'opportunity_expiring', over: 'opportunity_expired' },
  last_day: { near: 'opportunity_last_day_near', over: 'opportunity_last_day_over' },
} as const satisfies Record<OpportunityEnd, Record<'near' | 'over', NotificationKind>>;

/**
 * The clock's part in the life of an opportunity. What is due is read from the rows and not from the day on which the job runs,
 * so days without a server are made up for; each row is taken by one process, so nobody is told twice.
 */
@Injectable()
export class OpportunitiesJobs implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #database: Database;
  readonly #repository: OpportunityRepository;
  readonly #announcer: OpportunityAnnouncer;
  readonly #clock: Clock;

  constructor(
    jobs: Jobs,
    database: Database,
    repository: OpportunityRepository,
    announcer: OpportunityAnnouncer,
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
      opportunityDeadlines,
      async () => {
        // Expired first: nobody is warned of what is over.
        while ((await this.#expireBatch()) === batchSize);
        while ((await this.#warnBatch()) === batchSize);
        while ((await this.#archiveBatch()) === batchSize);
      },
      { cron: '*/10 * * * *' },
    );
  }

  async #expireBatch(): Promise<number> {
    return this.#database.transaction(async (tx) => {
      const expired = await this.#repository.expireOverdue(tx, this.#clock.now(), batchSize);
      for (const opportunity of expired) {
        await this.#announcer.tellAuthor(tx, opportunity.id, kinds[opportunityEnd(opportunity)].over);
      }
      return expired.length;
    });
  }

  async #warnBatch(): Promise<number> {
    return this.#database.transaction(async (tx) => {
      const now = this.#clock.now();
      const before = daysAfter(now, opportunityDays.warning);
      const warned = await this.#repository.warn(tx, now, before, batchSize);
      for (const opportunity of warned) {
        const daysLeft = Math.ceil((opportunity.expiresAt.getTime() - now.getTime()) / dayMilliseconds);
        await this.#announcer.tellAuthor(tx, opportunity.id, kinds[opportunityEnd(opportunity)].near, {
          days: String(daysLeft),
        });
      }
      return warned.length;
    });
  }

  async #archiveBatch(): Promise<number> {
    const now = this.#clock.now();
    const before = daysAfter(now, -opportunityDays.archived);
    return this.#database.transaction((tx) => this.#repository.archiveExpired(tx, before, now, batchSize));
  }
}
