import { startApplication } from '../launcher/application.ts';
import { checkPort, chosenPort } from '../launcher/ports.ts';
import { build } from '../launcher/build.ts';
import { readDemoAccounts } from '../launcher/demo.ts';
import { Cleanup, interruptedExitCode, listenForInterruption, whenAborted } from '../launcher/interruption.ts';
import { setting } from '../launcher/settings.ts';
import { applicationEnvironment, prepareDatabase, takeDataFolder } from '../launcher/setup.ts';
import { bold, dim, ExpectedError, reportError, step, takenSoFar } from '../launcher/steps.mjs';
import { formatColumns } from '../launcher/table.ts';

/** `npm start`: everything from a checkout to the running application, and its end on Ctrl-C. */
export async function run(): Promise<number> {
  const interruption = listenForInterruption();
  const cleanup = new Cleanup();
  let running = false;
  try {
    const { ended, lost, logFile } = await bringUp(cleanup, interruption);
    running = true;
    const exitCode = await Promise.race([ended, lost, whenAborted(interruption)]);
    if (interruption.aborted) return 0;
    throw new ExpectedError(`The application ended by itself (code ${String(exitCode)}). Its log is in ${logFile}.`);
  } catch (error) {
    if (interruption.aborted) return running ? 0 : interruptedExitCode;
    reportError(error);
    return 1;
  } finally {
    if (running) console.log();
    if (running) await step('Stopping', () => cleanup.run());
    else await cleanup.run();
  }
}

async function bringUp(cleanup: Cleanup, interruption: AbortSignal) {
  const folder = await takeDataFolder(cleanup);
  const port = await chosenPort(3000);
  await checkPort(port, setting('HOST'));
  await step('Building', async (note) => {
    if (!(await build(interruption))) note('up to date');
  });
  interruption.throwIfAborted();
  const database = await prepareDatabase(folder, cleanup, interruption);
  const application = await step('Starting the application', () =>
    startApplication({
      env: applicationEnvironment(folder, database),
      port,
      logFile: folder.apiLog,
      processFile: folder.apiProcess,
      signal: interruption,
    }),
  );
  cleanup.add(application.stop);
  printWelcome(setting('APP_ORIGIN') ?? `http://localhost:${port}`, database.demo ? readDemoAccounts(folder) : []);
  console.log(dim(`  Log: ${folder.apiLog}\n  Ctrl-C stops it.`));
  return { ended: application.ended, lost: database.lost, logFile: folder.apiLog };
}

function printWelcome(address: string, accounts: ReturnType<typeof readDemoAccounts>): void {
  console.log(`\n  Karakoram is ready at ${bold(address)}, after ${takenSoFar()}.\n`);
  if (accounts.length === 0) return;
  const rows = accounts.map(({ email, password, role, company }) => [role, email, password, company ?? '']);
  console.log('  Demo accounts, with the passwords made for this installation:');
  for (const line of formatColumns(rows)) console.log(`    ${line}`);
  console.log();
}
