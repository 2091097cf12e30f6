import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { applyMigrations } from '../migrate.ts';
import { build } from '../launcher/build.ts';
import { programEnvironment } from '../launcher/program.ts';
import { inProject } from '../launcher/project.mjs';
import { ExpectedError, step } from '../launcher/steps.mjs';
import { withDatabase } from '../launcher/with-database.ts';

const program = inProject('apps', 'api', 'dist', 'commands', 'import-companies.js');

/** `npm run import -- file.csv --map map.json`: imports companies, also while the application runs. */
export async function run(parameters: readonly string[]): Promise<number> {
  await step('Building', () => build());
  if (!existsSync(program)) throw new ExpectedError('This version cannot import files.');
  return withDatabase(async (url, folder) => {
    await applyMigrations(url);
    const child = spawn(process.execPath, ['--enable-source-maps', program, ...parameters], {
      // npm runs scripts in the project's folder; file names count from where the user stands.
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env: programEnvironment({ DATABASE_URL: url, DATA_DIR: folder.path }),
      stdio: 'inherit',
    });
    // Ctrl-C reaches the import itself, which ends in its own way; we only wait for it.
    process.on('SIGINT', () => undefined);
    await once(child, 'exit');
    return child.exitCode ?? 1;
  });
}
