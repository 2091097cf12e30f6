import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The user a server runs as, in the form `spawn` wants; undefined means as ourselves. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Then it runs as whoever owns an existing cluster, so that one made by an ordinary
 * user stays theirs, and otherwise as the `postgres` user, who is created where there is none.
 */
export function serverUser(clusterDir: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return findUser('postgres') ?? createUser('postgres');
}

function findUser(name: string): ServerUser | null {
  const numberOf = (option: string) => {
    const { status, stdout } = spawnSync('id', [option, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : NaN;
  };
  const user = { uid: numberOf('-u'), gid: numberOf('-g') };
  return Number.isInteger(user.uid) && Number.isInteger(user.gid) ? user : null;
}

function createUser(name: string): ServerUser {
  const hint =
    'PostgreSQL does not run as root and no "postgres" user could be made. Start as an ordinary user, or set DATABASE_URL.';
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name], {
      stdio: 'pipe',
    });
  } catch (error) {
    throw new Error(hint, { cause: error });
  }
  const created = findUser(name);
  if (created === null) throw new Error(hint);
  return created;
}

/** Whether that user gets into the folder. The kernel answers, so access lists and odd mounts count too. */
export function canEnter(user: ServerUser | undefined, folder: string): boolean {
  if (user === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd -- "$0"', folder], { ...user, cwd: '/' }).status === 0;
}
