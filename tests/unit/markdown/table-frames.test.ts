import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { tableFrames } from '../../../src/markdown/table-frames.ts';
import { readElements, readText } from '../../support/read-html.ts';

const TABLE = '| what was said | what was done |\n| --- | --- |\n| later | never |\n';
const render = (text: string) => markdownToHtml(text, { hastPlugins: [tableFrames] }).html;

it('puts a table in a named frame that the keyboard reaches', () => {
  const html = render(TABLE);

  expect(readElements(html, 'div')).toMatchObject([
    {
      attributes: { class: 'table-frame', role: 'group', 'aria-label': 'Table', tabindex: '0' },
      around: [],
    },
  ]);
  expect(readElements(html, 'table')).toMatchObject([{ around: ['div'] }]);
});

it('keeps every word of the table', () => {
  expect(readText(render(TABLE)).split(/\s{2,}|\n+/)).toEqual([
    'what was said',
    'what was done',
    'later',
    'never',
  ]);
});

it('gives each table a frame of its own, also inside other things', () => {
  const html = render(`${TABLE}\n> ${TABLE.trim().replaceAll('\n', '\n> ')}`);

  expect(readElements(html, 'table').map(({ around }) => around)).toEqual([
    ['div'],
    ['blockquote', 'div'],
  ]);
});

it('frames nothing else', () => {
  expect(readElements(render('We talk.\n\n- We listen.'), 'div')).toEqual([]);
});
