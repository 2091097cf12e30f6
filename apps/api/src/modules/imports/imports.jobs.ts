import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { importBatch } from './import-batch.job-kind.ts';
import { ProcessImportBatch } from './use-cases/process-import-batch.ts';

@Injectable()
export class ImportsJobs implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #process: ProcessImportBatch;

  constructor(jobs: Jobs, process: ProcessImportBatch) {
    this.#jobs = jobs;
    this.#process = process;
  }

  onModuleInit(): void {
    this.#jobs.register(importBatch, async ({ runId, step, after }) => {
      await this.#process.execute(runId, step, after, { enqueueNext: true });
    });
  }
}
