import { describe, expect, it } from 'vitest';
import { sourcesAreVetted } from '../../../../src/integrations/checks/sources-are-vetted.ts';
import {
  ANSWER,
  ARTICLE,
  contentWith,
  lineOf,
  SURROUNDINGS,
  TOOL,
  validContent,
} from '../../../support/content-builder.ts';

const PLACE = 'Ask one plain question.';
const findingsOf = (text: string) =>
  sourcesAreVetted.run(contentWith(ARTICLE, [PLACE, text]), SURROUNDINGS);

it('lets works of the bibliography be cited', () => {
  expect(sourcesAreVetted.run(validContent(), SURROUNDINGS)).toEqual([]);
  expect(findingsOf('Ask [@rempel1985;\n@reis2004].')).toEqual([]);
});

describe('a source that is not in the bibliography', () => {
  it.each([
    ['Ask [@reis2005].', 'reis2005', 'Did you mean `[@reis2004]`?'],
    ['Ask [@rempel1985; @riis2004].', 'riis2004', 'Did you mean `[@reis2004]`?'],
    ['Ask [@unheard-of].', 'unheard-of', 'Cite a work of the bibliography, or take the claim out.'],
    [
      'Ask [@rempel1985;\n@unheard-of].',
      'unheard-of',
      'Cite a work of the bibliography, or take the claim out.',
    ],
  ])('%j', (text, id, hint) => {
    expect(findingsOf(text)).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, PLACE),
        message: `\`[@${id}]\` is not in content/references.json`,
        hint,
      },
    ]);
  });

  it.each([
    [ANSWER, 'Go for a walk.'],
    [TOOL, 'Say what you feel.'],
  ])('in %s', (path, place) => {
    const content = contentWith(path, [place, 'Ask [@unheard-of].']);

    expect(sourcesAreVetted.run(content, SURROUNDINGS)).toMatchObject([
      { file: path, line: lineOf(path, place) },
    ]);
  });

  it('is named on its line each time it comes', () => {
    expect(findingsOf('Ask [@a1].\n\nWait [@a1].').map(({ line }) => line)).toEqual([
      lineOf(ARTICLE, PLACE),
      lineOf(ARTICLE, PLACE) + 2,
    ]);
  });
});

describe('what looks like a citation but is none', () => {
  it.each([
    ['Ask @rempel1985.', '@rempel1985'],
    ['Ask (@rempel1985a).', '@rempel1985a'],
    ['@rempel1985 says: ask.', '@rempel1985'],
    ['Ask [ @rempel1985 ].', '@rempel1985'],
    ['Ask [@rempel1985, @reis2004].', '[@rempel1985, @reis2004]'],
    ['Ask [@rempel1985 @reis2004].', '[@rempel1985 @reis2004]'],
    ['Ask [@rempel1985 p. 3].', '[@rempel1985 p. 3]'],
    ['Ask [@Rempel1985].', '[@Rempel1985]'],
    ['Ask [@rempel_1985].', '[@rempel_1985]'],
    ['Ask [@].', '[@]'],
  ])('%s', (text, mark) => {
    expect(findingsOf(text)).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, PLACE),
        message: `\`${mark}\` looks like a citation but is not one`,
        hint: 'Write `[@rempel1985]`, or `[@rempel1985; @reis2004]` for two.',
      },
    ]);
  });

  it('is a known work in brackets without its sign', () => {
    expect(findingsOf('It hurts.\nAsk [rempel1985].')).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, PLACE) + 1,
        message: '`[rempel1985]` looks like a citation but is not one',
        hint: 'Write `[@rempel1985]`.',
      },
    ]);
    expect(findingsOf('Ask [rempel1985](/help/) of [nobody1999].')).toEqual([]);
  });

  it('is found after a citation over two lines, on its own line', () => {
    expect(findingsOf('Ask [@rempel1985;\n@reis2004] or @reis2004.')).toMatchObject([
      {
        line: lineOf(ARTICLE, PLACE) + 1,
        message: '`@reis2004` looks like a citation but is not one',
      },
    ]);
  });

  it.each(['Write to ann@rempel1985.', 'Ask at @night.', 'Ask [him](/help/) @ home.'])(
    'is not %s',
    (text) => {
      expect(findingsOf(text)).toEqual([]);
    },
  );
});

const HINT =
  'An article leans on 3 sources or more, one of them a review, a meta-analysis or a book that sums up a field (`synthesis` in content/references.json).';

describe('how many sources a text leans on', () => {
  it('an article cites three or more', () => {
    const content = contentWith(ARTICLE, ['[@reis2004; @simpson2007]', '[@reis2004]']);

    expect(sourcesAreVetted.run(content, SURROUNDINGS)).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, 'import TryThis'),
        message: "cites 2 of the bibliography's works",
        hint: HINT,
      },
    ]);
  });

  it('one of them is a review, a meta-analysis or a book that sums up a field', () => {
    const content = contentWith('content/references.json', [
      '"synthesis":true',
      '"synthesis":false',
    ]);

    const findings = sourcesAreVetted
      .run(content, SURROUNDINGS)
      .filter(({ file }) => file === ARTICLE);

    expect(findings).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, 'import TryThis'),
        message: 'cites no review, meta-analysis or book that sums up a field',
        hint: HINT,
      },
    ]);
  });

  it('an answer may cite none', () => {
    const content = contentWith(ANSWER, [' [@rempel1985]', '']);

    expect(sourcesAreVetted.run(content, SURROUNDINGS)).toEqual([]);
  });
});
