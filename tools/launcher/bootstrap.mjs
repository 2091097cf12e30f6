import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { inProject, pinnedNode, projectDir, quietEnvironment, workspaceLockFile } from './project.mjs';
import { waitForLock } from './process-file.mjs';
import { beganAt, beganAtVariable, ExpectedError, say, step } from './steps.mjs';

/**
 * From a bare checkout to the pinned Node with all packages installed. Nothing here may import a package, and all of it
 * must run on the oldest Node that we start from.
 */

const oldestNode = [20, 19];
const lockFile = inProject('package-lock.json');
/** What npm notes about an installation when it is complete. */
const npmRecord = inProject('node_modules', '.package-lock.json');
const stampFile = inProject('node_modules', '.karakoram-install');

/**
 * Makes sure that packages are installed and that this is the pinned Node.
 *
 * @returns {Promise<boolean>} true to go on; false when the command was run to its end under the pinned Node instead,
 *   with its exit code now being that of this process
 */
export async function bootstrap() {
  checkNodeVersion();
  const installed = await ensureInstalled();
  if (!installed && realpathSync(process.execPath) === realpathSync(pinnedNode)) return true;
  process.exitCode = await runUnderPinnedNode();
  return false;
}

function checkNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new ExpectedError(
    `Node.js ${oldestNode.join('.')} or later is needed to begin with; this is ${process.versions.node}. ` +
      'Install a current one from https://nodejs.org and try again.',
  );
}

/** @returns {Promise<boolean>} whether anything was installed */
async function ensureInstalled() {
  if (isInstalled()) return false;
  const waiting = (/** @type {number} */ pid) => say(`Waiting for process ${pid}, which installs or builds here.`);
  const release = await waitForLock(workspaceLockFile, waiting);
  try {
    if (isInstalled()) return false;
    await step('Installing packages', install);
    return true;
  } finally {
    release();
  }
}

function isInstalled() {
  if (!existsSync(pinnedNode)) return false;
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return true;
  if (!matchesLockFile()) return false;
  // Someone called npm directly: what it put there is as good as what we would.
  writeFileSync(stampFile, wanted);
  return true;
}

/**
 * Compares the lock file with npm's own record of what it installed, which it writes last. Packages for other
 * platforms are in the lock file alone.
 */
function matchesLockFile() {
  if (!existsSync(npmRecord)) return false;
  const installed = JSON.parse(readFileSync(npmRecord, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const same = (/** @type {string} */ name) =>
    name in wanted &&
    wanted[name].version === installed[name].version &&
    wanted[name].integrity === installed[name].integrity;
  const complete = Object.keys(wanted).every(
    (name) => name === '' || name in installed || wanted[name].optional === true,
  );
  return complete && Object.keys(installed).every(same);
}

async function install() {
  // npm runs under the Node that runs it now: ours lies in the folder that it is about to replace.
  const npmScript = process.env.npm_execpath ?? '';
  const node = process.env.npm_node_execpath ?? process.execPath;
  const [command, ...prefix] = npmScript.endsWith('npm-cli.js') && existsSync(node) ? [node, npmScript] : ['npm'];
  // An installation that did not come to its end has packages that lack files, which npm does not notice.
  if (!existsSync(npmRecord)) rmSync(inProject('node_modules'), { recursive: true, force: true });
  // Not `npm ci`: it refuses a lock file that lacks the packages of some other platform, which is what npm writes wherever
  // the registry does not carry them all. What the lock file holds is installed exactly as it says, and it is not changed.
  // Our packages bring programs in their install scripts, so those must run, whatever the user's npmrc says.
  const flags = [
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--ignore-scripts=false',
    '--include=dev',
    '--include=optional',
  ];
  const { code, output } = await capture(command, [...prefix, 'install', ...flags]);
  if (code !== 0) {
    throw new ExpectedError(
      `The packages could not be installed. npm said:\n\n${withoutWarnings(output)}\n\n` +
        'The package registry must be reachable: see "npm config get registry" and your proxy settings.',
    );
  }
  if (!existsSync(pinnedNode))
    throw new ExpectedError('npm installed the packages, but not the pinned Node.js among them.');
  writeFileSync(stampFile, createHash('sha256').update(readFileSync(lockFile)).digest('hex'));
}

/**
 * npm warns about packages that want a newer Node than the one that installs them; they will run under ours.
 * @param {string} output
 */
function withoutWarnings(output) {
  const lines = output.split('\n').filter((line) => !line.startsWith('npm warn'));
  return lines.join('\n').trim();
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function capture(command, args) {
  return new Promise((resolve) => {
    const environment = { ...process.env, ...quietEnvironment, NODE_ENV: 'development' };
    const child = spawn(command, args, { cwd: projectDir, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk.toString()));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @returns {Promise<number>} the exit code of the same command under the pinned Node */
function runUnderPinnedNode() {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, [beganAtVariable]: String(beganAt) };
    const child = spawn(pinnedNode, process.argv.slice(1), { stdio: 'inherit', env });
    // Ctrl-C in a terminal reaches the child as well, which takes a second signal for the same wish.
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, forward);
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
