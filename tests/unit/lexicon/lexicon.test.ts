import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeLexicon,
  findPiece,
  parseLexicon,
  withWords,
} from '../../../src/lexicon/lexicon.ts';
import { packWords } from '../../../src/lexicon/packed-words.ts';

const word = fc.stringMatching(/^[a-zé0-9]{1,12}$/).filter((text) => /[a-z]/.test(text));
const size = fc.constantFrom(0, 1, 4, 16, 64, 1024, 4096);
const source = {
  words: new Map([['trust', 16]]),
  pieces: ['bntn', 'gls'],
  groups: [{ name: 'mother', say: ['mum', 'step mum'] }],
  ways: [{ kind: 'Topic', title: 'Signs', url: '/signs/' }],
  learned: {
    step: { feature: 0.1, page: 0.2, danger: 0.3 },
    start: -4,
    holder: '1',
    pages: new Map([
      ['0', [0, 7, 3]],
      ['a', [1, 2, 3]],
    ]),
  },
  pages: 200,
  rows: 900,
  folder: 'a1b2/',
};

describe('a lexicon that is sent', () => {
  it('comes back as it was: words and how common they are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, size)), (words) => {
        const back = parseLexicon(composeLexicon({ ...source, words: new Map(words) }));

        expect([...back.words].sort()).toEqual([...new Map(words)].sort());
      }),
    );
  });

  it('comes back as it was: meanings, names, sizes and where the index is', () => {
    const { meanings, stems, words, ...rest } = parseLexicon(composeLexicon(source));
    const { words: sent, groups, ...others } = source;

    expect(rest).toEqual(others);
    expect(words).toEqual(sent);
    expect([...stems]).toEqual(['trust']);
    expect(meanings.words.get('mum')).toBe(groups[0]?.name);
    expect(meanings.phrases.get('step mum')).toBe('mother');
  });

  it.each([...Object.keys(JSON.parse(composeLexicon(source)) as object)])(
    'is refused where its %s are missing, or of another kind',
    (part) => {
      const whole = JSON.parse(composeLexicon(source)) as Record<string, unknown>;

      expect(() => parseLexicon(JSON.stringify({ ...whole, [part]: undefined }))).toThrow(
        'This is not a lexicon',
      );
      expect(() => parseLexicon(JSON.stringify({ ...whole, [part]: true }))).toThrow(
        'This is not a lexicon',
      );
    },
  );

  it.each(['', 'null', '[]', '{}', '{"words":1}', 'not json'])(
    'is refused where it is %j',
    (text) => {
      expect(() => parseLexicon(text)).toThrow();
    },
  );
});

it('knows the words of a piece beside those it had', () => {
  const lexicon = parseLexicon(composeLexicon(source));
  const more = withWords(lexicon, packWords(new Map([['jealousies', 1]])));

  expect([...more.words.keys()]).toEqual(['trust', 'jealousies']);
  expect(more.stems.has('jealousy')).toBe(true);
  expect([...lexicon.words.keys()]).toEqual(['trust']);
});

it.each([
  ['abandon', -1],
  ['bandana', 0],
  ['check', 0],
  ['jealousy', 1],
  ['gellosy', 1],
  ['zebra', 1],
])('looks for “%s” in piece %i', (looked, piece) => {
  expect(findPiece(looked, source.pieces)).toBe(piece);
});
