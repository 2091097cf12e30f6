import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startApplication } from '../launcher/application.ts';
import { freePort } from '../launcher/ports.ts';
import { inProject } from '../launcher/project.mjs';

/** What `event-loop.mjs` writes: how long the event loop was held up in the last half second, in milliseconds, and memory. */
export interface EventLoop {
  readonly maxDelay: number;
  readonly p99Delay: number;
  readonly residentMegabytes: number;
}

export interface BuiltIndex {
  readonly seconds: number;
  readonly megabytes: number;
}

export interface MeasuredApplication {
  /** Base address of the API. */
  readonly api: string;
  /** Resolves when the index in memory is ready. */
  readonly index: () => Promise<BuiltIndex>;
  readonly eventLoop: () => EventLoop;
  readonly stop: () => Promise<void>;
}

const indexTimeoutMs = 10 * 60_000;

/** Starts the built application as it runs in production, with its event loop watched. */
export async function startMeasured(
  databaseUrl: string,
  secret: string,
  engine: 'memory' | 'sql',
): Promise<MeasuredApplication> {
  const folder = mkdtempSync(path.join(tmpdir(), 'karakoram-bench-'));
  const port = await freePort();
  const [logFile, eventLoopFile] = [path.join(folder, 'api.log'), path.join(folder, 'event-loop.json')];
  const application = await startApplication({
    port,
    env: {
      NODE_ENV: 'production',
      NODE_OPTIONS: `--import ${pathToFileURL(inProject('tools', 'bench', 'event-loop.mjs')).href}`,
      BENCH_EVENT_LOOP_FILE: eventLoopFile,
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: secret,
      DATA_DIR: folder,
      APP_ORIGIN: `http://localhost:${port}`,
      RUN_JOBS: 'false',
      RATE_LIMITS: 'false',
      MATCH_ENGINE: engine,
      LOG_LEVEL: 'info',
    },
    logFile,
    processFile: path.join(folder, 'api.json'),
  });
  return {
    api: `http://127.0.0.1:${port}/api/v1`,
    index: () => readIndex(logFile),
    eventLoop: () => readEventLoop(eventLoopFile),
    stop: async () => {
      await application.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The index tells in the log that it is ready, how large it is and how long it took. */
async function readIndex(logFile: string): Promise<BuiltIndex> {
  const deadline = Date.now() + indexTimeoutMs;
  while (Date.now() < deadline) {
    const lines = readFileSync(logFile, 'utf8').split('\n');
    const seconds = numberIn(lines, 'market index built', 'seconds');
    const megabytes = numberIn(lines, 'market index ready', 'megabytes');
    if (seconds !== undefined && megabytes !== undefined) return { seconds, megabytes };
    await wait(100);
  }
  throw new Error('The market index was not ready in time.');
}

function numberIn(lines: readonly string[], message: string, field: string): number | undefined {
  const line = lines.find((one) => one.includes(`"msg":"${message}"`));
  const found = line === undefined ? null : new RegExp(`"${field}":([\\d.]+)`).exec(line);
  return found?.[1] === undefined ? undefined : Number(found[1]);
}

/** Nothing while there is no such file, or while it is being written. */
function readEventLoop(file: string): EventLoop {
  const nothing = { maxDelay: 0, p99Delay: 0, residentMegabytes: 0 };
  if (!existsSync(file)) return nothing;
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isEventLoop(read) ? read : nothing;
  } catch {
    return nothing;
  }
}

function isEventLoop(value: unknown): value is EventLoop {
  return typeof value === 'object' && value !== null && 'maxDelay' in value && 'residentMegabytes' in value;
}
