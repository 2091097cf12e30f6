import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyMigrations } from '../migrate.ts';
import { startApplication } from '../launcher/application.ts';
import { createDatabase } from '../launcher/database.ts';
import { DataFolder } from '../launcher/data-folder.ts';
import { seedDemo, seedScript } from '../launcher/demo.ts';
import { Cleanup } from '../launcher/interruption.ts';
import { freePort } from '../launcher/ports.ts';
import { programOf, runScript } from '../launcher/program.ts';
import { inProject } from '../launcher/project.mjs';
import { prepareChromium } from './chromium.ts';
import { numberAt, readReport } from './json-report.ts';
import { countRun, type Stage, type StageContext, type StageResult } from './stage.ts';
import { startTranslationStandIn } from './translation-stand-in.ts';

const databaseName = 'karakoram_browser';

/** Journeys in a real browser, against the built application over a database with the demo in it. */
export const browserJourneys: Stage = {
  name: 'browser',
  title: 'Browser journeys',
  alone: true,
  run: async (context) => {
    const cleanup = new Cleanup();
    try {
      return await runJourneys(context, cleanup);
    } finally {
      await cleanup.run();
    }
  },
};

async function runJourneys(context: StageContext, cleanup: Cleanup): Promise<StageResult> {
  const { signal, temporaryFolder, onOutput } = context;
  const folder = new DataFolder(path.join(temporaryFolder, 'data'));
  cleanup.add(await folder.lock());
  const databaseUrl = await prepareDatabase(context, folder);
  const translation = await startTranslationStandIn();
  cleanup.add(translation.stop);
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const application = await startApplication({
    env: {
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      DATA_DIR: folder.path,
      WEB_DIR: inProject('apps', 'web', 'dist'),
      APP_ORIGIN: baseUrl,
      AUTH_SECRET: randomBytes(32).toString('hex'),
      DEMO: 'true',
      // Every journey comes from one address.
      RATE_LIMITS: 'false',
      TRANSLATION_URL: translation.url,
      LOG_LEVEL: 'warn',
    },
    port,
    logFile: folder.apiLog,
    processFile: folder.apiProcess,
    signal,
  });
  cleanup.add(application.stop);

  const reportFile = path.join(temporaryFolder, 'browser.json');
  const browserFolder = path.join(temporaryFolder, 'browser');
  mkdirSync(browserFolder);
  const args = ['test', '--config', 'apps/web/playwright.config.ts', '--reporter', 'list,json', ...context.parameters];
  const { code, output } = await runScript(programOf('@playwright/test', 'cli.js'), args, {
    env: {
      ...(await prepareChromium(browserFolder)),
      TMPDIR: browserFolder,
      E2E_BASE_URL: baseUrl,
      E2E_DATA_DIR: folder.path,
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
    },
    signal,
    onOutput,
  });
  const report = readReport(reportFile);
  const counts = {
    passed: numberAt(report, 'stats', 'expected'),
    // A journey that passes only when it is tried again is no guarantee.
    failed: numberAt(report, 'stats', 'unexpected') + numberAt(report, 'stats', 'flaky'),
    skipped: numberAt(report, 'stats', 'skipped'),
  };
  const log = code === 0 ? '' : readLog(folder.apiLog);
  onOutput?.(log);
  return { ...countRun(counts, code), output: `${output}\n${log}` };
}

async function prepareDatabase({ server, signal }: StageContext, folder: DataFolder): Promise<string> {
  const url = new URL((await server()).connectionString);
  await createDatabase(url.href, databaseName);
  url.pathname = `/${databaseName}`;
  await applyMigrations(url.href);
  if (existsSync(seedScript)) await seedDemo(url.href, folder, signal);
  return url.href;
}

/** Warnings and errors of the application, which often say why a journey failed. */
function readLog(file: string): string {
  const log = readFileSync(file, 'utf8').trim();
  return log === '' ? '' : `The application said:\n${log.split('\n').slice(-30).join('\n')}\n`;
}
