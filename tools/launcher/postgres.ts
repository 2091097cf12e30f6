import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { canEnter, serverUser, type ServerUser } from './operating-system-user.ts';
import { openLog } from './log-file.ts';
import { freePort } from './ports.ts';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { describeProcess, identify, stopProcess } from './processes.mjs';

type ProcessIdentity = import('./processes.mjs').ProcessIdentity;

export interface PostgresOptions {
  /** Folder of the cluster; made when it does not exist. */
  readonly dataDir: string;
  /** False only for throw-away clusters: they are fast, and a power cut destroys them. */
  readonly durable: boolean;
  /** Password of the role `karakoram`. An existing cluster keeps the one that it was made with. */
  readonly password: string;
  /** Preferred port; another free one is taken when it is not available. */
  readonly port?: number;
  /** Where the server's messages go. */
  readonly logFile: string;
}

export interface RunningPostgres {
  readonly port: number;
  readonly process: ProcessIdentity;
  /** Address of a database on this server; the password is in it. */
  connectionString(database: string): string;
  /** Resolves when the server ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends all sessions, writes everything to disk and stops. */
  readonly stop: () => Promise<void>;
}

const role = 'karakoram';
/** A server that comes back after a power cut replays its log first, which may take a while. */
const readyTimeoutMs = 120_000;

/**
 * Starts a PostgreSQL server on 127.0.0.1, making its cluster first where there is none.
 *
 * A server that an earlier launcher left behind on the same folder is stopped first: the caller must hold the lock on
 * the data folder. The server is in a process group of its own, so that Ctrl-C in a terminal does not reach it before
 * the application that uses it has ended.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const user = serverUser(options.dataDir);
  const binaries = findPostgresBinaries(user);
  mkdirSync(path.dirname(options.dataDir), { recursive: true });
  if (!existsSync(path.join(options.dataDir, 'PG_VERSION'))) await createCluster(options, binaries, user);
  await stopLeftBehindPostgres(options.dataDir);

  const port = await freePort(options.port);
  const { process: server, ended } = await launch(options, port, binaries, user);
  return {
    port,
    process: server,
    ended,
    connectionString: (database) =>
      `postgresql://${role}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${database}`,
    stop: () => stopServer(server),
  };
}

async function launch(
  options: PostgresOptions,
  port: number,
  binaries: PostgresBinaries,
  user: ServerUser | undefined,
): Promise<Pick<RunningPostgres, 'process' | 'ended'>> {
  const deadline = Date.now() + readyTimeoutMs;
  for (;;) {
    // A file and not a pipe: the server must be able to go on writing when the launcher is gone.
    const log = openLog(options.logFile);
    const child = spawn(
      binaries.postgres,
      ['-D', reachableName(options.dataDir, user), ...settings(port, options.durable)],
      {
        ...user,
        cwd: options.dataDir,
        detached: true,
        env: serverEnvironment(),
        stdio: ['ignore', log.descriptor, log.descriptor],
      },
    );
    log.close();
    const ended = once(child, 'exit').then(() => undefined);
    const server = identify(child.pid ?? 0);
    if (await becomesReady(options.dataDir, ended, deadline)) return { process: server, ended };
    await stopServer(server);
    // The sessions of a server that was killed notice it a moment later, and until then they keep its memory.
    const temporary = log.tail(5).includes('pre-existing shared memory block');
    if (!temporary || Date.now() > deadline)
      throw new Error(`PostgreSQL did not start. Its last messages, from ${options.logFile}:\n${log.tail(15)}`);
    await wait(250);
  }
}

/** SIGINT is PostgreSQL's "fast" stop: sessions are cut off, a checkpoint is written. */
async function stopServer(server: ProcessIdentity): Promise<void> {
  await stopProcess(server, 'SIGINT', 60_000);
}

