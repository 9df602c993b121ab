import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('../src', import.meta.url));
const RANDOM = ['tests/support/random.ts'];
const shared = {
  resolve: { alias: { '~': src } },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

/** Logic and words in Node, views in a small DOM, content on disk and in the built site (`tests/README.md`). */
export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: RANDOM,
          include: ['tests/unit/**/*.test.ts', 'tests/content/source/**/*.test.ts'],
        },
      },
      {
        ...shared,
        test: {
          name: 'view',
          environment: 'happy-dom',
          setupFiles: RANDOM,
          include: ['tests/unit/**/*.test.tsx'],
        },
      },
      {
        ...shared,
        test: { name: 'built', environment: 'node', include: ['tests/content/built/**/*.test.ts'] },
      },
    ],
  },
});
