import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../src/lib/lexicon.ts';
import { scoreNames } from '../../../../src/search/understanding/names.ts';
import { planSearch } from '../../../../src/search/understanding/plan.ts';

const titles = ['Jealousy', 'Is jealousy normal?', 'Pulling away', 'Signs'];
const lexicon: Lexicon = {
  words: new Map(
    ['jealousy', 'normal', 'pulling', 'away', 'ghosting', 'texts', 'reading'].map((word) => [
      word,
      2,
    ]),
  ),
  same: new Map([['envy', ['jealousy']]]),
  titles: titles.map((title) => ({ id: title, kind: 'Article', title, url: '/' })),
  said: [{ phrases: ['ghosting', 'reading my texts'], to: [2, 3] }],
  size: 4,
};
const rank = (query: string) =>
  [...scoreNames(planSearch(query, lexicon).asked, lexicon)]
    .sort(([, one], [, other]) => other - one)
    .map(([id]) => id);

describe('scoreNames', () => {
  it.each([
    ['jealousy', ['Jealousy', 'Is jealousy normal?']],
    ['is jealousy normal', ['Is jealousy normal?', 'Jealousy']],
    ['envy', ['Jealousy', 'Is jealousy normal?']],
    ['he is ghosting me', ['Pulling away', 'Signs']],
    ['reading texts', ['Pulling away', 'Signs']],
    ['weather', []],
  ])('“%s”', (query, expected) => {
    expect(rank(query).filter((id) => expected.includes(id) || expected.length === 0)).toEqual(
      expected,
    );
  });
});
