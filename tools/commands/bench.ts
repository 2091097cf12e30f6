import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { RankedOpportunityPage } from '@karakoram/contracts';
import { generateMarket } from '@karakoram/evaluation';
import { chartOf } from '../bench/chart.ts';
import { growMarket } from '../bench/grow-market.ts';
import {
  prepareBareSearch,
  type Statement,
  timesOfStatements,
  touchMarket,
  twoWordTexts,
} from '../bench/bare-search.ts';
import { connections, measure, type Measured, percentilesOf, type Target } from '../bench/measure.ts';
import { type MeasuredApplication, startMeasured } from '../bench/measured-application.ts';
import { postOpportunities } from '../bench/post-opportunities.ts';
import { createReaders } from '../bench/reader.ts';
import { bareRoute, bareSearch, guardedRoute, type MarketResult, searchSql } from '../bench/result.ts';
import { type TaggingSpeed, taggingSpeed } from '../bench/tagging-speed.ts';
import { updateLatencies } from '../bench/update-latency.ts';
import { fromWhereTheUserStands } from '../evaluation/folder.ts';
import { build } from '../launcher/build.ts';
import { createDatabase } from '../launcher/database.ts';
import { Cleanup } from '../launcher/interruption.ts';
import { programEnvironment, runScriptOrFail } from '../launcher/program.ts';
import { inProject } from '../launcher/project.mjs';
import { ExpectedError, step } from '../launcher/steps.mjs';
import { formatColumns } from '../launcher/table.ts';
import { startThrowawayPostgres } from '../launcher/throwaway-postgres.ts';
import { applyMigrations } from '../migrate.ts';

const usage = `Usage: npm run bench [-- --companies 10000,100000,1000000] [--out FOLDER]

  --companies   sizes of the markets to measure, from the smallest
  --out         writes bench.json and bench.svg there
`;

/** Companies that an import writes; a larger market is grown from them. */
const importedCompanies = 4_000;
const opportunities = 10_000;
/** With the number of readers it has no divisor in common: each reader asks for each page. */
const rankedPages = 13;
/** Readers of as many companies take turns, so that no answer is a repeated one. */
const readerCount = 40;

