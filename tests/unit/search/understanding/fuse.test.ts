import { describe, expect, it } from 'vitest';
import { fuseResults } from '../../../../src/search/understanding/fuse.ts';
import type { Part } from '../../../../src/search/understanding/plan.ts';

const part = (text: string, weight = 1): Part => ({ terms: [{ text, weight: 1 }], weight });
const found = (...ids: string[]) => [ids.map((id, at) => ({ id, score: 10 - at }))];
const order = (
  parts: Part[],
  results: ReturnType<typeof found>[],
  names: ReadonlyMap<string, number> = new Map(),
) => fuseResults(parts, results, names, 100).map(({ id }) => id);

describe('fuseResults', () => {
  it('puts a page that matches more of the query before one that matches less of it better', () => {
    const parts = [part('checking'), part('phone')];

    expect(order(parts, [found('a', 'both'), found('b', 'both')])[0]).toBe('both');
  });

  it('puts a page with the rarer word first', () => {
    const many = Array.from({ length: 50 }, (_, at) => `common-${at}`);

    expect(order([part('trust'), part('spyware')], [found(...many), found('rare')])[0]).toBe(
      'rare',
    );
  });

  it('puts a page whose name says it before one that only says it more often', () => {
    const names = new Map([['named', 4]]);

    expect(order([part('jealousy')], [found('often', 'named')], names)).toEqual(['named', 'often']);
  });

  it('finds a page by its name alone', () => {
    expect(order([part('ghosting')], [found()], new Map([['named', 4]]))).toEqual(['named']);
  });

  it('takes the best of several words for one thing, and not their sum', () => {
    const both: Part = {
      terms: [
        { text: 'mum', weight: 1 },
        { text: 'mother', weight: 0.85 },
      ],
      weight: 1,
    };
    const results = [...found('typed', 'both'), ...found('both')];

    expect(fuseResults([both], [results], new Map(), 100).map(({ id }) => id)).toEqual([
      'typed',
      'both',
    ]);
  });

  it('is not put off by a word that no page has', () => {
    expect(order([part('phone'), part('xyzzy')], [found('a'), found()])).toEqual(['a']);
  });

  it('finds nothing where nothing was found', () => {
    expect(fuseResults([part('xyzzy')], [found()], new Map(), 100)).toEqual([]);
    expect(fuseResults([], [], new Map(), 100)).toEqual([]);
  });
});
