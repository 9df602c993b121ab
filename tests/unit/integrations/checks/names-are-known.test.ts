import { describe, expect, it } from 'vitest';
import { namesAreKnown } from '../../../../src/integrations/checks/names-are-known.ts';
import {
  ANSWER,
  ARTICLE,
  contentWith,
  lineOf,
  SURROUNDINGS,
  TERM,
  TOOL,
  validContent,
} from '../../../support/content-builder.ts';

it('knows every name of content that is whole', () => {
  expect(namesAreKnown.run(validContent(), SURROUNDINGS)).toEqual([]);
});

describe('a name that nothing has', () => {
  it.each([
    [
      ARTICLE,
      '  - signs/small-lies',
      '  - signs/small-lie',
      '`related` names the article `signs/small-lie`, which is not there',
      'Did you mean `signs/small-lies`?',
    ],
    [
      TOOL,
      'related: [signs/slow-replies]',
      'related: [causes/elsewhere]',
      '`related` names the article `causes/elsewhere`, which is not there',
      'Name one that exists, or take it out.',
    ],
    [
      ANSWER,
      'readOn: signs/slow-replies',
      'readOn: signs/slow-reply',
      '`readOn` names the article `signs/slow-reply`, which is not there',
      'Did you mean `signs/slow-replies`?',
    ],
    [
      TERM,
      'readOn: signs/small-lies',
      'readOn: signs/smal-lies',
      '`readOn` names the article `signs/smal-lies`, which is not there',
      'Did you mean `signs/small-lies`?',
    ],
    [
      TERM,
      'seeAlso: [trigger]',
      'seeAlso: [triggers]',
      '`seeAlso` names the term `triggers`, which is not there',
      'Did you mean `trigger`?',
    ],
    [
      TERM,
      'sources: [reis2004]',
      'sources: [unheard-of]',
      '`sources` names the reference `unheard-of`, which is not there',
      'Name one that exists, or take it out.',
    ],
  ])('in %s: %s → %s', (path, from, to, message, hint) => {
    expect(namesAreKnown.run(contentWith(path, [from, to]), SURROUNDINGS)).toEqual([
      { file: path, line: lineOf(path, from), message, hint },
    ]);
  });

  it('is named each time', () => {
    const content = contentWith(TERM, ['sources: [reis2004]', 'sources: [a1, reis2004, b2]']);

    expect(namesAreKnown.run(content, SURROUNDINGS)).toHaveLength(2);
  });
});

it.each([
  [ARTICLE, '- signs/small-lies', '- signs/slow-replies', 'related', 'article'],
  [TERM, 'seeAlso: [trigger]', 'seeAlso: [boundary]', 'seeAlso', 'term'],
])('%s may not send the reader to itself', (path, from, to, field, kind) => {
  expect(namesAreKnown.run(contentWith(path, [from, to]), SURROUNDINGS)).toEqual([
    {
      file: path,
      line: lineOf(path, `${field}:`),
      message: `\`${field}\` names the page itself`,
      hint: `Name another ${kind}.`,
    },
  ]);
});
