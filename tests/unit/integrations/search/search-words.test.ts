import { expect, it } from 'vitest';
import { parseContent } from '../../../../src/integrations/checks/content.ts';
import { listMeanings, listSayings } from '../../../../src/integrations/search/search-words.ts';

const content = parseContent(
  new Map([
    ['content/articles/signs/pulling-away.mdx', '---\nsearchWords: [cold feet]\n---\nText.'],
    ['content/glossary/boundary.yaml', 'term: boundary\naliases: [limits]'],
    [
      'content/search-words.yaml',
      [
        '- say: [ghosting]',
        "  find: ['/glossary/#boundary', /signs/pulling-away/]",
        '- mean: mother',
        '  say: [Mum, step mum]',
      ].join('\n'),
    ],
  ]),
);

it('lists what people say for a page: its own words, its other forms and the list’s, by place', () => {
  expect([...listSayings(content)]).toEqual([
    [
      '/signs/pulling-away/',
      [
        { text: 'cold feet', place: 1 },
        { text: 'ghosting', place: 2 },
      ],
    ],
    [
      '/glossary/#boundary',
      [
        { text: 'limits', place: 1 },
        { text: 'ghosting', place: 1 },
      ],
    ],
  ]);
});

it('lists what means the same everywhere', () => {
  expect(listMeanings(content)).toEqual([{ name: 'mother', say: ['Mum', 'step mum'] }]);
});
