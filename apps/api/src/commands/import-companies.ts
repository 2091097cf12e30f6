import { createWriteStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { ImportMapping, type ImportRun } from '@karakoram/contracts';
import type { INestApplicationContext } from '@nestjs/common';
import { ConfigurationError, loadCommandConfig } from '../config/config.ts';
import {
  CreateImport,
  ImportsQueries,
  ProcessImportBatch,
  rejectedRowsCsv,
  StartImportStep,
} from '../modules/imports/index.ts';
import { AppError } from '../platform/http/app-error.ts';
import { createCommandContext } from './command-context.ts';

const usage = `Usage: npm run import -- FILE.csv --map MAP.json [--dry-run] [--rejected REJECTED.csv]

  FILE.csv     companies, first row the names of the columns; UTF-8 or GB 18030; comma, semicolon or tab
  --map        which columns feed which field:
               { "country": "PK", "publish": true,
                 "columns": { "name": ["company"], "city": ["city"], "specialties": ["services"] } }
               fields: key name nameEn nameZh nameUr country city website founded size industry
                       specialties summary registrationNumber contactEmail
               country is for rows without one; publish false keeps the companies as drafts
  --dry-run    says what would happen and imports nothing
  --rejected   writes the rejected rows with line and reason to this file

The same file imported again changes nothing. Companies that have members are never changed.
`;

/** Rejected rows shown on the screen; the rest is in the file of --rejected. */
const shownRejections = 10;

/** A mistake of the caller's, explained in its message. */
class UsageError extends Error {}

interface Command {
  readonly file: string;
  readonly mapping: ImportMapping;
  readonly dryRun: boolean;
  readonly rejectedFile: string | undefined;
}

function readCommand(): Command | undefined {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      map: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      rejected: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || values.map === undefined) throw new UsageError(usage);
  return { file, mapping: readMapping(values.map), dryRun: values['dry-run'], rejectedFile: values.rejected };
}

function readMapping(file: string): ImportMapping {
  const parsed = ImportMapping.safeParse(parseJson(read(file).toString('utf8'), file));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || 'file'}: ${issue.message}`);
  throw new UsageError(`${file} is no mapping:\n${lines.join('\n')}\n`);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : ''}\n`);
  }
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`${file} cannot be read.\n`);
  }
}

/** Works off one step of a run batch by batch and shows how far it is. */
async function work(context: INestApplicationContext, runId: string, step: 'check' | 'import'): Promise<ImportRun> {
  const batches = context.get(ProcessImportBatch, { strict: false });
  const queries = context.get(ImportsQueries, { strict: false });
  const label = step === 'check' ? 'Checking ' : 'Importing';
  for (let after: number | undefined = 0; after !== undefined;) {
    after = await batches.execute(runId, step, after, { enqueueNext: false });
    if (!process.stdout.isTTY) continue;
    const { doneRows, totalRows } = await queries.progress(runId);
    process.stdout.write(`\r${label} ${doneRows} of ${totalRows}`);
  }
  const run = await queries.run(runId);
  process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}${label} done: ${run.doneRows} rows\n`);
  return run;
}

async function importCompanies(context: INestApplicationContext, command: Command): Promise<void> {
  const queries = context.get(ImportsQueries, { strict: false });
  const start = context.get(StartImportStep, { strict: false });
  const startedAt = performance.now();
  const { id, totalRows, columns } = await context
    .get(CreateImport, { strict: false })
    .execute(null, { name: basename(command.file), content: read(command.file) });
  process.stdout.write(`Read ${totalRows} rows with the columns ${columns.join(', ')}\n`);
  const unknown = Object.values(command.mapping.columns)
    .flat()
    .filter((column) => !columns.includes(column));
  if (unknown.length > 0) throw new UsageError(`The file has no column ${unknown.join(', ')}.\n`);

  await start.check(null, id, command.mapping, false);
  let run = await work(context, id, 'check');
  if (!command.dryRun) {
    await start.run(null, id, false);
    run = await work(context, id, 'import');
  }
  const { create, update, unchanged, reject } = run.outcomes;
  const would = command.dryRun ? 'would be ' : '';
  process.stdout.write(
    `${create} ${would}created, ${update} ${would}updated, ${unchanged} unchanged, ${reject} rejected, ` +
      `in ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`,
  );
  const { items } = await queries.rows(id, { outcome: 'reject', limit: shownRejections });
  for (const { line, name, problems } of items) {
    const reasons = problems.map(({ field, code, value }) =>
      [field, code, value].filter((part) => part !== '').join(' '),
    );
    process.stdout.write(`  line ${line}: ${name ?? '(no name)'}: ${reasons.join('; ')}\n`);
  }
  if (reject > items.length) process.stdout.write(`  and ${reject - items.length} more\n`);
  if (command.rejectedFile !== undefined) {
    const rows = rejectedRowsCsv((cursor) => queries.rows(id, { outcome: 'reject', limit: 100, cursor }));
    await pipeline(rows, createWriteStream(command.rejectedFile));
    process.stdout.write(`The rejected rows are in ${command.rejectedFile}\n`);
  }
}

try {
  const command = readCommand();
  if (command === undefined) process.stdout.write(usage);
  else {
    const context = await createCommandContext(loadCommandConfig());
    try {
      await importCompanies(context, command);
    } finally {
      await context.close();
    }
  }
} catch (error) {
  const isExpected = error instanceof UsageError || error instanceof ConfigurationError || error instanceof TypeError;
  const message = error instanceof AppError ? `The import was refused: ${error.code}\n` : undefined;
  process.stderr.write(
    message ?? (error instanceof Error ? (isExpected ? error.message : (error.stack ?? '')) : 'failed') + '\n',
  );
  process.exitCode = 1;
}
