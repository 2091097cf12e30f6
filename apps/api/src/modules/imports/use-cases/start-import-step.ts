import type { ImportMapping, ImportRun } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../../platform/database/database.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { AuditLog } from '../../audit/index.ts';
import { importBatch } from '../import-batch.job-kind.ts';
import { ImportsQueries } from '../imports.queries.ts';
import { ImportsRepository } from '../imports.repository.ts';

/** Starts the check of a mapping (a dry run), or the import of what was checked, as background jobs. */
@Injectable()
export class StartImportStep {
  readonly #database: Database;
  readonly #repository: ImportsRepository;
  readonly #queries: ImportsQueries;
  readonly #audit: AuditLog;
  readonly #jobs: Jobs;

  constructor(database: Database, repository: ImportsRepository, queries: ImportsQueries, audit: AuditLog, jobs: Jobs) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
    this.#audit = audit;
    this.#jobs = jobs;
  }

  /** Says of every row what an import would do, and writes no company. `enqueue` is false for the command, which does the batches itself. */
  async check(actorId: string | null, runId: string, mapping: ImportMapping, enqueue = true): Promise<ImportRun> {
    return this.#start(actorId, runId, 'check', enqueue, async (tx) => {
      const moved = await this.#repository.move(tx, runId, ['uploaded', 'checked'], {
        status: 'checking',
        mapping,
        doneRows: 0,
      });
      if (moved) await this.#repository.forgetCheck(tx, runId);
      return moved;
    });
  }

  /** Writes the companies of the checked rows. */
  async run(actorId: string | null, runId: string, enqueue = true): Promise<ImportRun> {
    return this.#start(actorId, runId, 'import', enqueue, (tx) =>
      this.#repository.move(tx, runId, ['checked'], { status: 'importing', doneRows: 0 }),
    );
  }

  async #start(
    actorId: string | null,
    runId: string,
    step: 'check' | 'import',
    enqueue: boolean,
    move: (tx: Transaction) => Promise<boolean>,
  ): Promise<ImportRun> {
    await this.#queries.run(runId);
    await this.#database.transaction(async (tx) => {
      if (!(await move(tx))) throw new AppError('IMPORT_STATE_CONFLICT');
      await this.#audit.record(tx, { actorId, action: `import:${step}`, subjectType: 'import', subjectId: runId });
      if (enqueue) await this.#jobs.enqueue(tx, importBatch, { runId, step, after: 0 });
    });
    return this.#queries.run(runId);
  }
}
