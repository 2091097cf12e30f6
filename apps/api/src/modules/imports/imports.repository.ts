import { importFields, type ImportMapping, type ImportOutcome, type ImportProblem } from '@karakoram/contracts';
import type { ImportedCompany, ImportedStatement } from '@karakoram/intake';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import type { ImportStatus, Prisma } from '../../platform/database/generated/client.ts';
import { nameKeysOf } from '../companies/index.ts';
import type { FileRow } from './read-file.ts';

/** Rows in one INSERT statement. */
const rowsPerInsert = 1_000;

/** What became of a row of the file. */
export interface SavedRow {
  readonly line: number;
  readonly outcome: ImportOutcome;
  readonly problems: readonly ImportProblem[];
  readonly key: string | null;
  readonly name: string | null;
  readonly companyId: string | null;
  /** Whether the row was imported, not only checked: then the outcome of the check stands, because it says what this run did. */
  readonly written?: boolean;
}

@Injectable()
export class ImportsRepository {
  async create(
    tx: Transaction,
    run: { fileName: string; columns: string[]; rows: readonly FileRow[]; createdBy: string | null },
  ): Promise<string> {
    const { id } = await tx.importRun.create({
      data: { fileName: run.fileName, columns: run.columns, createdBy: run.createdBy, totalRows: run.rows.length },
      select: { id: true },
    });
    for (let from = 0; from < run.rows.length; from += rowsPerInsert) {
      const rows = run.rows.slice(from, from + rowsPerInsert).map(({ line, values, error }) => ({
        line,
        raw: values,
        problems: error === undefined ? [] : [{ field: 'row', code: error, value: '' }],
        outcome: error === undefined ? null : 'reject',
      }));
      // As one parameter: a parameter a value takes so long that a large file would not be stored in time.
      await tx.$executeRaw`
        INSERT INTO import_row (run_id, line, raw, problems, outcome)
        SELECT ${id}::uuid, line, raw, problems, outcome
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS v (
          line int, raw jsonb, problems jsonb, outcome "ImportOutcome")`;
    }
    return id;
  }

  /** Moves a run on from one of `from`; false when it is in another state, so that a second start of a step changes nothing. */
  async move(
    tx: Transaction,
    id: string,
    from: readonly ImportStatus[],
    values: { status: ImportStatus; mapping?: ImportMapping; finishedAt?: Date | null; doneRows?: number },
  ): Promise<boolean> {
    const { mapping, ...rest } = values;
    const { count } = await tx.importRun.updateMany({
      where: { id, status: { in: [...from] } },
      data: { ...rest, ...(mapping === undefined ? {} : { mapping: toJson(mapping) }) },
    });
    return count === 1;
  }

  /** Forgets an earlier check, except of rows that could not even be read. */
  async forgetCheck(tx: Transaction, runId: string): Promise<void> {
    await tx.importRow.updateMany({
      where: { runId, NOT: { problems: { array_contains: [{ field: 'row' }] } } },
      data: { outcome: null, problems: [], key: null, name: null, companyId: null },
    });
  }

  async advance(tx: Transaction, runId: string, rows: number): Promise<void> {
    await tx.importRun.update({ where: { id: runId }, data: { doneRows: { increment: rows } } });
  }

  /** Records what becomes of rows, all in one statement. */
  async saveRows(tx: Transaction, runId: string, rows: readonly SavedRow[]): Promise<void> {
    const values = rows.map(({ line, outcome, problems, key, name, companyId, written = false }) => ({
      line,
      outcome,
      problems,
      key,
      name,
      company_id: companyId,
      written,
    }));
    await tx.$executeRaw`
      UPDATE import_row AS r
      SET outcome = CASE WHEN v.written AND v.outcome <> 'reject' THEN coalesce(r.outcome, v.outcome) ELSE v.outcome END,
          problems = v.problems, key = v.key, name = v.name, company_id = v.company_id, written = v.written
      FROM jsonb_to_recordset(${JSON.stringify(values)}::jsonb) AS v (
        line int, outcome "ImportOutcome", problems jsonb, key text, name text, company_id uuid, written boolean)
      WHERE r.run_id = ${runId}::uuid AND r.line = v.line`;
  }

  /** Creates imported companies, listed at once or as drafts. Returns their ids by key. */
  async createCompanies(
    tx: Transaction,
    rows: readonly { readonly company: ImportedCompany; readonly key: string; readonly hash: string }[],
    options: { now: Date; publish: boolean },
  ): Promise<Map<string, string>> {
    const created = await tx.company.createManyAndReturn({
      data: rows.map(({ company, key, hash }) => ({
        ...columnsOf(company),
        source: 'import' as const,
        importKey: key,
        importHash: hash,
        status: options.publish ? ('approved' as const) : ('draft' as const),
        approvedAt: options.publish ? options.now : null,
      })),
      select: { id: true, importKey: true },
    });
    const ids = new Map(created.flatMap(({ id, importKey }) => (importKey === null ? [] : [[importKey, id]])));
    await tx.statement.createMany({
      data: rows.flatMap(({ company, key }) => {
        const companyId = ids.get(key);
        return companyId === undefined ? [] : statementsOf(company).map((statement) => ({ ...statement, companyId }));
      }),
    });
    return ids;
  }

  async updateCompany(tx: Transaction, id: string, company: ImportedCompany, hash: string): Promise<void> {
    await tx.statement.deleteMany({ where: { companyId: id } });
    await tx.company.update({
      where: { id },
      data: {
        ...columnsOf(company),
        importHash: hash,
        // Nobody said where the texts of a file come from: they count as the company's own.
        summaryOrigins: {},
        descriptionOrigins: {},
        version: { increment: 1 },
        statements: { create: statementsOf(company) },
      },
    });
  }
}

function columnsOf(company: ImportedCompany) {
  return {
    country: company.country,
    nameEn: company.names.en ?? null,
    nameZh: company.names.zh ?? null,
    nameUr: company.names.ur ?? null,
    nameKeys: nameKeysOf(company.names),
    registrationNumber: company.registrationNumber,
    provinceCode: company.provinceCode,
    cityCode: company.cityCode,
    sizeBand: company.sizeBand,
    founded: company.founded,
    website: company.website,
    contactEmail: company.contactEmail,
    sectors: [...company.sectors],
    summary: { ...company.summary },
    description: { ...company.description },
  };
}

function statementsOf({ offers, needs = [] }: ImportedCompany) {
  const rows = (kind: 'offer' | 'need', statements: readonly ImportedStatement[]) =>
    statements.map(({ text, concepts, modes = [] }, position) => ({
      kind,
      position,
      text: { ...text },
      taggedConcepts: [...concepts],
      modes: [...modes],
    }));
  return [...rows('offer', offers), ...rows('need', needs)];
}

function toJson(mapping: ImportMapping): Prisma.InputJsonObject {
  const columns: Record<string, string[]> = {};
  for (const field of importFields) {
    const names = mapping.columns[field];
    if (names !== undefined) columns[field] = names;
  }
  return { publish: mapping.publish, columns, ...(mapping.country === undefined ? {} : { country: mapping.country }) };
}
