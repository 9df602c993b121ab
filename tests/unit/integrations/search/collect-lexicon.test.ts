import { expect, it } from 'vitest';
import { collectLexicon } from '../../../../src/integrations/search/collect-lexicon.ts';
import { findPiece } from '../../../../src/lexicon/lexicon.ts';
import { searchPage } from '../../../support/search-builder.ts';

const NOTHING = { words: [], english: [] };

const words = (from: number, count: number) =>
  Array.from(
    { length: count },
    (_, at) => `word${(from + at).toString(36).replace(/\d/g, 'x')}q${at}`,
  );

it('knows the words of titles, texts and what people ask, and what leads further', () => {
  const { source, pieces, titles } = collectLexicon(
    [
      searchPage('/signs/', { kind: 'Topic', title: 'Signs', asked: ['is it a sign of 42 boats'] }),
      searchPage('/signs/a/', { title: 'Boats', said: [{ text: 'ships', place: 1 }] }),
    ],
    [],
    NOTHING,
  );

  expect([...source.words]).toEqual([
    ['boats', 2],
    ['ships', 1],
    ['sign', 1],
    ['signs', 1],
  ]);
  expect(titles).toEqual(['Boats', 'Signs']);
  expect(source.ways).toEqual([{ kind: 'Topic', title: 'Signs', url: '/signs/' }]);
  expect(source.pages).toBe(2);
  expect(pieces).toEqual([]);
});

it('does not learn the typos of what people ask', () => {
  const page = searchPage('/a/', { title: 'Attachment', asked: ['my atachment to tinder'] });

  expect([...collectLexicon([page], [], NOTHING).source.words.keys()]).toEqual([
    'attachment',
    'tinder',
  ]);
});

it('knows the words people use, though they are on no page', () => {
  const page = searchPage('/a/', { title: 'Attachment' });
  const { source } = collectLexicon([page], [], {
    words: ['attachment', 'petrol'],
    english: [],
  });

  expect([...source.words]).toEqual([
    ['attachment', 1],
    ['petrol', 1],
  ]);
});

it('has English words of no page, so that a search leaves them as they are', () => {
  const page = searchPage('/a/', { title: 'Dead ends', asked: ['my deaf wife'] });
  const { source, pieces } = collectLexicon([page], [], { words: [], english: ['deaf', 'lead'] });

  expect(source.words.get('deaf')).toBe(1);
  expect(pieces).toEqual([new Map([['lead', 0]])]);
});

it('keeps words that sound alike together, so that one brings the others', () => {
  const asked = words(0, 1600);
  const alike = ['intimacy', 'intamacy', 'intymacy'];
  const { source, pieces } = collectLexicon([searchPage('/a/', { asked: [asked.join(' ')] })], [], {
    words: [],
    english: alike,
  });

  expect(pieces.length).toBeGreaterThan(1);
  for (const word of alike) expect(pieces[findPiece(word, source.pieces)]?.has(word)).toBe(true);
  expect(new Set(alike.map((word) => findPiece(word, source.pieces))).size).toBe(1);
});

it('stays as small where a site has many words and names', () => {
  const pages = Array.from({ length: 400 }, (_, at) =>
    searchPage(`/page-${at}/`, { title: `Name ${at}`, asked: [words(at * 20, 20).join(' ')] }),
  );
  const { source, pieces, titles } = collectLexicon(pages, [], NOTHING);
  const all = pieces.flatMap((piece) => [...piece.keys()]);

  expect(source.words.size).toBe(1000);
  expect(titles).toHaveLength(300);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.every(({ size }) => size <= 600)).toBe(true);
  expect(all.length).toBeGreaterThan(3000);
  expect(all.filter((word) => !pieces[findPiece(word, source.pieces)]?.has(word))).toEqual([]);
});
