import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const dist = new URL('../../dist/', import.meta.url);

test('whatever a frame without an origin loads may be loaded from anywhere, and kept', async ({
  request,
}) => {
  const scripts = readdirSync(new URL('_astro', dist))
    .filter((name) => /^(?:frame|look)\..*js$/.test(name))
    .map((name) => `/_astro/${name}`);
  expect(scripts.length).toBeGreaterThanOrEqual(3);

  for (const address of [...scripts, '/embed/v1.js']) {
    const response = await request.get(address, { headers: { Origin: 'null' } });
    const headers = response.headers();
    expect(headers['access-control-allow-origin'], address).toBe('*');
    expect(headers['cache-control'], address).toContain('immutable');
    expect(headers['content-type'], address).toMatch(/^text\/javascript/);
  }
});

test('the script for other sites comes byte for byte', async ({ request }) => {
  const response = await request.get('/embed/v1.js');

  expect((await response.body()).equals(readFileSync(new URL('embed/v1.js', dist)))).toBe(true);
});

test('blogs that ask the way WordPress does are answered', async ({ request }) => {
  const response = await request.get(
    '/embed/i-statement.json?maxwidth=600&maxheight=1000&url=http%3A%2F%2Fa.example%2F&dnt=1&format=json',
  );

  expect(response.headers()['content-type']).toContain('application/json');
  expect(await response.json()).toMatchObject({ type: 'rich', title: 'Build an I statement' });
});
