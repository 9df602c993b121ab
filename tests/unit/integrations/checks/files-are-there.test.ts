import { describe, expect, it } from 'vitest';
import { filesAreThere } from '../../../../src/integrations/checks/files-are-there.ts';
import {
  ANSWER,
  ARTICLE,
  contentWith,
  lineOf,
  SURROUNDINGS,
  validContent,
} from '../../../support/content-builder.ts';

const PICTURE = '![Two threads, one frayed](/pictures/threads.svg)';
const findingsOf = (text: string) =>
  filesAreThere.run(contentWith(ARTICLE, [PICTURE, text]), {
    ...SURROUNDINGS,
    hasFile: (path) =>
      ['public/pictures/threads.svg', 'public/a b.pdf', 'content/articles/signs/near.png'].includes(
        path,
      ),
  });

it('lets pictures and files be that are there', () => {
  expect(filesAreThere.run(validContent(), SURROUNDINGS)).toEqual([]);
});

it.each([
  '![Near](near.png) ![Near](./near.png)',
  '[A sheet to print](/a%20b.pdf)',
  '<img src="/pictures/threads.svg?2" alt="Threads" />',
  '<TryThis picture="/pictures/threads.svg" />',
  '![Threads][one]\n\n[one]: /pictures/threads.svg',
  '[Robots](/robots.txt)',
  '[A paper](https://example.org/paper.pdf)',
])('lets %j be', (text) => {
  expect(findingsOf(text)).toEqual([]);
});

it('an author who leaves https:// away is told so', () => {
  expect(findingsOf('[Help](www.example.org)')).toMatchObject([
    {
      message: '`www.example.org` is read as a file of this site',
      hint: 'Write `https://www.example.org`.',
    },
  ]);
});

const IN_PUBLIC =
  'Put the file at public/pictures/thread.svg, or write the name of one that is in public/.';

describe('an author is told of a file that is not there', () => {
  it.each([
    ['![A thread](/pictures/thread.svg)', '/pictures/thread.svg', IN_PUBLIC],
    ['<img src="/pictures/thread.svg" alt="A thread" />', '/pictures/thread.svg', IN_PUBLIC],
    ['<TryThis picture="/pictures/thread.svg" />', '/pictures/thread.svg', IN_PUBLIC],
    ['[A sheet](/pictures/thread.svg)', '/pictures/thread.svg', IN_PUBLIC],
    ['[Robots](/pictures/%E0.svg)', '/pictures/%E0.svg', IN_PUBLIC.replace('thread', '%E0')],
    [
      '![A thread](../thread.svg)',
      '../thread.svg',
      'Put the file at content/articles/thread.svg, or in public/ and start its name with a slash: `/pictures/threads.svg`.',
    ],
    [
      '<img src="near.png" alt="Near" />',
      'near.png',
      'Put the file in public/, and start its name with a slash: `/pictures/threads.svg`.',
    ],
  ])('%s', (text, address, hint) => {
    expect(findingsOf(text)).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, PICTURE),
        message: `\`${address}\` is not there`,
        hint,
      },
    ]);
  });

  it('where a name stands for it, on the line that says so', () => {
    expect(findingsOf('![A thread][one]\n\n[one]: /thread.svg')).toMatchObject([
      { line: lineOf(ARTICLE, PICTURE) + 2, message: '`/thread.svg` is not there' },
    ]);
  });

  it('in an answer', () => {
    const content = contentWith(ANSWER, ['Go for a walk.', '![A walk](/walk.jpg)']);

    expect(filesAreThere.run(content, SURROUNDINGS)).toMatchObject([
      { file: ANSWER, line: lineOf(ANSWER, 'Go for a walk.'), message: '`/walk.jpg` is not there' },
    ]);
  });
});

it.each(['![A](https://example.org/a.png)', '<img src="//example.org/a.png" alt="A" />'])(
  'no page asks another site for a picture: %s',
  (text) => {
    expect(findingsOf(text)).toMatchObject([
      {
        line: lineOf(ARTICLE, PICTURE),
        message: expect.stringMatching(/is on another site, which would see every reader/),
        hint: 'Put the file in public/, if its license lets you, and name it from there: `/pictures/threads.svg`.',
      },
    ]);
  },
);
