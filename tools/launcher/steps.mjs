import { performance } from 'node:perf_hooks';

/** What the commands print while they work: one line a step, with its duration. */

/** @type {import('node:tty').WriteStream} */
let output = process.stdout;
/** Tells the steps on the standard error stream: a command whose result a program reads keeps the output to itself. */
export const tellOnStandardError = () => {
  output = process.stderr;
};

const isInteractive = () => output.isTTY === true;
const isColourful = () => isInteractive() && process.env.NO_COLOR === undefined;
const titleWidth = 34;

/** @type {(code: number) => (text: string) => string} */
const colour = (code) => (text) => (isColourful() ? `\x1b[${code}m${text}\x1b[0m` : text);
export const bold = colour(1);
export const dim = colour(2);
export const red = colour(31);
export const green = colour(32);

/** Tells the pinned Node when the command began under the user's own. */
export const beganAtVariable = 'KARAKORAM_BEGAN_AT';

/** When the command began, in milliseconds since 1970. */
export const beganAt = Number(process.env[beganAtVariable] ?? performance.timeOrigin);

/** How long the command has taken so far, for people. */
export const takenSoFar = () => formatDuration(Date.now() - beganAt);

/** An error whose message is all that a person needs: what is wrong and what to do. No stack is shown for it. */
export class ExpectedError extends Error {}

/**
 * Runs one step and prints its name, how long it took and the note that the work may leave.
 *
 * @type {<Result>(title: string, work: (note: (text: string) => void) => Result | Promise<Result>) => Promise<Result>}
 */
export const step = async (title, work) => {
  const startedAt = performance.now();
  const interactive = isInteractive();
  let note = '';
  const announce = () => output.write(interactive ? `  … ${title}` : `  … ${title}\n`);
  // Without a terminal a line cannot be replaced: only steps that take long are announced as well as reported.
  const timer = interactive ? undefined : setTimeout(announce, 2_000);
  if (interactive) announce();
  const finish = (/** @type {string} */ mark) => {
    clearTimeout(timer);
    const line = `  ${mark} ${title.padEnd(titleWidth)} ${formatDuration(performance.now() - startedAt).padStart(8)}`;
    output.write(`${interactive ? '\r\x1b[K' : ''}${line}${note === '' ? '' : `  ${dim(note)}`}\n`);
  };
  try {
    const result = await work((text) => (note = text));
    finish(green('✔'));
    return result;
  } catch (error) {
    finish(red('✘'));
    throw error;
  }
};

/**
 * Tells something beside the steps, such as why it takes long.
 * @param {string} text
 */
export const say = (text) => void output.write(`  ${text}\n`);

/** @param {number} milliseconds */
export function formatDuration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 100) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Says what went wrong. An unexpected error is shown with its stack, because then the fault is ours.
 * @param {unknown} error
 */
export function reportError(error) {
  const text = error instanceof ExpectedError ? error.message : error instanceof Error ? error.stack : String(error);
  const cause = error instanceof ExpectedError && error.cause instanceof Error ? `\n${error.cause.message}` : '';
  console.error(`\n${red('✘')} ${text ?? ''}${cause}`);
}
