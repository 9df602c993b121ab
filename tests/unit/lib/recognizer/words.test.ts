import { describe, expect, it } from 'vitest';
import { listWords } from '../../../../src/lib/recognizer/words.ts';

const read = (text: string) => listWords(text).map(({ word }) => word);

describe('the words of a text', () => {
  it.each([
    ["you don't listen", ['you', 'do', 'not', 'listen']],
    ['u dont listen', ['you', 'do', 'not', 'listen']],
    ["can't, won't", ['can', 'not', ',', 'will', 'not']],
    ['You’re late!', ['you', 'are', 'late', '.']],
    ['STOOOOP b1tch', ['stop', 'bitch']],
    ["Mum's key", ['mum', "'s", 'key']],
    ['idk, ur mean', ['dunno', ',', 'your', 'mean']],
    [
      'im sure youve left, thats gonna hurt',
      ['i', 'am', 'sure', 'you', 'have', 'left', ',', 'that', "'s", 'going', 'to', 'hurt'],
    ],
    ["let's go, we were well", ['let', 'us', 'go', ',', 'we', 'were', 'well']],
    ['in A&E', ['in', 'a&e']],
    ['', []],
    ['😔 …', ['.']],
  ])('%j is read as %j', (text, words) => {
    expect(read(text)).toEqual(words);
  });

  it('know their place in the text, also after a picture', () => {
    const text = '😔 you lied';
    expect(listWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'you',
      'lied',
    ]);
  });

  it('know when they are somebody else’s', () => {
    const quoted = listWords('you said "never again" to me').filter(({ isQuoted }) => isQuoted);
    expect(quoted.map(({ word }) => word)).toEqual(['never', 'again']);
    expect(listWords("it's Bob's and mine").some(({ isQuoted }) => isQuoted)).toBe(false);
  });

  it('know a name by its capital, but not at the start', () => {
    const names = listWords('Yesterday Priya rang').filter(({ isName }) => isName);
    expect(names.map(({ word }) => word)).toEqual(['priya']);
  });
});
