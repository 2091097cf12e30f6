import react from '@vitejs/plugin-react';
import type { Plugin as PostcssPlugin } from 'postcss';
import { defineConfig, loadEnv } from 'vite';

/** Every browser that runs our JavaScript reads woff2, so the woff copies of the fonts are not shipped. */
const onlyWoff2: PostcssPlugin = {
  postcssPlugin: 'only-woff2',
  Declaration: {
    src(declaration) {
      const kept = declaration.value.split(/,\s*(?=url\()/).filter((source) => source.includes('woff2'));
      const value = kept.join(', ');
      if (kept.length > 0 && value !== declaration.value) declaration.value = value;
    },
  },
};

/**
 * Our own packages and the UI components are declarations only: a schema, a table or a component that nobody imports may be
 * dropped, and with it everything that only it needs. Without this, the first page would carry those of every page.
 */
const declarationsOnly =
  /\/(packages\/(contracts|domain|i18n|matching|taxonomy)\/src|apps\/web\/src\/components\/ui)\/(?!.*-styles\.ts$).*\.tsx?$/;

/**
 * Left alone, the bundler cuts what pages share into some forty crumbs a page, each a request over a long line. So what the
 * first script needs is one chunk, and libraries that the same pages use are one chunk. Only libraries: they never import from
 * us. Chunks of different pages are not merged for their size: two merged ones can need each other, and then one runs before
 * what it reads exists.
 */
const chunks = [
  { name: 'frame', tags: ['$initial' as const], priority: 3 },
  { name: 'icons', test: /\/node_modules\/@tabler\//, minShareCount: 3, priority: 2 },
  { name: 'zod', test: /\/node_modules\/zod\//, priority: 2 },
  {
    name: 'kit',
    test: /\/node_modules\/(@mantine|@floating-ui|react-remove-scroll|react-remove-scroll-bar|react-style-singleton|use-callback-ref|use-sidecar|clsx|tslib)\//,
    minShareCount: 2,
    entriesAware: true,
    priority: 1,
  },
];

export default defineConfig(({ mode }) => {
  const apiOrigin = loadEnv(mode, import.meta.dirname, 'API_')['API_ORIGIN'] ?? 'http://localhost:3000';
  return {
    plugins: [react()],
    css: { postcss: { plugins: [onlyWoff2] } },
    server: { port: 5173, proxy: { '/api': { target: apiOrigin, changeOrigin: false } } },
    build: {
      target: 'es2023',
      // Fonts and images stay files of their own: inlined, they would be downloaded by readers who never see them.
      assetsInlineLimit: 0,
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: declarationsOnly, sideEffects: false }] },
        output: {
          codeSplitting: { groups: chunks },
          chunkFileNames: ({ name }) => `assets/${name.replace(/~.*/, '')}-[hash].js`,
        },
      },
    },
  };
});
