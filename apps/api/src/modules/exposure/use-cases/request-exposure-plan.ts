import type { ExposureOverview } from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { AuditLog } from '../../audit/index.ts';
import { ExposureQueries } from '../exposure.queries.ts';
import { ExposureRepository } from '../exposure.repository.ts';
import { planExposureKind } from '../plan-exposure.job-kind.ts';

/** Has exposure planned soon; while a plan is being made or waits, that one stands for what is asked for. */
@Injectable()
export class RequestExposurePlan {
  readonly #database: Database;
  readonly #jobs: Jobs;
  readonly #queries: ExposureQueries;
  readonly #repository: ExposureRepository;
  readonly #audit: AuditLog;

  constructor(
    database: Database,
    jobs: Jobs,
    queries: ExposureQueries,
    repository: ExposureRepository,
    audit: AuditLog,
  ) {
    this.#database = database;
    this.#jobs = jobs;
    this.#queries = queries;
    this.#repository = repository;
    this.#audit = audit;
  }

  async execute(administrator: UserActor): Promise<ExposureOverview> {
    await this.#database.transaction(async (tx) => {
      await this.#repository.waitForTurn(tx);
      if (await this.#queries.isPlanning(tx)) return;
      await this.#jobs.enqueue(tx, planExposureKind, {});
      await this.#audit.record(tx, {
        actorId: administrator.userId,
        action: 'exposure:plan',
        subjectType: 'exposure_plan',
        subjectId: 'market',
      });
    });
    return this.#queries.overview();
  }
}
