import type { ImportMapping } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database, type Transaction } from '../../../platform/database/database.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { DirectoryEntryRepository } from '../../directory/index.ts';
import { refreshFrequencies } from '../../suggestions/index.ts';
import { importBatch } from '../import-batch.job-kind.ts';
import { RawRow } from '../import.presenter.ts';
import { ImportsQueries } from '../imports.queries.ts';
import { ImportsRepository, type SavedRow } from '../imports.repository.ts';
import { mapRow, type MappedRow } from '../map-row.ts';

const rowsPerBatch = { check: 500, import: 200 } as const;

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
      const plans = await this.#plan(tx, runId, rows, mapping);
      await this.#repository.saveRows(tx, runId, step === 'check' ? plans : await this.#write(tx, plans, mapping));
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
    if (step === 'check') {
      await this.#repository.move(tx, runId, ['checking'], { status: 'checked' });
      return;
    }
    await this.#repository.move(tx, runId, ['importing'], { status: 'imported', finishedAt: this.#clock.now() });
    // The ranking weighs concepts by how common they are, and an import changes that at a stroke.
    await this.#jobs.enqueue(tx, refreshFrequencies, {});
  }

  /** What importing the rows does to the companies that are there; rows keep their order. */
  async #plan(tx: Transaction, runId: string, rows: readonly StoredRow[], mapping: ImportMapping): Promise<RowPlan[]> {
    const year = this.#clock.now().getUTCFullYear();
    const mapped = rows.map((row) => ({ row, mapped: mapRow(RawRow.parse(row.raw), mapping, year) }));
    const keys = mapped.flatMap(({ mapped: one }) => (one.ok ? [one.key] : []));
    const existing = await this.#queries.existingCompanies(tx, keys);
    const earlier = await this.#queries.earlierLines(tx, runId, keys, rows[0]?.line ?? 0);
    return mapped.flatMap(({ row, mapped: one }): RowPlan[] => {
      // A row that could not be read stays rejected whatever the mapping.
      if (row.outcome === 'reject') return [];
      const { line } = row;
      if (!one.ok)
        return [{ line, outcome: 'reject', problems: one.problems, key: null, name: one.name, companyId: null }];
      const plan = { line, key: one.key, name: nameOf(one), companyId: null, mapped: one } as const;
      const first = earlier.get(one.key);
      if (first !== undefined) {
        const problem = { field: 'key', code: 'duplicate_of_line', value: String(first) };
        return [{ ...plan, outcome: 'reject', problems: [problem, ...one.notes] }];
      }
      earlier.set(one.key, line);
      const company = existing.get(one.key);
      if (company === undefined) return [{ ...plan, outcome: 'create', problems: one.notes }];
      const companyId = company.id;
      if (company.importHash === one.hash) return [{ ...plan, companyId, outcome: 'unchanged', problems: one.notes }];
      if (company.hasMembers) {
        const problem = { field: 'key', code: 'has_members', value: '' };
        return [{ ...plan, companyId, outcome: 'reject', problems: [problem, ...one.notes] }];
      }
      return [{ ...plan, companyId, outcome: 'update', problems: one.notes }];
    });
  }

  /** Does what was planned and says which company each row became. */
  async #write(tx: Transaction, plans: readonly RowPlan[], mapping: ImportMapping): Promise<RowPlan[]> {
    const created = await this.#repository.createCompanies(
      tx,
      plans.flatMap(({ outcome, mapped }) => (outcome === 'create' && mapped !== undefined ? [mapped] : [])),
      { now: this.#clock.now(), publish: mapping.publish },
    );
    for (const { outcome, mapped, companyId } of plans) {
      if (outcome !== 'update' || mapped === undefined || companyId === null) continue;
      await this.#repository.updateCompany(tx, companyId, mapped.company, mapped.hash);
    }
    const written = plans.map((plan) => ({
      ...plan,
      companyId: plan.companyId ?? created.get(plan.key ?? '') ?? null,
      written: true,
    }));
    const changed = written.flatMap(({ outcome, companyId }) =>
      (outcome === 'create' || outcome === 'update') && companyId !== null ? [companyId] : [],
    );
    await this.#directory.refreshAll(tx, changed);
    return written;
  }
}

/** What becomes of a row. `mapped` is there unless the row itself is impossible. */
interface RowPlan extends SavedRow {
  readonly mapped?: AcceptedRow;
}

function nameOf({ company: { names } }: AcceptedRow): string {
  return names.en ?? names.zh ?? names.ur ?? '';
}
