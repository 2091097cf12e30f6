import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../launcher/build.ts';
import { Cleanup, interruptedExitCode, listenForInterruption } from '../launcher/interruption.ts';
import { bold, dim, ExpectedError, formatDuration, green, red, takenSoFar } from '../launcher/steps.mjs';
import { formatColumns } from '../launcher/table.ts';
import { startThrowawayPostgres, type ThrowawayPostgres } from '../launcher/throwaway-postgres.ts';
import { browserJourneys } from '../testing/browser-stage.ts';
import { apiTests, unitTests } from '../testing/jest-stages.ts';
import {
  addCounts,
  countCheck,
  formatCounts,
  type Stage,
  type StageContext,
  type StageResult,
} from '../testing/stage.ts';
import { staticChecks } from '../testing/static-checks.ts';

/** Long ones first: the short ones then fill the other lane. */
const stages: readonly Stage[] = [apiTests, ...staticChecks, unitTests, browserJourneys];
const lanes = 2;

interface Finished {
  readonly title: string;
  readonly result: StageResult;
  readonly milliseconds: number;
}

/**
 * `npm test`: everything that must be true of the project, in a database of its own. `npm test -- --only unit,lint` runs
 * some of it; what follows a further `--` goes to the test runner, such as the name of a file.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { chosen, parameters } = readArguments(args);
  // One part alone is shown as it works; several at once would mix, and are shown afterwards where something failed.
  const live = chosen.length === 1;
  const interruption = listenForInterruption();
  const cleanup = new Cleanup();
  const finished: Finished[] = [];
  try {
    const context = openContext(cleanup, interruption, parameters, live);
    finished.push(await timed('Build', interruption, () => runBuild(interruption)));
    const runOne = async (stage: Stage) =>
      finished.push(await timed(stage.title, interruption, () => runStage(stage, context(stage)), live));
    await inLanes(
      chosen.filter(({ alone }) => alone !== true),
      interruption,
      runOne,
    );
    for (const stage of chosen.filter(({ alone }) => alone === true)) if (!interruption.aborted) await runOne(stage);
  } finally {
    await cleanup.run();
  }
  if (interruption.aborted) {
    console.log('\nInterrupted.');
    return interruptedExitCode;
  }
  return summarise(finished);
}

function readArguments(args: readonly string[]): { chosen: Stage[]; parameters: string[] } {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  const names = values.only?.split(',') ?? stages.map(({ name }) => name);
  const chosen = stages.filter(({ name }) => names.includes(name));
  const unknown = names.filter((name) => stages.every((stage) => stage.name !== name));
  if (unknown.length > 0)
    throw new ExpectedError(
      `No such part: ${unknown.join(', ')}. The parts are ${stages.map(({ name }) => name).join(', ')}.`,
    );
  return { chosen, parameters: positionals };
}

/** What the stages share: a folder and a database server, both gone at the end. */
function openContext(cleanup: Cleanup, signal: AbortSignal, parameters: readonly string[], live: boolean) {
  const folder = mkdtempSync(path.join(tmpdir(), 'karakoram-test-'));
  cleanup.add(() => rmSync(folder, { recursive: true, force: true }));
  let server: Promise<ThrowawayPostgres> | undefined;
  const startServer = async () => {
    const started = await startThrowawayPostgres();
    cleanup.add(started.stop);
    return started;
  };
  return (stage: Stage): StageContext => {
    const temporaryFolder = path.join(folder, stage.name);
    mkdirSync(temporaryFolder);
    const onOutput = live ? (chunk: string) => void process.stdout.write(chunk) : undefined;
    return { temporaryFolder, signal, parameters, onOutput, server: () => (server ??= startServer()) };
  };
}

/** Everything after it needs the generated code; most of it says more about a broken build than the build does. */
async function runBuild(interruption: AbortSignal): Promise<StageResult> {
  try {
    await build(interruption);
    return { ...countCheck(0), output: '' };
  } catch (error) {
    return { ...countCheck(1), output: error instanceof Error ? error.message : String(error) };
  }
}

async function runStage(stage: Stage, context: StageContext): Promise<StageResult> {
  try {
    return await stage.run(context);
  } catch (error) {
    // What a stage needs could not be set up: that is a failure of the stage, and no reason to leave out the others.
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    context.onOutput?.(`${output}\n`);
    return { ...countCheck(1), output };
  }
}

/** Takes the work from the front, so many at a time. */
async function inLanes(
  work: readonly Stage[],
  signal: AbortSignal,
  runOne: (stage: Stage) => Promise<unknown>,
): Promise<void> {
  const queue = [...work];
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined && !signal.aborted; next = queue.shift()) await runOne(next);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function timed(
  title: string,
  interruption: AbortSignal,
  work: () => Promise<StageResult>,
  shown = false,
): Promise<Finished> {
  console.log(dim(`… ${title}`));
  const startedAt = performance.now();
  const result = await work();
  const milliseconds = performance.now() - startedAt;
  // Whatever was cut short has failed in some way that says nothing.
  if (interruption.aborted) return { title, result, milliseconds };
  const mark = result.failed === 0 ? green('✔') : red('✘');
  console.log(`${mark} ${bold(title)}: ${formatCounts(result)} (${formatDuration(milliseconds)})`);
  if (result.failed > 0 && !shown)
    console.log(`\n${result.output.trim()}\n\n${dim(`── end of ${title} ${'─'.repeat(60)}`)}\n`);
  return { title, result, milliseconds };
}

function summarise(finished: readonly Finished[]): number {
  const total = addCounts(finished.map(({ result }) => result));
  const rows = finished.map(({ title, result, milliseconds }) => [
    result.failed === 0 ? '✔' : '✘',
    title,
    formatDuration(milliseconds),
    formatCounts(result),
  ]);
  console.log(`\n${formatColumns(rows).join('\n')}\n\nTested in ${takenSoFar()}.`);
  console.log(formatCounts(total));
  return total.failed === 0 ? 0 : 1;
}
