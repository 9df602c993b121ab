import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, listFoldedWords } from '../../../../../src/lib/folded-text.ts';
import { startSearch } from '../../../../../src/tools/shared/logic/note-search.ts';

const find = (texts: readonly string[], query: string) =>
  startSearch(texts, (text) => [text])(query);
const marked = (text: string, query: string) =>
  find([text], query)
    .mark(text)
    .map((passage) => (passage.isFound ? `[${passage.text}]` : passage.text))
    .join('');

// Made here: what draws from all of Unicode takes most of a second to make, and a test has five.
const anyText = fc.string({ unit: 'binary' });

describe('a search of one’s own notes', () => {
  it.each([
    ['whatever the case', 'A walk with MOM', 'mom', 'A walk with [MOM]'],
    ['with or without accents', 'Un café, après', 'cafe apres', 'Un [café], [après]'],
    ['with accents typed apart', 'Un cafe\u0301, oui', 'café', 'Un [cafe\u0301], oui'],
    ['with any apostrophe, or none', 'I can’t wait', 'cant', 'I [can’t] wait'],
    ['with another apostrophe', "I can't wait", 'can’t', "I [can't] wait"],
    ['with quotes around it', 'He said “later”', '"later"', 'He said “[later]”'],
    ['at the start of a word', 'the moment with mom', 'mom', 'the [mom]ent with [mom]'],
    ['at the start, and not inside others', 'the art of my heart', 'art', 'the [art] of my heart'],
    ['after a French apostrophe', 'plus d’amour', 'amour', 'plus d’[amour]'],
    ['in any order', 'tea before the talk', 'talk tea', '[tea] before the [talk]'],
    ['in Greek capitals', 'ένας λόγος', 'ΛΟΓΟΣ', 'ένας [λόγος]'],
    ['written in Greek capitals', 'ΕΝΑΣ ΛΟΓΟΣ', 'λόγος', 'ΕΝΑΣ [ΛΟΓΟΣ]'],
    ['where no spaces are written', '今日は母と散歩した', '散歩', '今日は母と[散歩]した'],
    ['in Arabic', 'قهوة مع أختي', 'أختي', 'قهوة مع [أختي]'],
    ['as a picture', 'Fine 😊 in the end', '😊', 'Fine [😊] in the end'],
    ['as two that begin alike', 'so sorry', 'so sor', '[so] [sor]ry'],
  ])('finds words %s', (_, text, query, expected) => {
    expect(find([text], query).notes).toEqual([text]);
    expect(marked(text, query)).toBe(expected);
  });

  it('finds nothing that lacks one of the words', () => {
    const { notes } = find(['tea and a walk', 'tea', 'a walk'], 'walk tea');

    expect(notes).toEqual(['tea and a walk']);
  });

  it('looks inside words only where no word begins like that', () => {
    expect(find(['the art of it', 'my heart'], 'art').notes).toEqual(['the art of it']);
    expect(find(['the start', 'my heart', 'tea'], 'art').notes).toEqual(['the start', 'my heart']);
    expect(marked('my heart', 'art')).toBe('my he[art]');
  });

  it('where no spaces are written, finds every note, also beside one that begins like that', () => {
    const notes = ['今日は母と散歩した', '散歩'];

    expect(find(notes, '散歩').notes).toEqual(notes);
  });

  it('takes the words of a note from any of its texts, and keeps the order of the notes', () => {
    const notes = [
      { id: 2, texts: ['tea', 'with Sam'] },
      { id: 1, texts: ['Sam', 'tea'] },
      { id: 0, texts: ['tea'] },
    ];

    expect(startSearch(notes, ({ texts }) => texts)('sam tea').notes.map(({ id }) => id)).toEqual([
      2, 1,
    ]);
  });

  it('goes on with the same notes from query to query', () => {
    const search = startSearch(['tea', 'a talk'], (text) => [text]);

    expect(['t', 'ta', 'tal', '', 'te'].map((query) => search(query).notes)).toEqual([
      ['tea', 'a talk'],
      ['a talk'],
      ['a talk'],
      ['tea', 'a talk'],
      ['tea'],
    ]);
  });

  it.each(['', '   ', '\u0301'])('for nothing (%j) finds all and marks nothing', (query) => {
    const { notes, mark } = find(['a', 'b'], query);

    expect(notes).toEqual(['a', 'b']);
    expect(mark('a')).toEqual([{ text: 'a', isFound: false }]);
  });

  it('never changes a letter of what was written', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const passages = find([text], query).mark(text);

        expect(passages.map((passage) => passage.text).join('')).toBe(text);
      }),
    );
  });

  it('finds a note by any word that stands in it, and marks that word', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(words, fc.nat(), (all, pick) => {
        const text = all.join(' ');
        const own = listFoldedWords(text);
        fc.pre(own.length > 0);
        const word = own[pick % own.length]!;
        const { notes, mark } = find(['', text], word);

        expect(notes).toContain(text);
        expect(
          mark(text)
            .filter(({ isFound }) => isFound)
            .map((passage) => foldText(passage.text).replaceAll('ς', 'σ'))
            .join(''),
        ).toContain(word.replaceAll('ς', 'σ'));
      }),
    );
  });
});
