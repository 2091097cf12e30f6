import path from 'node:path';
import { programOf, runScript } from '../launcher/program.ts';
import { inProject } from '../launcher/project.mjs';
import { numberAt, readReport } from './json-report.ts';
import { countRun, type Stage, type StageContext, type StageResult } from './stage.ts';

/** Compiled tests; in the temporary folder, where Jest would keep them, they would not outlive the run. */
const cacheDirectory = inProject('node_modules', '.cache', 'jest');

async function runJest(project: string, context: StageContext, env: NodeJS.ProcessEnv): Promise<StageResult> {
  const reportFile = path.join(context.temporaryFolder, `${project}.json`);
  const report = ['--ci', '--json', '--outputFile', reportFile];
  const args = ['--selectProjects', project, '--cacheDirectory', cacheDirectory, ...report, ...context.parameters];
  const { code, output } = await runScript(programOf('jest', 'bin/jest.js'), args, {
    env: {
      NODE_ENV: 'test',
      // Jest loads ES modules through an interface that Node still calls experimental.
      NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
      // What a test that was cut short leaves behind goes with the folder.
      TMPDIR: context.temporaryFolder,
      ...env,
    },
    signal: context.signal,
    onOutput: context.onOutput,
  });
  const written = readReport(reportFile);
  const counts = {
    passed: numberAt(written, 'numPassedTests'),
    // A file that does not even load has no tests to count.
    failed: numberAt(written, 'numFailedTests') + numberAt(written, 'numRuntimeErrorTestSuites'),
    skipped: numberAt(written, 'numPendingTests') + numberAt(written, 'numTodoTests'),
  };
  return { ...countRun(counts, code), output };
}

export const unitTests: Stage = {
  name: 'unit',
  title: 'Unit tests',
  run: (context) => runJest('unit', context, {}),
};

export const apiTests: Stage = {
  name: 'api',
  title: 'API tests',
  run: async (context) => {
    const { connectionString } = await context.server();
    return runJest('api', context, { TEST_DATABASE_URL: connectionString });
  },
};
