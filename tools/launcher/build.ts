import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { waitForLock } from './process-file.mjs';
import { programOf, runScriptOrFail } from './program.ts';
import { inProject, workspaceLockFile } from './project.mjs';
import { say } from './steps.mjs';

const stampFile = inProject('.turbo', 'built-from');
const outputs = [
  'apps/api/dist/main.js',
  'apps/web/dist/index.html',
  'apps/api/src/platform/database/generated/client.ts',
];
const sources = [
  'apps',
  'packages',
  'prisma',
  'package-lock.json',
  'package.json',
  'prisma.config.ts',
  'tsconfig.base.json',
  'turbo.json',
  '.swcrc',
];
/** Written by tools, or not part of what is built. */
const skipped = new Set([
  'node_modules',
  'dist',
  'generated',
  '.turbo',
  'test',
  'e2e',
  'test-results',
  'playwright-report',
]);

/**
 * Generates and builds what is out of date. Turborepo knows what that is, but takes a second to say "nothing": when no
 * source has changed since the last complete build it is not even asked. Resolves with whether anything was built.
 */
export async function build(signal?: AbortSignal): Promise<boolean> {
  if (isBuilt(hashSources())) return false;
  const release = await waitForLock(workspaceLockFile, (pid) => say(`Waiting for process ${pid}, which builds here.`));
  try {
    const hash = hashSources();
    if (isBuilt(hash)) return false;
    rmSync(stampFile, { force: true });
    await runTurbo([], signal);
    mkdirSync(path.dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, hash);
    return true;
  } finally {
    release();
  }
}

/** Generates and compiles the API alone: all that the developer's loop needs before its watchers take over. */
export async function buildApi(signal?: AbortSignal): Promise<void> {
  await runTurbo(['--filter=@karakoram/api'], signal);
}

async function runTurbo(args: readonly string[], signal?: AbortSignal): Promise<void> {
  const flags = ['--output-logs=errors-only', '--log-order=grouped', '--ui=stream', '--no-color'];
  await runScriptOrFail('The build', programOf('turbo', 'bin/turbo'), ['run', 'build', ...args, ...flags], { signal });
}

function isBuilt(hash: string): boolean {
  const everything = outputs.every((output) => existsSync(inProject(output)));
  return everything && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash;
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder))
    hash
      .update(`${file}\0`)
      .update(readFileSync(inProject(file)))
      .update('\0');
  return hash.digest('hex');
}

function filesUnder(source: string): string[] {
  if (!statSync(inProject(source)).isDirectory()) return [source];
  return readdirSync(inProject(source))
    .filter((name) => !skipped.has(name))
    .sort()
    .flatMap((name) => filesUnder(path.join(source, name)));
}
