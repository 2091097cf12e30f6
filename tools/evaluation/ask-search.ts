import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SearchAnswers, type SearchDataset } from '@karakoram/evaluation';
import type { TaxonomyAdditions } from '@karakoram/taxonomy';
import { build } from '../launcher/build.ts';
import { createDatabase } from '../launcher/database.ts';
import { Cleanup } from '../launcher/interruption.ts';
import { programEnvironment } from '../launcher/program.ts';
import { inProject } from '../launcher/project.mjs';
import { ExpectedError, step } from '../launcher/steps.mjs';
import { startThrowawayPostgres } from '../launcher/throwaway-postgres.ts';
import { applyMigrations } from '../migrate.ts';

const program = inProject('apps', 'api', 'dist', 'commands', 'evaluate-search.js');
const databaseName = 'karakoram_evaluation';

/** Imports the data set into a database of its own, with what administrators added if that is given, asks the product's search, and leaves nothing behind. */
export async function askSearch(
  { companies, queries }: SearchDataset,
  additions: TaxonomyAdditions | undefined,
): Promise<SearchAnswers> {
  const cleanup = new Cleanup();
  try {
    await step('Building', () => build());
    const folder = mkdtempSync(path.join(tmpdir(), 'karakoram-evaluation-'));
    cleanup.add(() => rmSync(folder, { recursive: true, force: true }));
    const server = await step('Starting a database', () => startThrowawayPostgres());
    cleanup.add(server.stop);
    await createDatabase(server.connectionString, databaseName);
    const url = new URL(`/${databaseName}`, server.connectionString).href;
    await applyMigrations(url);
    const [job, answers] = [path.join(folder, 'job.json'), path.join(folder, 'answers.json')];
    writeFileSync(job, JSON.stringify({ companies, queries, additions }));
    await step('Importing and searching', () => runProgram([job, answers], { DATABASE_URL: url, DATA_DIR: folder }));
    return SearchAnswers.parse(JSON.parse(readFileSync(answers, 'utf8')));
  } finally {
    await cleanup.run();
  }
}

/** What the program says goes to the standard error stream, because the standard output is the result of ours. */
async function runProgram(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, ['--enable-source-maps', program, ...args], {
    env: programEnvironment(environment),
    stdio: ['ignore', process.stderr, process.stderr],
  });
  await once(child, 'exit');
  if (child.exitCode !== 0) throw new ExpectedError('The search could not be evaluated.');
}
