import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', '.astro', 'node_modules', 'coverage', 'test-results', 'playwright-report'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  { files: ['**/*.tsx'], ...jsxA11y.configs.strict },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/commands/**'],
    // Commands speak to the person at the terminal.
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/tools/*/logic.ts', 'src/tools/shared/logic/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['preact', 'preact/*', '*.tsx', '**/copy.ts'],
              message: 'A tool’s logic is pure: no view, no words.',
            },
            {
              group: ['zod', 'astro/*', 'astro:*', 'node:*'],
              message: 'A tool’s logic runs anywhere: no build tools, no Node.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'localStorage',
          'sessionStorage',
          'indexedDB',
          'navigator',
          'fetch',
          'Date',
        ].map((name) => ({
          name,
          message: 'Pass it in: logic has no screen, storage, network or clock.',
        })),
      ],
    },
  },
  {
    files: ['tests/**'],
    // A test may be sure of what it has just made.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
