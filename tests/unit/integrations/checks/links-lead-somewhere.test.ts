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
    [
      '/signs/quiet-weekends/#what-you-can-tri',
      'Did you mean `/signs/quiet-weekends/#what-you-can-try`?',
    ],
    ['/glossary/#boundry', 'Did you mean `/glossary/#boundary`?'],
    [
      '/nowhere-that-anyone-knows-of/',
      'Links start and end with a slash, as in `/rebuilding/small-promises/`.',
    ],
    [
      'http://example.org/',
      'Links start and end with a slash, as in `/rebuilding/small-promises/`.',
    ],
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
