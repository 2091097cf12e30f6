import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { planExposureKind } from './plan-exposure.job-kind.ts';
import { PlanExposure } from './use-cases/plan-exposure.ts';

@Injectable()
export class ExposureJobs implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #plan: PlanExposure;

  constructor(jobs: Jobs, plan: PlanExposure) {
    this.#jobs = jobs;
    this.#plan = plan;
  }

  onModuleInit(): void {
    // Night in both countries.
    this.#jobs.register(planExposureKind, () => this.#plan.execute(), { cron: '43 20 * * *' });
  }
}
