import { describe, expect, it } from 'vitest';
import { listTags, readAttributeText } from '../../../../src/integrations/checks/markup.ts';
import { parseText } from '../../../../src/integrations/checks/page-text.ts';

const tagsOf = (text: string, ending: string) =>
  listTags(parseText(text, 3, ending)).map(({ name, line, attributes }) => [
    name,
    line,
    attributes,
  ]);

describe('the tags of MDX', () => {
  it.each([
    [
      '<img src="/a.svg" alt />',
      [
        [
          'img',
          3,
          [
            { name: 'src', text: '/a.svg' },
            { name: 'alt', text: '' },
          ],
        ],
      ],
    ],
    [
      "x\n\n<Box to={'/a/'} level={3} {...rest}>\n\n*y* <b>z</b>\n\n</Box>",
      [
        [
          'Box',
          5,
          [
            { name: 'to', text: '/a/' },
            { name: 'level', code: '3' },
            { name: '', code: '...rest' },
          ],
        ],
        ['b', 7, []],
      ],
    ],
    ['<a href={`/a/${b}`}>x</a>', [['a', 3, [{ name: 'href', code: '`/a/${b}`' }]]]],
    ['`<img />` and \\<img />', []],
  ])('%j', (text, tags) => {
    expect(tagsOf(text, '.mdx')).toEqual(tags);
  });
});

describe('the tags of Markdown', () => {
  it.each([
    [
      'See <A HREF="/a/" class=\'b\' hidden>a</A>.',
      [
        [
          'a',
          3,
          [
            { name: 'href', text: '/a/' },
            { name: 'class', text: 'b' },
            { name: 'hidden', text: '' },
          ],
        ],
      ],
    ],
    [
      '<p>\n<img src=a.svg>\n</p>',
      [
        ['p', 3, []],
        ['img', 4, [{ name: 'src', text: 'a.svg' }]],
      ],
    ],
    ['<!-- <a href="/no/"> -->\n\n<!--\n--><br/>', [['br', 6, []]]],
    ['a < b and `<i>`', []],
  ])('%j', (text, tags) => {
    expect(tagsOf(text, '.md')).toEqual(tags);
  });
});

it.each([
  ['to', '/a/'],
  ['level', undefined],
  ['from', undefined],
])('readAttributeText of %s', (name, text) => {
  const [tag] = listTags(parseText('<Box to="/a/" level={3} />', 1, '.mdx'));

  expect(readAttributeText(tag!, name)).toBe(text);
});
