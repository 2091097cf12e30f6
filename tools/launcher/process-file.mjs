import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describeProcess, identify, isRunning, stopProcess } from './processes.mjs';

/**
 * Files that say which process does something, so that a later launcher finds it, even after a `kill -9`.
 *
 * @typedef {import('./processes.mjs').ProcessIdentity} ProcessIdentity
 * @typedef {ProcessIdentity & { readonly supervisors: readonly ProcessIdentity[] }} LockOwner
 */

/** Thrown when another running process holds the lock. */
export class LockedError extends Error {
  /** @param {number} pid */
  constructor(pid) {
    super(`In use by process ${pid}`);
    this.pid = pid;
  }
}

/**
 * Notes a process in a file.
 * @param {string} file
 * @param {ProcessIdentity} identity
 */
export function recordProcess(file, identity) {
  writeWhole(file, identity);
}

/**
 * The process noted in the file if it still runs, otherwise null.
 * @param {string} file
 * @returns {ProcessIdentity | null}
 */
export function findRecordedProcess(file) {
  const recorded = read(file);
  return recorded !== null && isRunning(recorded) ? recorded : null;
}

/**
 * Makes this process the only holder of the lock and returns what lets go of it. A lock whose holder was killed is taken
 * over; so is one of a launcher whose `npm` was killed: it waits for a terminal that is gone, and is told to stop first.
 *
 * @param {string} file
 * @returns {Promise<() => void>}
 * @throws {LockedError} when another process holds it
 */
export async function acquireLock(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, JSON.stringify({ ...identify(process.pid), supervisors: findSupervisors() }), { mode: 0o600 });
  try {
    // A link appears with its content, all at once, and only where there is none: nobody ever reads half a lock.
    while (!tryToLink(own, file)) await removeStaleLock(file);
  } finally {
    rmSync(own, { force: true });
  }
  return () => {
    if (read(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

/**
 * As `acquireLock`, but waits for the present holder to let go; `onWait` is told once who that is.
 * @param {string} file
 * @param {(pid: number) => void} onWait
 */
export async function waitForLock(file, onWait) {
  let told = false;
  for (;;) {
    try {
      return await acquireLock(file);
    } catch (error) {
      if (!(error instanceof LockedError)) throw error;
      if (!told) onWait(error.pid);
      told = true;
      await wait(200);
    }
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function tryToLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** @param {string} file */
async function removeStaleLock(file) {
  const owner = read(file);
  if (owner !== null && isRunning(owner)) {
    if (owner.supervisors.every(isRunning)) throw new LockedError(owner.pid);
    await stopProcess(owner, 'SIGTERM', 90_000);
  }
  // Two launchers may both find the same stale lock. The slower one must not remove the lock that the faster one has
  // made since, so the lock is moved aside first and looked at once more.
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  const moved = read(aside);
  if (moved !== null && isRunning(moved)) tryToLink(aside, file);
  rmSync(aside, { force: true });
}

/**
 * The processes above this one, up to the `npm` that runs it: without them nobody can stop this one with Ctrl-C.
 * Empty when it was not started through npm, because a launcher may outlive the shell that started it by hand.
 * @returns {ProcessIdentity[]}
 */
function findSupervisors() {
  if (process.env.npm_lifecycle_event === undefined) return [];
  const above = [];
  let found = describeProcess(process.ppid);
  while (found !== null && found.pid > 1 && above.length < 4) {
    above.push({ pid: found.pid, startedAt: found.startedAt });
    if (/^npm\b|npm-cli/.test(found.command)) return above;
    found = describeProcess(found.parentPid);
  }
  return [];
}

/**
 * @param {string} file
 * @param {object} content
 */
function writeWhole(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, JSON.stringify(content), { mode: 0o600 });
  renameSync(own, file);
}

/**
 * @param {string} file
 * @returns {LockOwner | null}
 */
function read(file) {
  try {
    const { pid, startedAt, supervisors = [] } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof pid === 'number' && typeof startedAt === 'string' ? { pid, startedAt, supervisors } : null;
  } catch {
    return null; // Absent, or not written by us: either way it names no process.
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
