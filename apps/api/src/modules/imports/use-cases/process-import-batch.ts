import type { ImportMapping, ImportProblem } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database, type Transaction } from '../../../platform/database/database.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { DirectoryEntryRepository } from '../../directory/index.ts';
import { importBatch } from '../import-batch.job-kind.ts';
import { RawRow } from '../import.presenter.ts';
import { ImportsQueries } from '../imports.queries.ts';
import { ImportsRepository } from '../imports.repository.ts';
import { mapRow, type MappedRow } from '../map-row.ts';

const rowsPerBatch = { check: 250, import: 50 } as const;

type StoredRow = Awaited<ReturnType<ImportsQueries['batch']>>[number];
type AcceptedRow = Extract<MappedRow, { ok: true }>;

/**
 * Checks or imports the next rows of a run in one transaction. Checking decides what would happen; importing decides again,
 * because the market may have changed since, and then does it.
 */
@Injectable()
export class ProcessImportBatch {
  readonly #database: Database;
  readonly #queries: ImportsQueries;
  readonly #repository: ImportsRepository;
  readonly #directory: DirectoryEntryRepository;
  readonly #jobs: Jobs;
  readonly #clock: Clock;

  constructor(
    database: Database,
    queries: ImportsQueries,
    repository: ImportsRepository,
    directory: DirectoryEntryRepository,
    jobs: Jobs,
    clock: Clock,
  ) {
    this.#database = database;
    this.#queries = queries;
    this.#repository = repository;
    this.#directory = directory;
    this.#jobs = jobs;
    this.#clock = clock;
  }

  /** Returns the line to go on after, or undefined when the step is complete. */
  async execute(
    runId: string,
    step: 'check' | 'import',
    after: number,
    options: { enqueueNext: boolean },
  ): Promise<number | undefined> {
    return this.#database.transaction(async (tx) => {
      const mapping = await this.#queries.mappingOf(tx, runId);
      const rows = await this.#queries.batch(tx, runId, after, rowsPerBatch[step], step);
      for (const row of rows) {
        if (step === 'check') await this.#check(tx, runId, row, mapping);
        else await this.#import(tx, runId, row, mapping);
      }
      await this.#repository.advance(tx, runId, rows.length);
      const last = rows.at(-1)?.line;
      if (last !== undefined && rows.length === rowsPerBatch[step]) {
        if (options.enqueueNext) await this.#jobs.enqueue(tx, importBatch, { runId, step, after: last });
        return last;
      }
      await this.#finish(tx, runId, step);
      return undefined;
    });
  }

  async #finish(tx: Transaction, runId: string, step: 'check' | 'import'): Promise<void> {
    if (step === 'check') await this.#repository.move(tx, runId, ['checking'], { status: 'checked' });
    else await this.#repository.move(tx, runId, ['importing'], { status: 'imported', finishedAt: this.#clock.now() });
  }

  async #check(tx: Transaction, runId: string, row: StoredRow, mapping: ImportMapping): Promise<void> {
    // A row that could not be read stays rejected whatever the mapping.
    if (row.outcome === 'reject') return;
    const mapped = this.#map(row, mapping);
    if (!mapped.ok) {
      const { problems, name } = mapped;
      await this.#repository.saveRow(tx, runId, row.line, { outcome: 'reject', problems, name });
      return;
    }
    const name = nameOf(mapped);
    const earlier = await this.#queries.earlierLine(tx, runId, mapped.key, row.line);
    if (earlier !== undefined) {
      const problems = [{ field: 'key', code: 'duplicate_of_line', value: String(earlier) }, ...mapped.notes];
      await this.#repository.saveRow(tx, runId, row.line, { outcome: 'reject', problems, key: mapped.key, name });
      return;
    }
    const plan = await this.#plan(tx, mapped);
    await this.#repository.saveRow(tx, runId, row.line, { ...plan, key: mapped.key, name });
  }

  async #import(tx: Transaction, runId: string, row: StoredRow, mapping: ImportMapping): Promise<void> {
    const mapped = this.#map(row, mapping);
    if (!mapped.ok) return;
    const plan = await this.#plan(tx, mapped);
    const companyId = await this.#write(tx, mapped, plan, mapping);
    if (companyId !== null && plan.outcome !== 'unchanged') await this.#directory.refresh(tx, companyId);
    // The outcome of the check stands: it says what this run did, also when a batch is repeated after a crash.
    const outcome = plan.outcome === 'reject' ? 'reject' : (row.outcome ?? plan.outcome);
    await this.#repository.saveRow(tx, runId, row.line, { outcome, problems: plan.problems, companyId, written: true });
  }

  async #write(tx: Transaction, mapped: AcceptedRow, plan: Plan, mapping: ImportMapping): Promise<string | null> {
    const { company, key, hash } = mapped;
    if (plan.outcome === 'create') {
      return this.#repository.createCompany(tx, company, {
        key,
        hash,
        now: this.#clock.now(),
        publish: mapping.publish,
      });
    }
    if (plan.outcome === 'update' && plan.companyId !== null) {
      await this.#repository.updateCompany(tx, plan.companyId, company, hash);
    }
    return plan.companyId;
  }

  /** What importing the row does to the companies that are there. */
  async #plan(tx: Transaction, mapped: AcceptedRow): Promise<Plan> {
    const existing = await this.#queries.existingCompany(tx, mapped.key);
    const problems = mapped.notes;
    if (existing === null) return { outcome: 'create', problems, companyId: null };
    const companyId = existing.id;
    if (existing.importHash === mapped.hash) return { outcome: 'unchanged', problems, companyId };
    if (existing._count.members > 0) {
      return {
        outcome: 'reject',
        problems: [{ field: 'key', code: 'has_members', value: '' }, ...problems],
        companyId,
      };
    }
    return { outcome: 'update', problems, companyId };
  }

  #map(row: StoredRow, mapping: ImportMapping): MappedRow {
    return mapRow(RawRow.parse(row.raw), mapping, this.#clock.now().getUTCFullYear());
  }
}

interface Plan {
  readonly outcome: 'create' | 'update' | 'unchanged' | 'reject';
  readonly problems: readonly ImportProblem[];
  readonly companyId: string | null;
}

function nameOf({ company: { names } }: AcceptedRow): string {
  return names.en ?? names.zh ?? names.ur ?? '';
}
