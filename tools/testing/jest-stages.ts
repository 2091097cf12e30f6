import path from 'node:path';
import { programOf, runScript } from '../launcher/program.ts';
import { numberAt, readReport } from './json-report.ts';
import { countRun, type Stage, type StageContext, type StageResult } from './stage.ts';

async function runJest(project: string, context: StageContext, env: NodeJS.ProcessEnv): Promise<StageResult> {
  const reportFile = path.join(context.temporaryFolder, `${project}.json`);
  const args = ['--selectProjects', project, '--ci', '--json', '--outputFile', reportFile, ...context.parameters];
  const { code, output } = await runScript(programOf('jest', 'bin/jest.js'), args, {
    // Jest loads ES modules through an interface that Node still calls experimental.
    env: { NODE_ENV: 'test', NODE_OPTIONS: '--experimental-vm-modules --no-warnings', ...env },
    signal: context.signal,
    onOutput: context.onOutput,
  });
  const report = readReport(reportFile);
  const counts = {
    passed: numberAt(report, 'numPassedTests'),
    // A file that does not even load has no tests to count.
    failed: numberAt(report, 'numFailedTests') + numberAt(report, 'numRuntimeErrorTestSuites'),
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
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
