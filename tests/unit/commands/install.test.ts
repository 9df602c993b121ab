import { expect, it } from 'vitest';
import { findMissing } from '../../../src/commands/install.mjs';

it.each([
  ['site', { lock: undefined, what: 'site' }, 'site'],
  ['everything', { lock: undefined, what: 'site' }, 'everything'],
  ['site', { lock: 'now', what: 'site' }, undefined],
  ['site', { lock: 'now', what: 'everything' }, undefined],
  ['everything', { lock: 'now', what: 'everything' }, undefined],
  ['everything', { lock: 'now', what: 'site' }, 'everything'],
  ['site', { lock: 'before', what: 'site' }, 'site'],
] as const)('to get %s where there is %j, %s is installed', (what, installed, missing) => {
  expect(findMissing(what, 'now', installed)).toBe(missing);
});

it.each([
  { lock: 'before', what: 'everything' },
  { lock: undefined, what: 'everything' },
] as const)(
  'a developer who has everything (%j) does not lose the tests by looking at the site',
  (installed) => {
    expect(findMissing('site', 'now', installed)).toBe('everything');
  },
);
