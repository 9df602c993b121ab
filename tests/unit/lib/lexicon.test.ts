import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLexicon, packWords, parseLexicon } from '../../../src/lib/lexicon.ts';

const word = fc.stringMatching(/^[a-zé0-9]{1,12}$/).filter((text) => /[a-z]/.test(text));
const size = fc.constantFrom(1, 2, 4, 8, 16);

describe('a lexicon that is sent', () => {
  it('comes back as it was: words, other words, names and size', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, size)), fc.nat(), (words, count) => {
        const lexicon = {
          words: new Map(words),
          same: new Map([['mum', ['mother']]]),
          titles: [{ id: 'en_1', kind: 'Term', title: 'Trust', url: '/glossary/#trust' }],
          said: [{ phrases: ['having my back', 'loyalty'], to: [0] }],
          size: count,
        };
        const back = parseLexicon(composeLexicon(lexicon));

        expect([...back.words].sort()).toEqual([...lexicon.words].sort());
        expect({ ...back, words: undefined }).toEqual({ ...lexicon, words: undefined });
      }),
    );
  });

  it('says a word once, and how common it is in powers of two', () => {
    expect(
      packWords(
        new Map([
          ['trusted', 1],
          ['trust', 9],
          ['trusting', 3],
        ]),
      ),
    ).toBe('Atrust$FedFing!');
  });

  it.each(['', 'null', '[]', '{}', '{"words":1}', 'not json'])(
    'is refused where it is %j',
    (text) => {
      expect(() => parseLexicon(text)).toThrow();
    },
  );
});
