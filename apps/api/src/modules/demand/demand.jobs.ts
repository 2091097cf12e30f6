import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { measureDemandKind } from './measure-demand.job-kind.ts';
import { MeasureDemand } from './use-cases/measure-demand.ts';

@Injectable()
export class DemandJobs implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #measure: MeasureDemand;

  constructor(jobs: Jobs, measure: MeasureDemand) {
    this.#jobs = jobs;
    this.#measure = measure;
  }

  onModuleInit(): void {
    // A market that was measured before is not measured again, so a restart costs nothing.
    this.#jobs.register(measureDemandKind, () => this.#measure.execute(), { cron: '*/10 * * * *', atStart: true });
  }
}
