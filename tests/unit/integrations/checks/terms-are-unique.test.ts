import { describe, expect, it } from 'vitest';
import { termsAreUnique } from '../../../../src/integrations/checks/terms-are-unique.ts';
import {
  contentPlus,
  contentWith,
  lineOf,
  SURROUNDINGS,
  TERM,
  validContent,
} from '../../../support/content-builder.ts';

const NEW = 'content/glossary/new.yaml';

it('has nothing to say where each form is of one term', () => {
  expect(validContent().entries.filter(({ kind }) => kind === 'term')).toHaveLength(2);
  expect(termsAreUnique.run(validContent(), SURROUNDINGS)).toEqual([]);
});

describe('an author who defines a term again', () => {
  it.each([
    ['term: boundary', 1, 'boundary'],
    ['term: Boundaries', 1, 'Boundaries'],
    ['term: line\naliases:\n  - limit\n  - boundary', 4, 'boundary'],
  ])('%j is told where it stands already', (text, line, form) => {
    expect(termsAreUnique.run(contentPlus(NEW, text), SURROUNDINGS)).toEqual([
      {
        file: NEW,
        line,
        message: `“${form}” is a form of the term in ${TERM} too: only one would be linked`,
        hint: 'Keep it in one place.',
      },
    ]);
  });

  it('is told of a form that stands twice in one file', () => {
    const content = contentWith(TERM, ['[boundaries]', '[boundaries, Boundary]']);

    expect(termsAreUnique.run(content, SURROUNDINGS)).toEqual([
      {
        file: TERM,
        line: lineOf(TERM, 'aliases'),
        message: '“Boundary” stands twice in this file',
        hint: 'Keep it in one place.',
      },
    ]);
  });

  it('hears nothing of fields that are missing', () => {
    expect(termsAreUnique.run(contentPlus(NEW, 'aliases: [""]'), SURROUNDINGS)).toEqual([]);
  });
});
