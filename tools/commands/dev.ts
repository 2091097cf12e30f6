import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { checkPort, chosenPort } from '../launcher/ports.ts';
import { buildApi } from '../launcher/build.ts';
import { Cleanup, interruptedExitCode, listenForInterruption, whenAborted } from '../launcher/interruption.ts';
import { programOf, spawnScript, stopGroup } from '../launcher/program.ts';
import { inProject } from '../launcher/project.mjs';
import { setting } from '../launcher/settings.ts';
import { applicationEnvironment, prepareDatabase, takeDataFolder } from '../launcher/setup.ts';
import { bold, dim, ExpectedError, reportError, step } from '../launcher/steps.mjs';

const webPort = 5173;

/**
 * `npm run dev`: the developer's loop. swc compiles the API on every change and Node restarts it; Vite serves the pages,
 * replaces them as they change and passes /api on.
 */
export async function run(): Promise<number> {
  const interruption = listenForInterruption();
  const cleanup = new Cleanup();
  try {
    const folder = await takeDataFolder(cleanup);
    const apiPort = await chosenPort(3001);
    for (const port of [apiPort, webPort]) await checkPort(port, setting('HOST'));
    await step('Compiling the API', () => buildApi(interruption));
    const database = await prepareDatabase(folder, cleanup, interruption);
    const webOrigin = `http://localhost:${webPort}`;
    const env = {
      ...applicationEnvironment(folder, database),
      NODE_ENV: 'development',
      PORT: String(apiPort),
      // Browsers talk to Vite, so that is the origin that links in mails and the Origin check are about.
      APP_ORIGIN: setting('APP_ORIGIN') ?? webOrigin,
    };
    const compile = [
      'src',
      '-d',
      'dist',
      '--strip-leading-paths',
      '--config-file',
      '../../.swcrc',
      '--watch',
      '--quiet',
    ];
    const programs = [
      show('swc', spawnScript(programOf('@swc/cli', 'bin/swc.js'), compile, { cwd: 'apps/api' })),
      show(
        'api',
        spawnScript(
          '--watch',
          ['--watch-preserve-output', '--enable-source-maps', inProject('apps/api/dist/main.js')],
          { env },
        ),
      ),
      show(
        'web',
        spawnScript(
          programOf('vite', 'bin/vite.js'),
          ['--port', String(webPort), '--strictPort', '--clearScreen', 'false'],
          {
            cwd: 'apps/web',
            env: { API_ORIGIN: `http://localhost:${apiPort}` },
          },
        ),
      ),
    ];
    cleanup.add(async () => {
      await Promise.all(programs.map(({ child }) => stopGroup(child)));
    });
    console.log(`\n  Pages with hot reload at ${bold(webOrigin)}, the API at http://localhost:${apiPort}/api\n`);
    const ended = programs.map(async ({ name, child }) => {
      await once(child, 'exit');
      if (!interruption.aborted) throw new ExpectedError(`"${name}" ended by itself.`);
    });
    await Promise.race([...ended, database.lost, whenAborted(interruption)]);
    return 0;
  } catch (error) {
    if (interruption.aborted) return interruptedExitCode;
    reportError(error);
    return 1;
  } finally {
    await cleanup.run();
  }
}

/** Prints what the program prints, with its name before each line. */
function show(name: string, child: ChildProcess): { name: string; child: ChildProcess } {
  for (const input of [child.stdout, child.stderr])
    if (input !== null) createInterface({ input }).on('line', (line) => console.log(`${dim(`${name} |`)} ${line}`));
  return { name, child };
}
