import { importFields, type ImportMapping, type ImportOutcome, type ImportProblem } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import type { ImportStatus, Prisma } from '../../platform/database/generated/client.ts';
import { nameKeysOf } from '../companies/index.ts';
import type { ImportedCompany } from './map-row.ts';
import type { FileRow } from './read-file.ts';

/** Rows in one INSERT statement. */
const rowsPerInsert = 1_000;

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
      await tx.importRow.createMany({
        data: run.rows.slice(from, from + rowsPerInsert).map(({ line, values, error }) => ({
          runId: id,
          line,
          raw: { ...values },
          problems: error === undefined ? [] : [{ field: 'row', code: error, value: '' }],
          outcome: error === undefined ? null : ('reject' as const),
        })),
      });
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

  async saveRow(
    tx: Transaction,
    runId: string,
    line: number,
    row: {
      outcome: ImportOutcome;
      problems: readonly ImportProblem[];
      key?: string | null;
      name?: string | null;
      companyId?: string | null;
      written?: boolean;
    },
  ): Promise<void> {
    const { problems, ...rest } = row;
    await tx.importRow.update({
      where: { runId_line: { runId, line } },
      data: { ...rest, problems: problems.map((problem) => ({ ...problem })) },
    });
  }

  /** Creates an imported company, listed at once or as a draft. Returns its id. */
  async createCompany(
    tx: Transaction,
    company: ImportedCompany,
    identity: { key: string; hash: string; now: Date; publish: boolean },
  ): Promise<string> {
    const { id } = await tx.company.create({
      data: {
        ...columnsOf(company),
        source: 'import',
        importKey: identity.key,
        importHash: identity.hash,
        status: identity.publish ? 'approved' : 'draft',
        approvedAt: identity.publish ? identity.now : null,
        statements: { create: offersOf(company) },
      },
      select: { id: true },
    });
    return id;
  }

  async updateCompany(tx: Transaction, id: string, company: ImportedCompany, hash: string): Promise<void> {
    await tx.statement.deleteMany({ where: { companyId: id } });
    await tx.company.update({
      where: { id },
      data: {
        ...columnsOf(company),
        importHash: hash,
        version: { increment: 1 },
        statements: { create: offersOf(company) },
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

function offersOf(company: ImportedCompany) {
  return company.offers.map(({ text, concepts }, position) => ({
    kind: 'offer' as const,
    position,
    text: { ...text },
    taggedConcepts: [...concepts],
  }));
}

function toJson(mapping: ImportMapping): Prisma.InputJsonObject {
  const columns: Record<string, string[]> = {};
  for (const field of importFields) {
    const names = mapping.columns[field];
    if (names !== undefined) columns[field] = names;
  }
  return { publish: mapping.publish, columns, ...(mapping.country === undefined ? {} : { country: mapping.country }) };
}
