import { describe, expect, it } from 'vitest';
import { linksLeadSomewhere } from '../../../../src/integrations/checks/links-lead-somewhere.ts';
import {
  ANSWER,
  ARTICLE,
  contentWith,
  lineOf,
  PATH,
  SURROUNDINGS,
} from '../../../support/content-builder.ts';

const LINK = '(/glossary/#boundary)';
const SENTENCE = 'See [what a boundary is](/glossary/#boundary).';
const SLASHES = 'Links start and end with a slash, as in `/rebuilding/small-promises/`.';
const GONE = 'Name a page that is there, or take it out.';
const BEHIND =
  'Write the address behind the words: `[small promises](/rebuilding/small-promises/)`.';
const HEADINGS =
  'Behind `#` stands a heading of that page in lower case, with hyphens for spaces: `#what-you-can-try`.';
const findingsOf = (address: string) =>
  linksLeadSomewhere.run(contentWith(ARTICLE, [LINK, `(${address})`]), SURROUNDINGS);

describe('a link', () => {
  it.each([
    '/',
    '/help/',
    '/signs/',
    '/signs/quiet-weekends/',
    '/signs/quiet-weekends/#what-you-can-try',
    '/faq/#why-does-waiting-hurt',
    '/glossary/#trigger',
    '/paths/i-pull-away/',
    '/tools/i-statement/',
    '/about/',
    '#what-you-can-try',
    '/signs/quiet-weekends/#related',
    '/signs/quiet-weekends/#source-2',
    '/sources/#rempel1985',
    '/faq/#group-signs',
    '/help/#us',
    '/search/#q=a+slow+reply',
    '#try-this',
    'https://example.org/anything',
    'tel:988',
    'mailto:a@example.org',
  ])('may lead to %s', (address) => {
    expect(findingsOf(address)).toEqual([]);
  });

  it.each([
    ['/signs/quiet-weekend/', 'Did you mean `/signs/quiet-weekends/`?'],
    ['/signs/quiet-weekends', 'Did you mean `/signs/quiet-weekends/`?'],
    ['signs/quiet-weekends/', 'Did you mean `/signs/quiet-weekends/`?'],
    ['/signs/quiet-weekend/#ask-once', 'Did you mean `/signs/quiet-weekends/#ask-once`?'],
    ['/nowhere-that-anyone-knows-of/', GONE],
    ['/nowhere-that-anyone-knows-of', SLASHES],
    ['nowhere-that-anyone-knows-of/', SLASHES],
    ['http://example.org/', 'Write `https://example.org/`, if that page is there.'],
  ])('may not lead to %s', (address, hint) => {
    expect(findingsOf(address)).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, LINK),
        message: `the link \`${address}\` leads to no page`,
        hint,
      },
    ]);
  });

  it.each([
    ['#what-you-can-tri', 'Did you mean `#what-you-can-try`?'],
    [
      '/signs/quiet-weekends/#what-you-can-tri',
      'Did you mean `/signs/quiet-weekends/#what-you-can-try`?',
    ],
    ['/glossary/#boundry', 'Did you mean `/glossary/#boundary`?'],
    ['#nothing', HEADINGS],
    ['/signs/quiet-weekends/#nothing', HEADINGS],
    [
      '/faq/#nobody-asked',
      'Behind `#` stands the name of a file in content/faq/, without its ending. If it is gone, take this out.',
    ],
  ])('may not lead to %s, which its page does not have', (address, hint) => {
    expect(findingsOf(address)).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, LINK),
        message: `the link \`${address}\` leads to a place that its page does not have`,
        hint,
      },
    ]);
  });

  it.each([
    ['[a boundary][line]\n\n[line]: /nope/', 2, 'the link `/nope/` leads to no page', GONE],
    [
      '[a boundary][line]',
      0,
      '`[a boundary][line]` leads nowhere: no line says where `line` is',
      BEHIND,
    ],
    ['x\n[a *boundary*][line]', 1, '`][line]` leads nowhere: no line says where `line` is', BEHIND],
    ['[line][]', 0, '`[line][]` leads nowhere: no line says where `line` is', BEHIND],
    ['<a href="/nope/">a boundary</a>', 0, 'the link `/nope/` leads to no page', GONE],
    ["<a href={'/nope/'}>a boundary</a>", 0, 'the link `/nope/` leads to no page', GONE],
    ['<TryThis next="/nope/" />', 0, 'the link `/nope/` leads to no page', GONE],
  ])('may not go nowhere written as %j', (text, below, message, hint) => {
    const content = contentWith(ARTICLE, [SENTENCE, text]);

    expect(linksLeadSomewhere.run(content, SURROUNDINGS)).toEqual([
      { file: ARTICLE, line: lineOf(ARTICLE, SENTENCE) + below, message, hint },
    ]);
  });

  it.each([
    ['See [a line] (/glossary/#boundary).', 0, '[a line] (/glossary/#boundary)'],
    ['It hurts.\nSee [a line] (#ask-once).', 1, '[a line] (#ask-once)'],
  ])('that is none, as a space parts it, is named: %j', (text, below, mark) => {
    const content = contentWith(ARTICLE, [SENTENCE, text]);

    expect(linksLeadSomewhere.run(content, SURROUNDINGS)).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, SENTENCE) + below,
        message: `\`${mark}\` is no link: there is a space in it`,
        hint: `Write \`${mark.replace('] (', '](')}\`.`,
      },
    ]);
  });

  it.each([
    'She said [they] (her friends) went.',
    '[a boundary][line]\n\n[line]: /glossary/#boundary',
    '[line]\n\n[line]: /glossary/#boundary',
    '<a href="/glossary/#boundary">a boundary</a>',
    '<a href="#ask-once">ask</a>',
    'Both are known [@rempel1985][@reis2004].',
    'She said “[they] went.”',
    'In code: `a[0][1]`.',
    '<p id="here">Here.</p>\n\n[there](#here)',
    '## Ask once\n\n[there](#ask-once-1)',
  ])('may be written as %j', (text) => {
    const content = contentWith(ARTICLE, [SENTENCE, text]);

    expect(linksLeadSomewhere.run(content, SURROUNDINGS)).toEqual([]);
  });

  it.each([
    ['<a href="/walk/">Walk</a>.', 'the link `/walk/` leads to no page'],
    ['[Walk](#walk).', 'the link `#walk` leads to a place that its page does not have'],
    ['[Walk][there].', '`[Walk][there]` leads nowhere: no line says where `there` is'],
  ])('is looked at in answers: %s', (text, message) => {
    const content = contentWith(ANSWER, ['Go for a walk.', text]);

    expect(linksLeadSomewhere.run(content, SURROUNDINGS)).toMatchObject([
      { file: ANSWER, line: lineOf(ANSWER, 'Go for a walk.'), message },
    ]);
  });

  it('of an answer may lead to another answer by its place alone', () => {
    const content = contentWith(ANSWER, ['Go for a walk.', '[Why](#why-does-waiting-hurt).']);

    expect(linksLeadSomewhere.run(content, SURROUNDINGS)).toEqual([]);
  });

  it('is looked at in answers', () => {
    const content = contentWith(ANSWER, ['Go for a walk.', '[Walk](/walk/).']);

    expect(linksLeadSomewhere.run(content, SURROUNDINGS)).toMatchObject([
      { file: ANSWER, message: 'the link `/walk/` leads to no page' },
    ]);
  });
});

it('names the stop of a path that leads nowhere', () => {
  const content = contentWith(PATH, ['to: /tools/i-statement/', 'to: /tools/i-statements/']);

  expect(linksLeadSomewhere.run(content, SURROUNDINGS)).toEqual([
    {
      file: PATH,
      line: lineOf(PATH, 'to: /tools/i-statement/'),
      message: 'the link `/tools/i-statements/` leads to no page',
      hint: 'Did you mean `/tools/i-statement/`?',
    },
  ]);
});
