import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CITATION,
  citeAnchor,
  listCitations,
  parseCitationMark,
  sourceAnchor,
} from '../../../src/lib/citations.ts';

describe('what counts as a citation', () => {
  it.each([
    ['Trust grows [@rempel1985].', ['@rempel1985']],
    [
      'Trust grows [@rempel1985; @reis2004], slowly [@rempel1985].',
      ['@rempel1985; @reis2004', '@rempel1985'],
    ],
    ['over a line [@rempel1985;\n@reis2004]', ['@rempel1985;\n@reis2004']],
    ['with hyphens [@rempel-1985-b]', ['@rempel-1985-b']],
    ['no brackets @rempel1985', []],
    ['a comma [@rempel1985, @reis2004]', []],
    ['a capital [@Rempel1985]', []],
    ['a page [@rempel1985, p. 3]', []],
    ['[a link](/signs/)', []],
  ])('%j', (text, insides) => {
    expect([...text.matchAll(CITATION)].map(([, inside]) => inside)).toEqual(insides);
  });
});

it.each([
  ['@a1', ['a1']],
  ['@a1; @b2', ['a1', 'b2']],
  ['@a1;@b2 ;\n@c3', ['a1', 'b2', 'c3']],
])('parseCitationMark(%j)', (inside, ids) => {
  expect(parseCitationMark(inside)).toEqual(ids);
});

describe('listCitations', () => {
  it('numbers works by their first use and counts every use', () => {
    expect(listCitations('One [@b2]. Two [@a1; @b2]. Three [@b2].')).toEqual([
      { id: 'b2', number: 1, uses: 3 },
      { id: 'a1', number: 2, uses: 1 },
    ]);
  });

  it('finds nothing in a text without citations', () => {
    expect(listCitations('Trust grows.')).toEqual([]);
  });

  it('numbers without a gap and loses no use', () => {
    const id = fc.constantFrom('a1', 'b2', 'c3');
    fc.assert(
      fc.property(fc.array(fc.array(id, { minLength: 1, maxLength: 3 })), (marks) => {
        const cited = listCitations(
          marks.map((ids) => `Said [${ids.map((name) => `@${name}`).join('; ')}].`).join(' '),
        );
        expect(cited.map(({ id: name }) => name)).toEqual([...new Set(marks.flat())]);
        expect(cited.map(({ number }) => number)).toEqual(cited.map((_, index) => index + 1));
        expect(cited.reduce((sum, { uses }) => sum + uses, 0)).toBe(marks.flat().length);
      }),
    );
  });
});

it('gives each use and each source an address of its own', () => {
  expect(citeAnchor('', 2, 1)).toBe('cite-2');
  expect(citeAnchor('', 2, 3)).toBe('cite-2-3');
  expect(citeAnchor('am-i-jealous-', 1, 2)).toBe('am-i-jealous-cite-1-2');
  expect(sourceAnchor('', 2)).toBe('source-2');
  expect(sourceAnchor('am-i-jealous-', 1)).toBe('am-i-jealous-source-1');
});
