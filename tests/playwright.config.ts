import { defineConfig } from '@playwright/test';
import { chromiumUse } from './support/browsers.ts';

// Another port lets two copies of the project be tested on one machine.
const PORT = process.env['TEST_PORT'] ?? '4329';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [[process.env['CI'] ? 'dot' : 'list']],
  use: { baseURL: `http://localhost:${PORT}`, trace: 'off', ...chromiumUse() },
  webServer: {
    command: `node src/commands/serve.ts dist ${PORT}`,
    cwd: '..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
