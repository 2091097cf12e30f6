import {
  ImportMapping,
  type ImportOutcome,
  importOutcomes,
  type ImportRowPage,
  type ImportRowsQuery,
  type ImportRun,
  type ImportRunDetails,
  type ImportRunPage,
  type PageQuery,
} from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database, type Reader } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import { presentImportRow, presentImportRun, RawRow } from './import.presenter.ts';
import { proposeMapping } from './propose-mapping.ts';

const RunPlace = z.object({ createdAt: PlaceMoment, id: z.uuid() });
const RowPlace = z.object({ line: z.int32() });

/** Rows shown to help with the mapping. */
const sampleRows = 5;

@Injectable()
export class ImportsQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async list(query: PageQuery): Promise<ImportRunPage> {
    const after = decodeCursor(RunPlace, query.cursor);
    const rows = await this.#database.reader.importRun.findMany({
      where:
        after === undefined
          ? {}
          : { OR: [{ createdAt: { lt: after.createdAt } }, { createdAt: after.createdAt, id: { lt: after.id } }] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
    });
    const outcomes = await this.#outcomes(rows.map(({ id }) => id));
    return toPage(
      rows,
      query.limit,
      (row) => presentImportRun(row, outcomes.get(row.id)),
      ({ createdAt, id }) => ({ createdAt: createdAt.toISOString(), id }),
    );
  }

  async run(id: string): Promise<ImportRun> {
    const row = await this.#database.reader.importRun.findUnique({ where: { id } });
    if (row === null) throw new AppError('NOT_FOUND');
    return presentImportRun(row, (await this.#outcomes([id])).get(id));
  }

  /** How far a step is; cheaper than `run`, which counts outcomes. */
  async progress(id: string): Promise<{ doneRows: number; totalRows: number }> {
    return this.#database.reader.importRun.findUniqueOrThrow({
      where: { id },
      select: { doneRows: true, totalRows: true },
    });
  }

  async details(id: string): Promise<ImportRunDetails> {
    const row = await this.#database.reader.importRun.findUnique({
      where: { id },
      include: { rows: { orderBy: { line: 'asc' }, take: sampleRows, select: { raw: true } } },
    });
    if (row === null) throw new AppError('NOT_FOUND');
    const outcomes = await this.#outcomes([id]);
    return {
      ...presentImportRun(row, outcomes.get(id)),
      columns: row.columns,
      samples: row.rows.map(({ raw }) => RawRow.parse(raw)),
      mapping: row.mapping === null ? proposeMapping(row.columns) : ImportMapping.parse(row.mapping),
    };
  }

  async rows(id: string, query: ImportRowsQuery): Promise<ImportRowPage> {
    const after = decodeCursor(RowPlace, query.cursor);
    const rows = await this.#database.reader.importRow.findMany({
      where: {
        runId: id,
        ...(query.outcome === undefined ? {} : { outcome: query.outcome }),
        ...(after === undefined ? {} : { line: { gt: after.line } }),
      },
      orderBy: { line: 'asc' },
      take: query.limit + 1,
    });
    return toPage(rows, query.limit, presentImportRow, ({ line }) => ({ line }));
  }

  /** The next rows of a step, in the order of the file. */
  async batch(reader: Reader, runId: string, after: number, limit: number, step: 'check' | 'import') {
    return reader.importRow.findMany({
      where: {
        runId,
        line: { gt: after },
        ...(step === 'check' ? {} : { outcome: { in: ['create', 'update'] }, written: false }),
      },
      orderBy: { line: 'asc' },
      take: limit,
      select: { line: true, raw: true, outcome: true },
    });
  }

  /** The first accepted line of each key before `line` in the same file. */
  async earlierLines(
    reader: Reader,
    runId: string,
    keys: readonly string[],
    line: number,
  ): Promise<Map<string, number>> {
    const rows = await reader.importRow.groupBy({
      by: ['key'],
      where: { runId, key: { in: [...keys] }, line: { lt: line }, outcome: { not: 'reject' } },
      _min: { line: true },
    });
    return new Map(rows.flatMap(({ key, _min }) => (key === null || _min.line === null ? [] : [[key, _min.line]])));
  }

  /** The companies that earlier imports made of the keys. */
  async existingCompanies(
    reader: Reader,
    keys: readonly string[],
  ): Promise<Map<string, { id: string; importHash: string | null; hasMembers: boolean }>> {
    const rows = await reader.company.findMany({
      where: { importKey: { in: [...keys] } },
      select: { id: true, importKey: true, importHash: true, members: { take: 1, select: { id: true } } },
    });
    return new Map(
      rows.flatMap(({ id, importKey, importHash, members }) =>
        importKey === null ? [] : [[importKey, { id, importHash, hasMembers: members.length > 0 }]],
      ),
    );
  }

  async mappingOf(reader: Reader, id: string): Promise<ImportMapping> {
    const { mapping } = await reader.importRun.findUniqueOrThrow({ where: { id }, select: { mapping: true } });
    return ImportMapping.parse(mapping);
  }

  async #outcomes(ids: readonly string[]): Promise<Map<string, Map<ImportOutcome, number>>> {
    const groups = await this.#database.reader.importRow.groupBy({
      by: ['runId', 'outcome'],
      where: { runId: { in: [...ids] }, outcome: { in: [...importOutcomes] } },
      _count: true,
    });
    const counts = new Map<string, Map<ImportOutcome, number>>();
    for (const { runId, outcome, _count } of groups) {
      if (outcome === null) continue;
      const ofRun = counts.get(runId) ?? new Map<ImportOutcome, number>();
      counts.set(runId, ofRun.set(outcome, _count));
    }
    return counts;
  }
}