/**
 * `npm run bench`: builds markets of growing size in a database of its own and measures the main routes beside two floors of the same
 * run: a bare Fastify route with `pg` that reads one row by its key, and our own signed-in route that reads one company by its key.
 * Machines differ and are shared, so the ratios are what counts.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { sizes, out } = readArguments(args);
  await step('Building', () => build());
  const tagging = await step('Reading texts into concepts', () => Promise.resolve(taggingSpeed()));
  printTagging(tagging);
  const cleanup = new Cleanup();
  try {
    const server = await step('Starting a database', () => startThrowawayPostgres());
    cleanup.add(server.stop);
    await createDatabase(server.connectionString, 'karakoram_bench');
    const databaseUrl = new URL('/karakoram_bench', server.connectionString).href;
    await applyMigrations(databaseUrl);
    await step(`Importing ${importedCompanies} companies`, () => importMarket(databaseUrl));
    const bare = await startBareRoute(databaseUrl, cleanup);
    const results: MarketResult[] = [];
    for (const size of sizes) {
      await step(`Growing the market to ${size}`, () => growMarket(databaseUrl, size));
      await step(`Posting ${opportunities} opportunities`, () => postOpportunities(databaseUrl, opportunities));
      await step('Counting concepts and words', () => importCompanies(databaseUrl, []));
      await step('Indexing texts for the bare search', () => prepareBareSearch(databaseUrl));
      results.push(await measureMarket(databaseUrl, bare));
      print(results.at(-1));
      // What is measured is there, whatever becomes of a larger market.
      if (out !== undefined) write(fromWhereTheUserStands(out), tagging, results);
    }
    return 0;
  } finally {
    await cleanup.run();
  }
}

function readArguments(args: readonly string[]): { sizes: readonly number[]; out: string | undefined } {
  const { values } = parseArgs({
    args: [...args],
    options: { companies: { type: 'string', default: '10000,100000,1000000' }, out: { type: 'string' } },
  });
  const sizes = values.companies.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= importedCompanies)) throw new ExpectedError(usage);
  return { sizes: sizes.toSorted((x, y) => x - y), out: values.out };
}

async function importMarket(databaseUrl: string): Promise<void> {
  const files = generateMarket({ companies: importedCompanies, seed: 1 });
  const lines = files.find(({ name }) => name === 'companies.jsonl')?.lines ?? [];
  await importCompanies(
    databaseUrl,
    Array.from(lines, (line): unknown => JSON.parse(line)),
  );
}

/** Imports companies by the product's own code, and counts concepts and words in any case. */
async function importCompanies(databaseUrl: string, companies: readonly unknown[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'karakoram-bench-'));
  try {
    const [job, answers] = [path.join(folder, 'job.json'), path.join(folder, 'answers.json')];
    writeFileSync(job, JSON.stringify({ companies, queries: [] }));
    const program = inProject('apps', 'api', 'dist', 'commands', 'evaluate-search.js');
    await runScriptOrFail('The import', program, [job, answers], {
      env: { DATABASE_URL: databaseUrl, DATA_DIR: folder },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The ends of the first pages of a ranking, as queries for the pages after them. So many, taken in turns with the readers, are more
 * pages than the application keeps: each is ranked anew.
 */
async function placesIn(url: string, cookie: string): Promise<string[]> {
  const places: string[] = [];
  for (let query = ''; places.length < rankedPages;) {
    const response = await fetch(`${url}${query}`, { headers: { cookie } });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    const { nextCursor } = RankedOpportunityPage.parse(await response.json());
    if (nextCursor === null) throw new Error('The ranking is too short to be measured.');
    query = `?cursor=${nextCursor}`;
    places.push(query);
  }
  return Array.from({ length: readerCount }, () => places).flat();
}

async function startBareRoute(databaseUrl: string, cleanup: Cleanup): Promise<string> {
  const child = spawn(process.execPath, [inProject('tools', 'bench', 'bare-route.ts')], {
    env: programEnvironment({ DATABASE_URL: databaseUrl }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  cleanup.add(() => {
    child.kill();
  });
  for await (const line of child.stdout.setEncoding('utf8')) return `http://127.0.0.1:${String(line).trim()}`;
  throw new Error('The bare route did not start.');
}

async function measureMarket(databaseUrl: string, bare: string): Promise<MarketResult> {
  const secret = randomBytes(32).toString('base64url');
  const readers = await createReaders(databaseUrl, secret, readerCount);
  const { cookies, partnerId, companies } = readers;
  try {
    const timed = (name: string, url: string, more: Partial<Target> = {}): Promise<Measured> =>
      step(name, () => measure({ name, url, cookies, ...more }));

    const sql = await startMeasured(databaseUrl, secret, 'sql');
    const withoutIndex = await settled(sql);
    const bySql = await timed('suggestions by SQL', `${sql.api}/suggestions`).finally(() => sql.stop());

    const application = await startMeasured(databaseUrl, secret, 'memory');
    try {
      const index = await step('Building the index', () => application.index());
      const withIndex = await settled(application);
      const { api } = application;
      const routes = [
        await timed(bareRoute, `${bare}/companies/${partnerId}`),
        await timed(guardedRoute, `${api}/companies/${partnerId}`),
      ];
      const watch = watchEventLoop(application);
      routes.push(await timed('suggestions', `${api}/suggestions`));
      const longestDelay = watch.stop();
      routes.push(bySql);
      routes.push(await timed('fit of one company', `${api}/suggestions/${partnerId}`));
      routes.push(await timed('directory, newest first', `${api}/companies`));
      routes.push(await timed('search: robotics', `${api}/companies?q=robotics`));
      routes.push(await timed('search: 人工智能', `${api}/companies?q=${encodeURIComponent('人工智能')}`));
      routes.push(await timed('opportunities, newest first', `${api}/opportunities`));
      routes.push(await timed('opportunities, counts', `${api}/opportunities/counts`));
      routes.push(await timed('opportunities: 人工智能', `${api}/opportunities?q=${encodeURIComponent('人工智能')}`));
      const ranked = `${api}/suggestions/opportunities`;
      // Who asks before they are all in memory waits.
      const places = await step('Reading opportunities', () => placesIn(ranked, cookies[0] ?? ''));
      routes.push(await timed('opportunities for a company', ranked));
      routes.push(await timed('opportunities for a company, ranked anew', ranked, { endings: places }));
      const texts = await twoWordTexts(databaseUrl);
      const typed = texts.map((text) => `?q=${encodeURIComponent(text.slice(0, 6))}`);
      routes.push(await timed('searches of two words', `${api}/companies`, { endings: asked(texts) }));
      routes.push(await timed('type-ahead', `${api}/suggest`, { endings: typed }));
      for (const beginning of ['ro', 'robo', '机器', 'jqr', 'smratt'])
        routes.push(await timed(`type-ahead: ${beginning}`, `${api}/suggest?q=${encodeURIComponent(beginning)}`));
      const search = await measureSearch(databaseUrl, bare, api, timed, texts);
      search.push(await timed('type-ahead', `${api}/suggest`, { endings: typed, connections: 1 }));
      const latencies = await step('update latency', () =>
        updateLatencies(databaseUrl, application, cookies[0] ?? '', partnerId),
      );
      return {
        companies,
        index: { ...index, residentMegabytes: withIndex - withoutIndex },
        routes,
        search,
        longestDelay,
        update: { median: latencies[Math.floor(latencies.length / 2)] ?? 0, longest: latencies.at(-1) ?? 0 },
      };
    } finally {
      await application.stop();
    }
  } finally {
    await readers.remove();
  }
}

type Timed = (name: string, url: string, more?: Partial<Target>) => Promise<Measured>;

/** Our search at one connection beside its own SQL alone and a bare search over the same companies. No search is repeated. */
async function measureSearch(
  databaseUrl: string,
  bare: string,
  api: string,
  timed: Timed,
  texts: readonly string[],
): Promise<Measured[]> {
  const more = { endings: asked(texts), connections: 1 };
  return [
    await timed(bareSearch, `${bare}/companies`, more),
    await step(searchSql, async () => {
      const times = await timesOfStatements(databaseUrl, await statementsOf(databaseUrl, texts));
      const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
      return { name: searchSql, requestsPerSecond: 1_000 / mean, ...percentilesOf(times), refused: 0 };
    }),
    // Whatever was counted while warming up is counted anew.
    await timed('our search', `${api}/companies`, { ...more, before: () => touchMarket(databaseUrl) }),
  ];
}

function asked(texts: readonly string[]): string[] {
  return texts.map((text) => `?q=${encodeURIComponent(text)}`);
}

/** The statements by which the application searches for each of the texts. */
async function statementsOf(databaseUrl: string, texts: readonly string[]): Promise<readonly (readonly Statement[])[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'karakoram-bench-'));
  try {
    const [textsFile, statementsFile] = [path.join(folder, 'texts.json'), path.join(folder, 'statements.json')];
    writeFileSync(textsFile, JSON.stringify(texts));
    const program = inProject('apps', 'api', 'dist', 'commands', 'search-statements.js');
    await runScriptOrFail('Writing down the statements', program, [textsFile, statementsFile], {
      env: { DATABASE_URL: databaseUrl, DATA_DIR: folder },
    });
    const written: unknown = JSON.parse(readFileSync(statementsFile, 'utf8'));
    if (!isLists(written)) throw new Error('The statements could not be read.');
    return written;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isLists(value: unknown): value is readonly (readonly Statement[])[] {
  return Array.isArray(value) && value.every((list) => Array.isArray(list));
}

/** The memory of an application that has come to rest, in megabytes. */
async function settled(application: MeasuredApplication): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  return application.eventLoop().residentMegabytes;
}

function watchEventLoop(application: MeasuredApplication): { readonly stop: () => number } {
  let longest = 0;
  const timer = setInterval(() => {
    longest = Math.max(longest, application.eventLoop().maxDelay);
  }, 200);
  return {
    stop: () => {
      clearInterval(timer);
      return longest;
    },
  };
}

function printTagging({ slowest, median, runs, rebuildMilliseconds }: TaggingSpeed): void {
  console.log(`
  tagging: ${slowest.toFixed(1)} MB/s at least, ${median.toFixed(1)} MB/s in the median of ${runs} runs over texts in three languages
  a changed taxonomy is ready to read with after ${rebuildMilliseconds.toFixed(0)} ms
`);
}

function print(result: MarketResult | undefined): void {
  if (result === undefined) return;
  const { companies, index, routes, search, longestDelay, update } = result;
  const p95Of = (name: string): number => routes.find((route) => route.name === name)?.p95 ?? Number.NaN;
  const rows = routes.map((route) => [
    route.name,
    route.requestsPerSecond.toFixed(0),
    route.p50.toFixed(1),
    route.p95.toFixed(1),
    route.p99.toFixed(1),
    `${(route.p95 / p95Of(bareRoute)).toFixed(1)} ×`,
    `${(route.p95 / p95Of(guardedRoute)).toFixed(1)} ×`,
    route.refused === 0 ? '' : `${route.refused} refused`,
  ]);
  console.log(`\n${companies} listed companies, ${connections} connections; milliseconds\n`);
  const header = ['', 'requests/s', 'p50', 'p95', 'p99', 'p95 to bare', 'p95 to guarded', ''];
  for (const line of formatColumns([header, ...rows])) console.log(`  ${line}`);
  const searchP95Of = (name: string): number => search.find((one) => one.name === name)?.p95 ?? Number.NaN;
  const searches = search.map((one) => [
    one.name,
    one.requestsPerSecond.toFixed(0),
    one.p50.toFixed(1),
    one.p95.toFixed(1),
    one.p99.toFixed(1),
    `${(one.p95 / searchP95Of(bareSearch)).toFixed(1)} ×`,
    `${(one.p95 / searchP95Of(searchSql)).toFixed(1)} ×`,
  ]);
  console.log('\n  Texts of two words, each another one, at one connection\n');
  const searchHeader = ['', 'requests/s', 'p50', 'p95', 'p99', 'p95 to bare search', 'p95 to SQL alone'];
  for (const line of formatColumns([searchHeader, ...searches])) console.log(`  ${line}`);
  console.log(`
  index: built in ${index.seconds} s, ${index.megabytes} MB of numbers, ${index.residentMegabytes} MB more of memory
  event loop: held up for ${longestDelay.toFixed(1)} ms at most while suggestions were computed
  update: seen ${update.median.toFixed(0)} ms after its commit (median), ${update.longest.toFixed(0)} ms at most
`);
}

function write(folder: string, tagging: TaggingSpeed, markets: readonly MarketResult[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'bench.json'),
    `${JSON.stringify({ cores: cpus().length, connections, tagging, markets }, null, 2)}\n`,
  );
  writeFileSync(path.join(folder, 'bench.svg'), chartOf(markets));
}
