import { type ImportOutcome, ImportProblem, type ImportRowView, type ImportRun } from '@karakoram/contracts';
import { z } from 'zod';
import type { ImportStatus } from '../../platform/database/generated/client.ts';

/** A row of the file as it was stored. */
export const RawRow = z.record(z.string(), z.string());
const StoredProblems = z.array(ImportProblem);

interface RunRow {
  id: string;
  fileName: string;
  status: ImportStatus;
  totalRows: number;
  doneRows: number;
  createdAt: Date;
  finishedAt: Date | null;
}

export function presentImportRun(row: RunRow, outcomes: ReadonlyMap<ImportOutcome, number> | undefined): ImportRun {
  const count = (outcome: ImportOutcome): number => outcomes?.get(outcome) ?? 0;
  return {
    id: row.id,
    fileName: row.fileName,
    status: row.status,
    totalRows: row.totalRows,
    doneRows: row.doneRows,
    outcomes: {
      create: count('create'),
      update: count('update'),
      unchanged: count('unchanged'),
      reject: count('reject'),
    },
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

interface RowRow {
  line: number;
  name: string | null;
  outcome: ImportOutcome | null;
  problems: unknown;
  companyId: string | null;
}

export function presentImportRow(row: RowRow): ImportRowView {
  return {
    line: row.line,
    name: row.name,
    outcome: row.outcome,
    problems: StoredProblems.parse(row.problems),
    companyId: row.companyId,
  };
}
