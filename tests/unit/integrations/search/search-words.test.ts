import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/lib/words-of-text.ts';
import { parseContent } from '../../../../src/integrations/checks/content.ts';
import { listSaid, listSame } from '../../../../src/integrations/search/search-words.ts';

const content = parseContent(
  new Map([
    ['content/articles/signs/pulling-away.mdx', '---\nsearchWords: [cold feet]\n---\nText.'],
    ['content/glossary/boundary.yaml', 'term: boundary\naliases: [limits]'],
    [
      'content/search-words.yaml',
      [
        '- say: [ghosting, left hanging]',
        "  find: ['/glossary/#boundary', /signs/pulling-away/, /not/there/]",
        '- say: [Mum, OLD]',
        '  mean: [mother, online dating]',
      ].join('\n'),
    ],
  ]),
);
const titles = ['/signs/pulling-away/', '/glossary/#boundary'].map((url) => ({
  id: url,
  kind: 'Page',
  title: url,
  url,
}));

describe('what people say', () => {
  it('leads to the places that are indexed, from the page, its other forms and the list', () => {
    expect(listSaid(content, titles)).toEqual([
      { phrases: ['cold feet'], to: [0] },
      { phrases: ['limits'], to: [1] },
      { phrases: ['ghosting', 'left hanging'], to: [1, 0] },
    ]);
  });

  it('stands for what the pages say, abbreviations only in capitals', () => {
    expect([...listSame(content, foldText)]).toEqual([
      ['mum', ['mother', '"online dating"']],
      ['OLD', ['mother', '"online dating"']],
    ]);
  });
});
