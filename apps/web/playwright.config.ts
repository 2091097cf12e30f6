import { defineConfig } from '@playwright/test';

/**
 * Browser journeys. `npm test -- --only browser` starts the application with its demo, unpacks the browser and names both
 * in the environment; a file name after it runs that one file. Playwright alone has neither.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  // Every journey makes what it changes.
  fullyParallel: true,
  forbidOnly: true,
  // A second try would hide a race that people meet as well.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    // What cannot be pressed or filled in says so at once, not when the time of the journey is over.
    actionTimeout: 10_000,
    baseURL: process.env['E2E_BASE_URL'],
    locale: 'en',
    timezoneId: 'Asia/Karachi',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['E2E_CHROMIUM'],
      args: [
        // Nothing but the application under test is reachable, whatever a page or the browser itself asks for.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-domain-reliability',
        '--disable-sync',
        '--no-first-run',
        '--no-pings',
        // Small containers have a /dev/shm that pages outgrow, and no graphics.
        '--disable-dev-shm-usage',
        '--disable-gpu',
      ],
    },
  },
});
