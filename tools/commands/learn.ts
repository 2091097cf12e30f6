import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { applyMigrations } from '../migrate.ts';
import { build } from '../launcher/build.ts';
import { programEnvironment } from '../launcher/program.ts';
import { inProject } from '../launcher/project.mjs';
import { ExpectedError, step } from '../launcher/steps.mjs';
import { withDatabase } from '../launcher/with-database.ts';

const program = inProject('apps', 'api', 'dist', 'commands', 'learn-weights.js');

/** `npm run learn`: learns the weights of the ranking from outcomes, also while the application runs. */
export async function run(parameters: readonly string[]): Promise<number> {
  await step('Building', () => build());
  if (!existsSync(program)) throw new ExpectedError('This version cannot learn.');
  return withDatabase(async (url, folder) => {
    await applyMigrations(url);
    const child = spawn(process.execPath, ['--enable-source-maps', program, ...parameters], {
      env: programEnvironment({ DATABASE_URL: url, DATA_DIR: folder.path }),
      stdio: 'inherit',
    });
    // Ctrl-C reaches the program itself; we only wait for it.
    process.on('SIGINT', () => undefined);
    await once(child, 'exit');
    return child.exitCode ?? 1;
  });
}
