import { defineConfig } from '@playwright/test';
import { chromiumUse } from '../support/browsers.ts';

/** Run by `npm run test:wordpress`, which starts the WordPress and says where it is. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  workers: 1,
  forbidOnly: true,
  retries: 0,
  reporter: [[process.env['CI'] ? 'dot' : 'list']],
  use: { baseURL: process.env['WORDPRESS_URL'], trace: 'off', ...chromiumUse() },
});
