import { expect, it } from 'vitest';
import { isDay } from '../../../../../src/lib/days.ts';
import { parseParts, parseText } from '../../../../../src/tools/shared/logic/saved-parts.ts';

it.each([
  ['every part that was kept is there again', { '2026-11-22': 'tea', '2026-11-23': '' }],
  ['nothing that was kept is nothing, and not a mistake', {}],
])('%s', (_, kept) => {
  expect(parseParts(kept, isDay, parseText)).toEqual(kept);
});

it.each([
  ['under a name nobody gives', { '2026-02-30': 'tea', '2026-11-22': 'tea' }],
  ['of another kind', { '2026-11-22': 'tea', '2026-11-23': 7 }],
  ['in a list', ['tea']],
  ['in a text', 'tea'],
  ['nowhere', null],
])('a part that is %s makes all of it unreadable, so that none is lost in silence', (_, kept) => {
  expect(parseParts(kept, isDay, parseText)).toBeUndefined();
});
