import { describe, expect, it } from 'vitest';
import { withoutIdioms } from '../../../../src/search/understanding/idioms.ts';

describe('withoutIdioms', () => {
  it.each([
    ['kill time', ''],
    ['Dying to know if he likes me', 'if he likes me'],
    ['we hit it off but he ghosted me', 'we but he ghosted me'],
    ['is he hitting on me', 'is he'],
    ['hit me up', ''],
    ['should i cut contact with my ex', 'should i with my ex'],
    ['dead tired of arguing', 'of arguing'],
  ])('“%s” is searched as “%s”', (query, left) => {
    expect(withoutIdioms(query)).toBe(left);
  });

  it.each([
    'he hits me',
    'he said he would kill me',
    'I want to die',
    'cutting again',
    'he choked me',
    'she beats me',
    'he hit me up against the wall',
    'he hit a wall next to my head',
    'hit on the head with a pan',
  ])('“%s” stays as it is', (query) => {
    expect(withoutIdioms(query)).toBe(query);
  });
});