function settings(port: number, durable: boolean): string[] {
  const values = {
    port,
    listen_addresses: '127.0.0.1',
    // Sockets need a folder that the server's user may write to and a short path; nothing of ours uses them.
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    ...(durable
      ? {}
      : {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          wal_level: 'minimal',
          max_wal_senders: 0,
          max_wal_size: '4GB',
        }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The server gets none of our variables: PGDATA, PGPORT and the like in the user's shell would change what it does. */
function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, TMPDIR: tmpdir(), LC_ALL: 'C' };
}

/**
 * How the server calls its folder. Under a private home such as /root its user cannot walk down to a folder that it
 * owns itself. The launcher can: it starts the server inside, and the server names the place where it stands.
 */
function reachableName(folder: string, user: ServerUser | undefined): string {
  if (canEnter(user, folder)) return folder;
  if (process.platform === 'linux') return '/proc/self/cwd';
  throw new Error(
    `The user that runs PostgreSQL cannot enter ${folder}. Set DATA_DIR to a folder outside of private ones.`,
  );
}

async function createCluster(
  options: PostgresOptions,
  binaries: PostgresBinaries,
  user: ServerUser | undefined,
): Promise<void> {
  // Made beside its place and then renamed: an interrupted attempt never looks like a cluster.
  const staging = `${options.dataDir}.unfinished`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { mode: 0o700 });
  if (user !== undefined) chownSync(staging, user.uid, user.gid);
  const password = openPasswordFile(`${options.dataDir}.password`, options.password, user);
  try {
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = [`--username=${role}`, '--auth=scram-sha-256', '--pwfile=/dev/stdin', '--no-instructions'];
    const initdb = spawn(
      binaries.initdb,
      ['-D', reachableName(staging, user), ...locale, ...access, ...(options.durable ? [] : ['--no-sync'])],
      { ...user, cwd: staging, env: serverEnvironment(), stdio: [password, 'pipe', 'pipe'] },
    );
    let output = '';
    for (const stream of [initdb.stdout, initdb.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await once(initdb, 'close');
    if (initdb.exitCode !== 0) throw new Error(`PostgreSQL could not make its cluster:\n${output}`);
  } finally {
    closeSync(password);
  }
  rmSync(options.dataDir, { recursive: true, force: true });
  renameSync(staging, options.dataDir);
}

/** A file without a name: the server's user can read it wherever it lies, and it is gone when the last reader closes it. */
function openPasswordFile(file: string, password: string, user: ServerUser | undefined): number {
  rmSync(file, { force: true });
  writeFileSync(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (user !== undefined) chownSync(file, user.uid, user.gid);
  const descriptor = openSync(file, 'r');
  rmSync(file);
  return descriptor;
}

/** False when the server ended, or the time was over, before it answered. */
async function becomesReady(dataDir: string, ended: Promise<void>, deadline: number): Promise<boolean> {
  const failed = ended.then(() => true);
  while (readPostmasterFile(dataDir).status !== 'ready') {
    if ((await Promise.race([failed, wait(25, false)])) || Date.now() > deadline) return false;
  }
  return true;
}

/** What the server writes about itself into its folder; `status` is "ready" once it answers. */
function readPostmasterFile(dataDir: string): { pid: number | null; status: string } {
  try {
    const lines = readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return { pid: Number.isInteger(pid) && pid > 1 ? pid : null, status: lines[7]?.trim() ?? '' };
  } catch {
    return { pid: null, status: '' };
  }
}

/** The server that runs on this folder, whoever started it. */
export function findRunningPostgres(dataDir: string): ProcessIdentity | null {
  const { pid } = readPostmasterFile(dataDir);
  const found = pid === null ? null : describeProcess(pid);
  return found !== null && servesFolder(found.pid, found.command, dataDir) ? found : null;
}

function servesFolder(pid: number, command: string, dataDir: string): boolean {
  if (!/postgres/.test(command)) return false;
  if (process.platform !== 'linux') return command.includes(dataDir);
  try {
    // A server always stands in its folder, and a pid that was given anew to somebody else's server stands elsewhere.
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataDir);
  } catch {
    return false;
  }
}

async function stopLeftBehindPostgres(dataDir: string): Promise<void> {
  const running = findRunningPostgres(dataDir);
  if (running !== null) await stopServer(running);
  // After a hard stop the file stays, and its pid may since belong to any process: PostgreSQL would refuse to start.
  rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
}
