import { expect, it } from 'vitest';
import { listMentions } from '../../../../src/integrations/checks/mentions.ts';
import { contentPlus, validContent } from '../../../support/content-builder.ts';

const mentionsIn = (text: string) => {
  const { entries } = contentPlus('content/site/new.mdx', `---\ntitle: New\n---\n${text}\n`);
  return listMentions(entries.find(({ id }) => id === 'new')!).map(({ is, address, line }) =>
    [is, address, line].join(' '),
  );
};

it.each([
  ['[a](/a/) and [b](https://b.example/)', ['link /a/ 4', 'link https://b.example/ 4']],
  ['[a][b]\n\n[b]: /b/#c', ['link /b/#c 6']],
  ['![a][b]\n\n[b]: /b', ['file /b 6']],
  ['![a](/a.svg)', ['file /a.svg 4']],
  ['[a](/a.pdf#page=2) [b](/a.b/)', ['file /a.pdf#page=2 4', 'link /a.b/ 4']],
  [
    '[a](https://a.example/a.pdf) [b](mailto:a@b.org)',
    ['link https://a.example/a.pdf 4', 'link mailto:a@b.org 4'],
  ],
  [
    '<a href="#a">a</a> <img src="a.svg" /> <video poster="/b.png" />',
    ['link #a 4', 'file a.svg 4', 'file /b.png 4'],
  ],
  ['<Box to="/a/" file="/a.pdf" title="a / b" size={2} />', ['link /a/ 4', 'file /a.pdf 4']],
  ['<p title="/a/">`[a](/a/)`</p>', []],
])('%j mentions %j', (text, mentions) => {
  expect(mentionsIn(text)).toEqual(mentions);
});

it('says which are pictures of Markdown, as those may stand beside their text', () => {
  const { entries } = contentPlus(
    'content/site/new.mdx',
    '---\ntitle: New\n---\n![a](a.svg) <img src="a.svg" />\n',
  );

  expect(
    listMentions(entries.find(({ id }) => id === 'new')!).map(({ isPicture }) => isPicture),
  ).toEqual([true, undefined]);
});

it('finds nothing in what has no text', () => {
  const terms = validContent().entries.filter(({ kind }) => kind === 'term');

  expect(terms.length).toBeGreaterThan(1);
  expect(terms.flatMap(listMentions)).toEqual([]);
});
