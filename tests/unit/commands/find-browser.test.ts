import { expect, it } from 'vitest';
import { chooseBrowser } from '../../../src/commands/find-browser.ts';

const OWN = '/playwright/chrome';
const among =
  (...paths: readonly string[]) =>
  (path: string) =>
    paths.includes(path);

it('a tester who asks for a browser gets that one', () => {
  expect(chooseBrowser(OWN, '/my/chromium', among('/my/chromium', OWN))).toEqual({
    path: '/my/chromium',
  });
});

it('a tester who mistypes its place is told so, and is not given another', () => {
  expect(chooseBrowser(OWN, '/my/cromium', among('/my/chromium', OWN))).toEqual({
    complaint: 'CHROMIUM_PATH is “/my/cromium”, and nothing is there.',
  });
});

it.each([
  ['Playwright’s own comes first', [OWN, '/usr/bin/chromium'], undefined],
  ['then one that is installed', ['/usr/bin/chromium'], '/usr/bin/chromium'],
])('%s', (_, paths, path) => {
  expect(chooseBrowser(OWN, '', among(...paths))).toEqual({ path });
});

it('a tester without any is told how to get one', () => {
  expect(chooseBrowser(OWN, '', among())).toEqual({
    complaint: `The tests need a browser and found none. Install one of these and try again:
  npx playwright install chromium
  or Chromium or Chrome from your system (CHROMIUM_PATH says where it is, in an unusual place)`,
  });
});
