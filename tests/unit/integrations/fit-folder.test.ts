import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findUnfit } from '../../../src/integrations/fit-folder.mjs';

/** What is said of a project that has these folders, where nothing may be written into `closed`. */
function look(folders: readonly string[], closed?: string) {
  const root = mkdtempSync(join(tmpdir(), 'small promises '));
  try {
    for (const name of folders) mkdirSync(join(root, name));
    return findUnfit(root, (path) => path !== join(root, closed ?? 'nothing'))?.replace(
      root,
      'here',
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

const ALL = ['node_modules', '.astro', 'dist'];
const say = (path: string) =>
  `Nothing may be written into “${path}”, and the site is built there. Make the folder yours, or copy the project to one that is.`;

it('someone whose last build belongs to another user is told so before a new one', () => {
  expect(look(ALL, 'dist')).toBe(say(join('here', 'dist')));
});

it('someone whose whole folder can only be read is told so before anything is installed', () => {
  expect(look([], '.')).toBe(say('here'));
});

it('a folder of one’s own is built in, with what is there and without', () => {
  expect(look(ALL)).toBeUndefined();
  expect(look([])).toBeUndefined();
  expect(look(ALL, '.')).toBeUndefined();
});

it.each([
  ['/home/ann/50%off', '%'],
  ['/home/ann/draft #2', '#'],
  ['/home/ann/why?', '?'],
  ['/home/ann/*site*', '*'],
])('someone whose project is at %j is told that the “%s” is in the way', (folder, sign) => {
  expect(findUnfit(folder, () => true)).toBe(
    `The path “${folder}” has a “${sign}” in it, and the site cannot be built there. Rename that folder, or move the project to another.`,
  );
});
