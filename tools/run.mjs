// Every npm script starts here: `node tools/run.mjs <command>`. This file and what it imports run on a bare checkout
// under the user's own Node; the commands themselves run under the pinned one, with all packages installed.
import { existsSync } from 'node:fs';
import { bootstrap } from './launcher/bootstrap.mjs';
import { reportError, tellOnStandardError } from './launcher/steps.mjs';

const [command = 'start', ...parameters] = process.argv.slice(2);
const file = new URL(`./commands/${command}.ts`, import.meta.url);

/** Commands whose standard output is their result. */
if (command === 'eval') tellOnStandardError();

try {
  if (!existsSync(file)) throw new Error(`There is no command "${command}"`);
  if (await bootstrap()) {
    const { run } = await import(file.href);
    process.exitCode = await run(parameters);
  }
} catch (error) {
  reportError(error);
  process.exitCode = 1;
}
