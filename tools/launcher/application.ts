import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { findRecordedProcess, recordProcess } from './process-file.mjs';
import { identify, stopProcess } from './processes.mjs';
import { inProject, projectDir } from './project.mjs';
import { openLog } from './log-file.ts';
import { programEnvironment } from './program.ts';
import { ExpectedError } from './steps.mjs';

export interface ApplicationOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly port: number;
  /** Where the application's log goes. */
  readonly logFile: string;
  /** Where it is noted which process it is. */
  readonly processFile: string;
  readonly signal?: AbortSignal;
}

export interface RunningApplication {
  /** Resolves with the exit code when it ended, for whatever reason; a signal counts as 1. */
  readonly ended: Promise<number>;
  /** Lets the requests in progress finish, at most for ten seconds. */
  readonly stop: () => Promise<void>;
}

const entry = 'apps/api/dist/main.js';
/** Compiled code of the packages, kept between starts: it takes a quarter off the time of a start. */
const compileCache = inProject('.turbo', 'compile-cache');
const readyTimeoutMs = 60_000;
const stopTimeoutMs = 15_000;

/** Starts the built application and resolves when it says that it is ready to serve. */
export async function startApplication(options: ApplicationOptions): Promise<RunningApplication> {
  const log = openLog(options.logFile);
  // A log file and not a pipe, and a process group of its own, for the same reasons as the database server.
  const child = spawn(process.execPath, ['--enable-source-maps', inProject(entry)], {
    cwd: projectDir,
    detached: true,
    env: programEnvironment({ NODE_COMPILE_CACHE: compileCache, ...options.env, PORT: String(options.port) }),
    stdio: ['ignore', log.descriptor, log.descriptor],
  });
  log.close();
  const identity = identify(child.pid ?? 0);
  recordProcess(options.processFile, identity);
  const ended = once(child, 'exit').then(() => child.exitCode ?? 1);
  const stop = async () => {
    await stopProcess(identity, 'SIGTERM', stopTimeoutMs);
    rmSync(options.processFile, { force: true });
  };
  try {
    await waitUntilReady(options, ended);
    return { ended, stop };
  } catch (error) {
    await stop();
    if (!(error instanceof NotReady)) throw error;
    throw new ExpectedError(`${error.message} It said:\n\n${log.tail(25)}\n\nThe whole log is in ${options.logFile}.`);
  }
}

class NotReady extends Error {}

async function waitUntilReady({ port, signal }: ApplicationOptions, ended: Promise<number>): Promise<void> {
  const deadline = Date.now() + readyTimeoutMs;
  const code = ended.then((exitCode) => ({ exitCode }));
  for (;;) {
    const outcome = await Promise.race([code, isReady(port), wait(2_000, false)]);
    signal?.throwIfAborted();
    if (outcome === true) return;
    if (outcome !== false)
      throw new NotReady(`The application ended with code ${outcome.exitCode} instead of starting.`);
    if (Date.now() > deadline)
      throw new NotReady(`The application was not ready after ${readyTimeoutMs / 1000} seconds.`);
    await Promise.race([code, wait(50)]);
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/health/ready`, {
      signal: AbortSignal.timeout(2_000),
    });
    return response.ok;
  } catch {
    return false; // It does not listen yet.
  }
}

/** Stops the application that a killed launcher left behind; it would hold the port and work on the old database. */
export async function stopLeftBehindApplication(processFile: string): Promise<void> {
  const running = findRecordedProcess(processFile);
  if (running !== null) await stopProcess(running, 'SIGTERM', stopTimeoutMs);
  rmSync(processFile, { force: true });
}
