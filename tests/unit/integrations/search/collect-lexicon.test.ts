import { expect, it } from 'vitest';
import { collectLexicon } from '../../../../src/integrations/search/collect-lexicon.ts';
import { searchPage } from '../../../support/search-builder.ts';

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
    [],
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

  expect([...collectLexicon([page], [], []).source.words.keys()]).toEqual(['attachment', 'tinder']);
});

it('knows the words people use, though they are on no page', () => {
  const page = searchPage('/a/', { title: 'Attachment' });
  const { source } = collectLexicon([page], [], ['attachment', 'petrol']);

  expect([...source.words]).toEqual([
    ['attachment', 1],
    ['petrol', 1],
  ]);
});

it('stays as small where a site has many words and names', () => {
  const pages = Array.from({ length: 400 }, (_, at) =>
    searchPage(`/page-${at}/`, { title: `Name ${at}`, asked: [words(at * 20, 20).join(' ')] }),
  );
  const { source, pieces, titles } = collectLexicon(pages, [], []);
  const all = pieces.flatMap((piece) => [...piece.keys()]);

  expect(source.words.size).toBe(1000);
  expect(titles).toHaveLength(300);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.every(({ size }) => size <= 350)).toBe(true);
  expect(source.pieces).toEqual(pieces.map((piece) => [...piece.keys()][0]));
  expect(all).toEqual([...all].sort());
});
