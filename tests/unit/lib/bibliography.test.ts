import { describe, expect, it } from 'vitest';
import { formatWork, linkOf, yearOf, type Work } from '../../../src/lib/bibliography.ts';

const ARTICLE: Work = {
  type: 'article-journal',
  title: 'Trust in close relationships',
  author: [
    { family: 'Rempel', given: 'John K.' },
    { family: 'Holmes', given: 'John G.' },
    { family: 'Zanna', given: 'Mark P.' },
  ],
  issued: { 'date-parts': [[1985, 7]] },
  'container-title': 'Journal of Personality and Social Psychology',
  volume: '49',
  issue: '1',
  page: '95-112',
};

const CHAPTER: Work = {
  type: 'chapter',
  title: 'Foundations of interpersonal trust',
  author: [{ family: 'Simpson', given: 'Jeffry A.' }],
  editor: [
    { family: 'Kruglanski', given: 'Arie W.' },
    { family: 'Higgins', given: 'E. Tory' },
  ],
  issued: { 'date-parts': [[2007]] },
  'container-title': 'Social psychology',
  edition: '2nd ed.',
  page: '587-607',
  publisher: 'Guilford Press',
};

const BOOK: Work = {
  type: 'book',
  title: 'A secure base',
  author: [{ family: 'Bowlby', given: 'John' }],
  issued: { 'date-parts': [[1988]] },
  publisher: 'Basic Books',
};

/** An entry as plain text, with `*` around what is set in italics. */
function asText(work: Work): string {
  return formatWork(work)
    .map(({ text, italic }) => (italic ? `*${text}*` : text))
    .join('');
}

describe('an entry of the list of sources', () => {
  it('shows a journal article with the journal and volume in italics', () => {
    expect(asText(ARTICLE)).toBe(
      'Rempel, J. K., Holmes, J. G., & Zanna, M. P. (1985). Trust in close relationships. *Journal of Personality and Social Psychology*, *49*(1), 95–112.',
    );
  });

  it('shows a chapter with the editors of its book, initials first', () => {
    expect(asText(CHAPTER)).toBe(
      'Simpson, J. A. (2007). Foundations of interpersonal trust. In A. W. Kruglanski & E. T. Higgins (Eds.), *Social psychology* (2nd ed., pp. 587–607). Guilford Press.',
    );
  });

  it.each([
    [['Aron'], 'In D. Aron (Ed.), '],
    [['Aron', 'Berg', 'Cohn'], 'In D. Aron, D. Berg, & D. Cohn (Eds.), '],
  ])('names the editors %j', (families, words) => {
    const editor = families.map((family) => ({ family, given: 'Dana' }));

    expect(asText({ ...CHAPTER, editor })).toContain(words);
  });

  it('shows a book with its title in italics, its edition and its publisher', () => {
    expect(asText(BOOK)).toBe('Bowlby, J. (1988). *A secure base*. Basic Books.');
    expect(asText({ ...BOOK, edition: '2nd ed.' })).toBe(
      'Bowlby, J. (1988). *A secure base* (2nd ed.). Basic Books.',
    );
  });

  it('does not name an organization twice that publishes its own work', () => {
    const author = [{ literal: 'World Health Organization' }];

    expect(asText({ ...BOOK, author, publisher: 'World Health Organization' })).toBe(
      'World Health Organization. (1988). *A secure base*.',
    );
  });

  it.each([
    [[{ family: 'Hill' }], 'Hill. (1988)'],
    [[{ family: 'Hill', given: 'Jean-Paul' }], 'Hill, J.-P. (1988)'],
    [[{ family: 'King', given: 'Martin L.', suffix: 'Jr.' }], 'King, M. L., Jr. (1988)'],
    [[{ family: 'Hill' }, { family: 'Reis' }], 'Hill, & Reis. (1988)'],
    [[{ family: 'Hill', given: 'Ann' }, { literal: 'et al.' }], 'Hill, A., et al. (1988)'],
  ])('names the authors %j', (author, words) => {
    expect(asText({ ...BOOK, author })).toContain(words);
  });

  it('ends a title that asks with its own mark only', () => {
    expect(asText({ ...ARTICLE, title: 'Whom do we trust?' })).toContain('Whom do we trust? *');
  });

  it('leaves out what is not known', () => {
    const bare = { ...ARTICLE, volume: undefined, issue: undefined, page: undefined };

    expect(asText(bare)).toMatch(/ips\. \*Journal of Personality and Social Psychology\*\.$/);
  });
});

it('yearOf gives the year, and 0 where none is known', () => {
  expect(yearOf(ARTICLE)).toBe(1985);
  expect(yearOf({ issued: { 'date-parts': [] } })).toBe(0);
});

it('linkOf prefers the DOI, then the address', () => {
  const URL = 'https://example.org/trust';

  expect(linkOf({ DOI: '10.1037/a', URL })).toBe('https://doi.org/10.1037/a');
  expect(linkOf({ URL })).toBe(URL);
  expect(linkOf({})).toBeUndefined();
});
