import type { z } from 'zod';
import { metricsOf } from '../metrics/metric-name.ts';
import {
  type Dataset,
  DatasetCompany,
  DatasetInfo,
  Judgement,
  MarketJudgement,
  PartnerQuery,
  PastOutcome,
  SearchQuery,
} from './dataset.ts';
import { DatasetError } from './dataset-error.ts';

/** The folder, as whoever does input and output offers it. */
export interface DatasetSource {
  /** The lines of a file in order, or undefined if there is no such file. */
  readonly lines: (file: string) => AsyncIterable<string> | undefined;
}

const files = {
  info: 'dataset.json',
  companies: 'companies.jsonl',
  queries: 'queries.jsonl',
  judgements: 'qrels.jsonl',
  history: 'history.jsonl',
} as const;

/**
 * Reads a data set and checks it as a whole: every line has its form, ids are given once, and whatever names a company or
 * a query names one that is there.
 *
 * @throws DatasetError with file and line for the first thing that is wrong.
 */
export async function readDataset(source: DatasetSource): Promise<Dataset> {
  const info = await readInfo(source);
  const companies = await readUnique(source, files.companies, DatasetCompany, ({ id }) => id);
  const known = new Set(companies.map(({ id }) => id));
  const history = await readLines(source, files.history, PastOutcome, ({ from, to }) =>
    unknownCompany(known, [from, to]),
  );
  const base = { info, companies, history: history ?? [] };
  if (info.task === 'search') {
    const queries = await readUnique(source, files.queries, SearchQuery, ({ id }) => id);
    return { ...base, task: info.task, queries, judgements: await readJudgements(source, Judgement, queries, known) };
  }
  const queries = await readUnique(
    source,
    files.queries,
    PartnerQuery,
    ({ id }) => id,
    ({ company, candidates = [] }) => unknownCompany(known, [company, ...candidates]) ?? twice('candidate', candidates),
  );
  return info.task === 'partner-ranking'
    ? { ...base, task: info.task, queries, judgements: await readJudgements(source, Judgement, queries, known) }
    : { ...base, task: info.task, queries, judgements: await readJudgements(source, MarketJudgement, queries, known) };
}

async function readInfo(source: DatasetSource): Promise<DatasetInfo> {
  const lines: string[] = [];
  for await (const line of required(source, files.info)) lines.push(line);
  const info = parse(DatasetInfo, lines.join('\n'), files.info, undefined);
  const { unknown } = metricsOf(info.task, info.metrics);
  if (unknown !== undefined)
    throw new DatasetError(
      files.info,
      lineOf(lines, JSON.stringify(unknown)),
      `unknown metric ${JSON.stringify(unknown)} for the task ${info.task}`,
    );
  return info;
}

function lineOf(lines: readonly string[], text: string): number | undefined {
  const index = lines.findIndex((line) => line.includes(text));
  return index < 0 ? undefined : index + 1;
}

async function readJudgements<Item extends Judgement>(
  source: DatasetSource,
  schema: z.ZodType<Item>,
  queries: readonly { readonly id: string }[],
  companies: ReadonlySet<string>,
): Promise<Item[]> {
  const known = new Set(queries.map(({ id }) => id));
  return readUnique(
    source,
    files.judgements,
    schema,
    ({ query, company }) => `${query} with ${company}`,
    ({ query, company }) =>
      known.has(query) ? unknownCompany(companies, [company]) : `unknown query id ${JSON.stringify(query)}`,
  );
}

/** Reads a file that must be there and not be empty, and in which a key must not come twice. */
async function readUnique<Item>(
  source: DatasetSource,
  file: string,
  schema: z.ZodType<Item>,
  keyOf: (item: Item) => string,
  complaint: (item: Item) => string | undefined = () => undefined,
): Promise<Item[]> {
  const seen = new Set<string>();
  const items = await readLines(source, file, schema, (item) => {
    const key = keyOf(item);
    if (seen.has(key)) return `duplicate id ${JSON.stringify(key)}`;
    seen.add(key);
    return complaint(item);
  });
  if (items === undefined) throw new DatasetError(file, undefined, 'the file is missing');
  if (items.length === 0) throw new DatasetError(file, undefined, 'the file is empty');
  return items;
}

async function readLines<Item>(
  source: DatasetSource,
  file: string,
  schema: z.ZodType<Item>,
  complaint: (item: Item) => string | undefined,
): Promise<Item[] | undefined> {
  const lines = source.lines(file);
  if (lines === undefined) return undefined;
  const items: Item[] = [];
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const item = parse(schema, text, file, line);
    const reason = complaint(item);
    if (reason !== undefined) throw new DatasetError(file, line, reason);
    items.push(item);
  }
  return items;
}

function required(source: DatasetSource, file: string): AsyncIterable<string> {
  const lines = source.lines(file);
  if (lines === undefined) throw new DatasetError(file, undefined, 'the file is missing');
  return lines;
}

function parse<Item>(schema: z.ZodType<Item>, text: string, file: string, line: number | undefined): Item {
  const parsed = schema.safeParse(parseJson(text, file, line));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  throw new DatasetError(file, line, `${field}${issue?.message ?? 'has not the expected form'}`);
}

function parseJson(text: string, file: string, line: number | undefined): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DatasetError(file, line, `is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

function unknownCompany(known: ReadonlySet<string>, ids: readonly string[]): string | undefined {
  const unknown = ids.find((id) => !known.has(id));
  return unknown === undefined ? undefined : `unknown company id ${JSON.stringify(unknown)}`;
}

function twice(what: string, ids: readonly string[]): string | undefined {
  const repeated = new Set(ids).size === ids.length ? undefined : ids.find((id, index) => ids.indexOf(id) !== index);
  return repeated === undefined ? undefined : `duplicate ${what} ${JSON.stringify(repeated)}`;
}
