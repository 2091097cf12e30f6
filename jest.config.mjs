/** One Jest run with two projects: pure unit tests, and API tests over real HTTP and a real PostgreSQL. */
const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    keepClassNames: true,
  },
  module: { type: 'es6' },
};

const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/apps/.*/dist', '<rootDir>/.data'],
};

export default {
  testTimeout: 30_000,
  // Every file that loads the application leaves some of it behind; a process that has run too many of them is replaced.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/packages/**/*.spec.ts',
        '<rootDir>/apps/*/src/**/*.spec.{ts,tsx}',
        '<rootDir>/prisma/seed/**/*.spec.ts',
        '<rootDir>/tools/**/*.spec.ts',
      ],
    },
    {
      ...shared,
      displayName: 'api',
      testMatch: ['<rootDir>/apps/api/test/**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/apps/api/test/setup/global-setup.mjs',
      globalTeardown: '<rootDir>/apps/api/test/setup/global-teardown.mjs',
    },
  ],
};
