import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * A process as the operating system knows it. `startedAt` tells it apart from a later one that was given the same pid.
 * @typedef {{ readonly pid: number, readonly startedAt: string }} ProcessIdentity
 * @typedef {ProcessIdentity & { readonly parentPid: number, readonly command: string }} ProcessDescription
 */

/**
 * What runs under this pid, or null when nothing does. A process that has ended but was not yet collected does not run.
 * @param {number} pid
 * @returns {ProcessDescription | null}
 */
export function describeProcess(pid) {
  return process.platform === 'linux' ? describeFromProc(pid) : describeFromPs(pid);
}

/**
 * @param {number} pid
 * @returns {ProcessDescription | null}
 */
function describeFromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses and may itself hold spaces and parentheses.
    const [state, parentPid, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === undefined || 'ZX'.includes(state)) return null;
    // Ticks since boot: a restart of the machine begins anew, so the boot belongs to the identity.
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid, parentPid: Number(parentPid), startedAt: `${boot}/${rest[17] ?? ''}`, command };
  } catch {
    return null; // It ended before or while we looked.
  }
}

/**
 * @param {number} pid
 * @returns {ProcessDescription | null}
 */
function describeFromPs(pid) {
  try {
    const fields = ['-o', 'state=,ppid=,lstart=,command=', '-p', String(pid)];
    const line = execFileSync('ps', fields, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).trim();
    const [, state = 'Z', parentPid, startedAt = '', command = ''] =
      /^(\S+)\s+(\d+)\s+(\S+\s+\S+\s+\d+\s+\S+\s+\d+)\s+(.*)$/.exec(line) ?? [];
    return state.startsWith('Z') ? null : { pid, parentPid: Number(parentPid), startedAt, command };
  } catch {
    return null; // `ps` exits with 1 when there is no such process.
  }
}

/**
 * The identity of a process that is known to run: this one, or a child just started.
 * @param {number} pid
 * @returns {ProcessIdentity}
 */
export function identify(pid) {
  // A child that has already ended is never found again, which is what an empty start time says.
  return { pid, startedAt: describeProcess(pid)?.startedAt ?? '' };
}

/**
 * True while this very process runs; false when it ended, even if its pid now belongs to another one.
 * @param {ProcessIdentity} identity
 */
export function isRunning(identity) {
  return describeProcess(identity.pid)?.startedAt === identity.startedAt;
}

/**
 * Asks the process to end and ends it by force when it has not within the time. Does nothing when it no longer runs.
 * @param {ProcessIdentity} identity
 * @param {NodeJS.Signals} signal
 * @param {number} timeoutMs
 */
export async function stopProcess(identity, signal, timeoutMs) {
  sendSignal(identity, signal);
  if (await hasEnded(identity, timeoutMs)) return;
  sendSignal(identity, 'SIGKILL');
  if (!(await hasEnded(identity, 5_000))) throw new Error(`Process ${identity.pid} does not end`);
}

/**
 * @param {ProcessIdentity} identity
 * @param {number} timeoutMs
 */
async function hasEnded(identity, timeoutMs) {
  const deadline = Date.now() + timeoutMs;
  while (isRunning(identity)) {
    if (Date.now() > deadline) return false;
    await wait(25);
  }
  return true;
}

/**
 * @param {ProcessIdentity} identity
 * @param {NodeJS.Signals} signal
 */
function sendSignal(identity, signal) {
  if (!isRunning(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch (error) {
    if (isRunning(identity)) throw new Error(`Process ${identity.pid} belongs to another user`, { cause: error });
  }
}
