import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { createReader } from '../bench/reader.ts';
import { startApplication } from '../launcher/application.ts';
import { build } from '../launcher/build.ts';
import { Cleanup } from '../launcher/interruption.ts';
import { freePort } from '../launcher/ports.ts';
import { programEnvironment } from '../launcher/program.ts';
import { inProject } from '../launcher/project.mjs';
import { step } from '../launcher/steps.mjs';
import { formatColumns } from '../launcher/table.ts';
import { withDatabase } from '../launcher/with-database.ts';
import { applyMigrations } from '../migrate.ts';

const connections = 10;
const seconds = 6;
const warmUpSeconds = 2;

interface Measured {
  readonly name: string;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/**
 * `npm run bench`: requests per second and latency of the main routes beside two floors of the same run: a bare Fastify route
 * with `pg` that reads one row by its key, and our own signed-in route that reads one company by its key. Machines differ and
 * are shared, so the ratios are what counts. Measures the application's database as it is.
 */
export function run(): Promise<number> {
  return withDatabase(async (databaseUrl) => {
    await step('Building', () => build());
    await applyMigrations(databaseUrl);
    const cleanup = new Cleanup();
    try {
      await measureAll(databaseUrl, cleanup);
      return 0;
    } finally {
      await cleanup.run();
    }
  });
}

async function measureAll(databaseUrl: string, cleanup: Cleanup): Promise<void> {
  const secret = randomBytes(32).toString('base64url');
  const folder = mkdtempSync(path.join(tmpdir(), 'karakoram-bench-'));
  cleanup.add(() => rmSync(folder, { recursive: true, force: true }));
  const bare = await startBareRoute(databaseUrl, cleanup);
  const port = await freePort();
  const application = await startApplication({
    port,
    env: {
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: secret,
      DATA_DIR: folder,
      APP_ORIGIN: `http://localhost:${port}`,
      RUN_JOBS: 'false',
      RATE_LIMITS: 'false',
      LOG_LEVEL: 'error',
    },
    logFile: path.join(folder, 'api.log'),
    processFile: path.join(folder, 'api.json'),
  });
  cleanup.add(() => application.stop());
  const reader = await createReader(databaseUrl, secret);
  cleanup.add(() => reader.remove());

  const api = `http://127.0.0.1:${port}/api/v1`;
  const targets: readonly (readonly [string, string])[] = [
    ['bare Fastify route, one row by key', `${bare}/companies/${reader.partnerId}`],
    ['guarded key route: one company', `${api}/companies/${reader.partnerId}`],
    ['session', `${api}/session`],
    ['directory, newest first', `${api}/companies`],
    ['search: artificial intelligence', `${api}/companies?q=artificial%20intelligence`],
    ['search: 人工智能', `${api}/companies?q=${encodeURIComponent('人工智能')}`],
    ['search: electric vehicle battery', `${api}/companies?q=electric%20vehicle%20battery`],
    ['search with a typing mistake', `${api}/companies?q=softwear`],
    ['suggestions', `${api}/suggestions`],
    ['fit of one company', `${api}/suggestions/${reader.partnerId}`],
  ];
  const results: Measured[] = [];
  for (const [name, url] of targets) {
    results.push(await step(name, () => measure(name, url, reader.cookie)));
  }
  print(results, reader.companies);
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

async function measure(name: string, url: string, cookie: string): Promise<Measured> {
  const options = { url, connections, headers: { cookie } };
  await autocannon({ ...options, duration: warmUpSeconds });
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon({ ...options, duration: seconds }, (error: unknown, done) => {
      if (error instanceof Error) reject(error);
      else resolve(done);
    });
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${name}: ${result.non2xx} refusals and ${result.errors} errors`);
  times.sort((x, y) => x - y);
  const percentile = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    name,
    requestsPerSecond: result.requests.average,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
  };
}

function print(results: readonly Measured[], companies: number): void {
  const guarded = results[1];
  if (guarded === undefined) return;
  const rows = results.map((result) => [
    result.name,
    result.requestsPerSecond.toFixed(0),
    result.p50.toFixed(1),
    result.p95.toFixed(1),
    result.p99.toFixed(1),
    `${(result.p95 / guarded.p95).toFixed(1)} ×`,
  ]);
  console.log(`\n${companies} listed companies, ${connections} connections, ${seconds} s each; milliseconds\n`);
  const header = ['', 'requests/s', 'p50', 'p95', 'p99', 'p95 to guarded'];
  for (const line of formatColumns([header, ...rows])) console.log(`  ${line}`);
}
