import { type CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { AppError } from '../../platform/http/app-error.ts';

/** How a file of companies is taken in; a larger one is split, or imported by the command. */
export const importUpload = { limitBytes: 20 * 1024 * 1024, tooLarge: 'BODY_TOO_LARGE', field: 'file' } as const;

/** Rows past this many are refused: split the file. They are stored in one transaction, which has 20 seconds. */
const importRowLimit = 200_000;
/** No list of companies is as wide, and every row is stored with the names of all columns. */
const importColumnLimit = 200;

/** One row with the line at which it begins in the file. */
export interface FileRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
  /** Set when the row could not be read; `values` then holds what there was. */
  readonly error?: string;
}

export interface ImportFile {
  readonly columns: string[];
  readonly rows: FileRow[];
}

/**
 * Reads a CSV file: UTF-8 (with or without byte order mark) or GB 18030, separated by comma, semicolon or tab, first row
 * the names of the columns. A row that cannot be read is kept with its error; no row is lost.
 *
 * @throws AppError `IMPORT_FILE_INVALID` for a file without a header and rows, with too many rows or columns, or one that is
 *   not text.
 */
export function readImportFile(content: Buffer): ImportFile {
  const text = decode(content);
  if (text.includes('\0')) throw new AppError('IMPORT_FILE_INVALID');
  const skipped: FileRow[] = [];
  const records = parseRecords(text, (error) => {
    const values = Array.isArray(error.record) ? error.record.map(String) : [];
    skipped.push({
      line: typeof error.lines === 'number' ? error.lines : 0,
      values: Object.fromEntries(values.map((value, index) => [String(index + 1), value])),
      error: error.code,
    });
  });
  const [header, ...body] = records;
  if (header === undefined || body.length + skipped.length === 0) throw new AppError('IMPORT_FILE_INVALID');
  const isTooLarge = body.length + skipped.length > importRowLimit || header.record.length > importColumnLimit;
  if (isTooLarge) throw new AppError('IMPORT_FILE_INVALID');
  const columns = distinct(header.record.map((name, index) => name.trim() || `Column ${index + 1}`));
  const rows = body.map(({ record, info }): FileRow => {
    const values = Object.fromEntries(columns.map((column, index) => [column, record[index] ?? '']));
    return record.length === columns.length
      ? { line: info.lines, values }
      : { line: info.lines, values, error: 'columns_mismatch' };
  });
  return { columns, rows: [...rows, ...skipped].sort((x, y) => x.line - y.line) };
}

/** What csv-parse gives with `info`. */
const ParsedRecord = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });
type ParsedRecord = z.infer<typeof ParsedRecord>;

function parseRecords(text: string, onSkip: (error: CsvError) => void): ParsedRecord[] {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        if (error !== undefined) onSkip(error);
        return undefined;
      },
    });
    return z.array(ParsedRecord).parse(records);
  } catch (error) {
    throw new AppError('IMPORT_FILE_INVALID', { cause: error });
  }
}

function decode(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    // Spreadsheets in China still save CSV in the national encoding.
    return new TextDecoder('gb18030').decode(content);
  }
}

/** The separator that the header uses most. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const candidates = [',', ';', '\t'] as const;
  return candidates.reduce((best, candidate) =>
    header.split(candidate).length > header.split(best).length ? candidate : best,
  );
}

/** Two columns of one name would hide each other. */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
