import { expect, test } from '@playwright/test';
import { serveHost } from '../support/host.ts';

test('in a frame that gives it no origin the builder loads at first asking and complains of nothing', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('requestfailed', (request) => complaints.push(request.url()));
  page.on('request', (request) => asked.push(request.url()));
  const { address, close } = await serveHost(
    `<iframe title="A tool" sandbox="allow-scripts" width="600" height="900" src="${baseURL ?? ''}/embed/i-statement/"></iframe>`,
  );

  await page.goto(address);
  const tool = page.frameLocator('iframe').getByRole('region', { name: 'Your I statement' });
  await expect(tool).toHaveAttribute('data-live', '');
  close();

  expect(asked.filter((url) => url.includes('/_astro/frame.i-statement.'))).toHaveLength(1);
  // What did not load would be asked for once more, under another address.
  expect(asked.filter((url) => url.includes('retry'))).toEqual([]);
  expect(complaints).toEqual([]);
});
