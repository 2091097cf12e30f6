import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inProject, quietEnvironment } from './project.mjs';
import { ExpectedError } from './steps.mjs';

export interface ProgramOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Folder inside the project to run in; the project's own by default. */
  readonly cwd?: string;
  /** Ends the program, and what it has started, when aborted. */
  readonly signal?: AbortSignal;
  /** Receives the output as it comes; it is in the result in any case. */
  readonly onOutput?: (chunk: string) => void;
}

export interface ProgramResult {
  readonly code: number;
  readonly output: string;
}

/** The environment of every program that we start: the pinned Node comes first, and nobody reports home. */
export function programEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const binaries = inProject('node_modules', '.bin');
  return {
    ...process.env,
    ...quietEnvironment,
    PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ''}`,
    ...extra,
  };
}

/** Path of a script that a package offers as a program, such as `programOf('eslint', 'bin/eslint.js')`. */
export function programOf(packageName: string, file: string): string {
  return inProject('node_modules', packageName, file);
}

/** Runs a Node script of the project to its end. Resolves with its exit code and all that it printed. */
export async function runScript(
  script: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  const child = spawnScript(script, args, options);
  let output = '';
  const collect = (chunk: string) => {
    output += chunk;
    options.onOutput?.(chunk);
  };
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', collect);
  const stop = () => void stopGroup(child);
  options.signal?.addEventListener('abort', stop, { once: true });
  if (options.signal?.aborted === true) stop();
  await once(child, 'close');
  options.signal?.removeEventListener('abort', stop);
  return { code: child.exitCode ?? 1, output };
}

/** As `runScript`, but a failure is an error that shows what the script printed. */
export async function runScriptOrFail(
  what: string,
  script: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  const result = await runScript(script, args, options);
  options.signal?.throwIfAborted();
  if (result.code !== 0) throw new ExpectedError(`${what} failed:\n\n${result.output.trim()}`);
  return result;
}

/**
 * Starts a Node script with its output as pipes. It leads a process group: a Ctrl-C in the terminal does not reach it, so
 * the order of ending is ours, and `stopGroup` reaches all that it has started.
 */
export function spawnScript(
  script: string,
  args: readonly string[],
  { env, cwd = '' }: Pick<ProgramOptions, 'env' | 'cwd'>,
): ChildProcess {
  return spawn(process.execPath, [script, ...args], {
    cwd: inProject(cwd),
    detached: true,
    env: programEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Ends the program and everything in its process group, by force when it takes longer than five seconds. */
export async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || hasEnded(child)) return;
  const ended = once(child, 'exit');
  signalGroup(child.pid, 'SIGTERM');
  await Promise.race([ended, wait(5_000, undefined, { ref: false })]);
  signalGroup(child.pid, 'SIGKILL');
  await ended;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The whole group has ended already.
  }
}
