import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { acquireLock, findRecordedProcess, LockedError, recordProcess, waitForLock } from './process-file.mjs';
import { describeProcess, identify, isRunning, stopProcess } from './processes.mjs';

let folder: string;
let lockFile: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'karakoram-lock-'));
  lockFile = path.join(folder, 'run', 'lock.json');
  children = [];
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** A process that runs until it is told to end. */
async function startOther(script = 'setInterval(() => {}, 1000)'): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', `${script}; console.log('started')`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

const lockOf = (child: ChildProcess, supervisors: object[] = []) => {
  recordProcess(lockFile, { ...identify(child.pid!), supervisors } as never);
};

test('lets one process in and another after it', async () => {
  const release = await acquireLock(lockFile);
  await expect(acquireLock(lockFile)).rejects.toThrow(LockedError);
  release();
  expect(existsSync(lockFile)).toBe(false);
  (await acquireLock(lockFile))();
});

test('names the process that holds the lock', async () => {
  const other = await startOther();
  lockOf(other);
  await expect(acquireLock(lockFile)).rejects.toMatchObject({ pid: other.pid });
  expect(isRunning(identify(other.pid!))).toBe(true);
});

test('takes over the lock of a process that was killed', async () => {
  const other = await startOther();
  lockOf(other);
  other.kill('SIGKILL');
  await once(other, 'exit');
  (await acquireLock(lockFile))();
  expect(readdirSync(path.dirname(lockFile))).toEqual([]);
});

test('takes over a lock whose pid now belongs to another process, and leaves that one alone', async () => {
  const other = await startOther();
  recordProcess(lockFile, { pid: other.pid!, startedAt: 'another time' });
  (await acquireLock(lockFile))();
  expect(isRunning(identify(other.pid!))).toBe(true);
});

test('takes over a lock file that holds nothing of use', async () => {
  recordProcess(lockFile, identify(process.pid));
  writeFileSync(lockFile, '{"pid": ');
  (await acquireLock(lockFile))();
});

test('stops a launcher whose terminal is gone and takes its lock', async () => {
  const orphan = await startOther();
  lockOf(orphan, [{ pid: 1, startedAt: 'long ago' }]);
  (await acquireLock(lockFile))();
  expect(isRunning(identify(orphan.pid!))).toBe(false);
});

test('lets exactly one of many in that find the same stale lock', async () => {
  recordProcess(lockFile, { pid: process.pid, startedAt: 'another time' });
  const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => acquireLock(lockFile)));
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('waits for the holder and says once who it is', async () => {
  const other = await startOther();
  lockOf(other);
  const told: number[] = [];
  const waiting = waitForLock(lockFile, (pid) => told.push(pid));
  setTimeout(() => other.kill('SIGKILL'), 500);
  (await waiting)();
  expect(told).toEqual([other.pid]);
});

test('finds a recorded process only as long as it runs', async () => {
  const other = await startOther();
  const file = path.join(folder, 'process.json');
  recordProcess(file, identify(other.pid!));
  expect(findRecordedProcess(file)).toMatchObject({ pid: other.pid });
  await stopProcess(identify(other.pid!), 'SIGTERM', 5_000);
  expect(findRecordedProcess(file)).toBeNull();
  expect(describeProcess(other.pid!)).toBeNull();
});

test('ends a process by force that does not listen', async () => {
  const deaf = await startOther("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)");
  const identity = identify(deaf.pid!);
  await stopProcess(identity, 'SIGTERM', 200);
  expect(isRunning(identity)).toBe(false);
});
