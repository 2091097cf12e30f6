import { readdirSync, readFileSync } from 'node:fs';

/**
 * Who may import whom. Written as patterns, so that a new module or feature is guarded on the day it is born.
 * docs/architecture.md says the same in words.
 */

/** The files that packages offer, by their own word: what `exports` of their package.json names. */
const offered = readdirSync('packages').flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
  return Object.values(exports).map((file) => `^packages/${name}/${file.replace('./', '')}$`);
});

const tests = '\\.(spec|e2e-spec|e2e)\\.tsx?$';
/** What a pure package must not know of: anything that does input or output, keeps state, or has a life of its own. */
const frameworks =
  'node_modules/(@nestjs|@prisma|pg|pg-boss|fastify|@fastify|better-auth|react|react-dom|@mantine|@tanstack)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'Every import must lead somewhere.',
      severity: 'error',
      from: { pathNot: '\\.mjs$' },
      to: { couldNotResolve: true },
    },

    // Packages
    {
      name: 'packages-know-no-application',
      comment: 'Packages are used by applications, never the other way round.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(apps|prisma|tools)/' },
    },
    {
      name: 'packages-by-their-exports',
      comment: 'A package offers what its package.json exports; the rest may change at any time.',
      severity: 'error',
      from: { path: '^(?:apps|tools|prisma|packages)/([^/]+)/' },
      to: { path: '^packages/(?!$1/)[^/]+/src/', pathNot: offered },
    },
    {
      name: 'domain-stands-alone',
      comment: 'The domain is functions and tables: it imports nothing but itself.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: tests },
      to: { pathNot: '^packages/domain/src/' },
    },
    {
      name: 'pure-packages-know-the-domain',
      comment: 'Taxonomy and matching may import the domain, and of our other packages none.',
      severity: 'error',
      from: { path: '^packages/(taxonomy|matching)/src/', pathNot: tests },
      to: { path: '^packages/', pathNot: '^packages/($1|domain)/src/' },
    },
    {
      name: 'lexicon-stands-alone',
      comment: 'The lexicon is lists of words and a function that looks into them.',
      severity: 'error',
      from: { path: '^packages/lexicon/src/', pathNot: tests },
      to: { pathNot: '^packages/lexicon/src/' },
    },
    {
      name: 'intake-knows-the-taxonomy',
      comment: 'What reads companies out of files knows the domain and the taxonomy.',
      severity: 'error',
      from: { path: '^packages/intake/src/', pathNot: tests },
      to: { path: '^packages/', pathNot: '^packages/(intake|domain|taxonomy)/src/' },
    },
    {
      name: 'pure-packages-do-no-io',
      comment: 'These packages do no input or output and know no framework.',
      severity: 'error',
      from: { path: '^packages/(domain|lexicon|taxonomy|matching|contracts|intake|evaluation)/src/', pathNot: tests },
      to: { path: frameworks },
    },
    {
      name: 'pure-packages-know-no-node',
      comment: 'They run in browsers as well.',
      severity: 'error',
      from: { path: '^packages/(domain|lexicon|taxonomy|matching|contracts|intake|evaluation)/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'contracts-know-the-domain',
      comment: 'What crosses the wire is described with Zod and the words of the domain.',
      severity: 'error',
      from: { path: '^packages/contracts/src/', pathNot: tests },
      to: { pathNot: ['^packages/(contracts|domain)/src/', 'node_modules/zod/'] },
    },
    {
      name: 'texts-know-the-domain',
      comment: 'The catalogues import no code but the lists of words that they translate.',
      severity: 'error',
      from: { path: '^packages/i18n/src/', pathNot: tests },
      to: { pathNot: '^packages/(i18n|domain)/src/' },
    },

    // The API
    {
      name: 'api-and-web-meet-in-contracts',
      comment: 'The two applications share packages, never files.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/(?!$1/)' },
    },
    {
      name: 'modules-by-their-index',
      comment: 'A module imports another only by its index, or by what it has for threads.',
      severity: 'error',
      from: { path: '^apps/api/src/modules/([^/]+)/' },
      to: {
        path: '^apps/api/src/modules/(?!$1/)[^/]+/',
        pathNot: '^apps/api/src/modules/[^/]+/(index|for-threads)\\.ts$',
      },
    },
    {
      name: 'assembly-by-index',
      comment: 'So does what puts the modules together.',
      severity: 'error',
      from: { path: '^apps/api/src/[^/]+\\.ts$' },
      to: { path: '^apps/api/src/modules/', pathNot: '^apps/api/src/modules/[^/]+/index\\.ts$' },
    },
    {
      name: 'platform-knows-no-business',
      comment: 'The platform serves every module and knows none.',
      severity: 'error',
      from: { path: '^apps/api/src/(platform|config)/' },
      to: { path: '^apps/api/src/modules/' },
    },
    {
      name: 'controllers-only-translate',
      comment:
        'A controller turns HTTP into one call of a use case or a query; storing, queueing and the database are theirs.',
      severity: 'error',
      from: { path: '^apps/api/src/.*[.]controller[.]ts$' },
      to: { path: '[.](repository|jobs)[.]ts$|^apps/api/src/platform/(database|jobs)/' },
    },
    {
      name: 'prisma-in-its-place',
      comment:
        'The generated client works in repositories, queries and the database platform; others may know the types of rows.',
      severity: 'error',
      from: {
        path: '^apps/',
        pathNot: '(\\.repository|\\.queries)\\.ts$|^apps/api/src/platform/database/|^apps/api/test/',
      },
      to: {
        path: '^apps/api/src/platform/database/generated/|node_modules/(@prisma|\\.prisma)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'production-code-without-tests',
      comment: 'What runs imports nothing that only tests need.',
      severity: 'error',
      from: { path: '^(apps/[^/]+/src|packages/[^/]+/src)/', pathNot: tests },
      to: { path: `${tests}|^apps/[^/]+/(test|e2e)/` },
    },

    // The web application
    {
      name: 'features-keep-apart',
      comment: 'Features of the web never import each other; what two of them need goes to components or lib.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/(?!$1/)' },
    },
    {
      name: 'features-know-no-frame',
      comment: 'The frame (app) knows the features; components and lib know neither.',
      severity: 'error',
      from: { path: '^apps/web/src/(features|components|lib)/' },
      to: { path: '^apps/web/src/app/' },
    },
    {
      name: 'shared-parts-know-no-feature',
      comment: 'What all features share depends on none of them.',
      severity: 'error',
      from: { path: '^apps/web/src/(components|lib)/' },
      to: { path: '^apps/web/src/features/' },
    },
    {
      name: 'ui-kit-in-its-place',
      comment: 'Only components/ui imports the UI kit, so that replacing it is work in one folder.',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: '^apps/web/src/components/ui/|^apps/web/vite\\.config\\.ts$' },
      to: { path: 'node_modules/(@mantine|@tabler|recharts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/database/generated/' },
    exclude: { path: '(^|/)(dist|test-results|playwright-report)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
