import { expect, it } from 'vitest';
import { worksAreUnique } from '../../../../src/integrations/checks/works-are-unique.ts';
import { contentPlus, SURROUNDINGS, validContent } from '../../../support/content-builder.ts';

const findingsOf = (works: readonly Readonly<Record<string, string>>[]) =>
  worksAreUnique.run(
    contentPlus('content/references.json', JSON.stringify(works, null, 1)),
    SURROUNDINGS,
  );

it('leaves works be that differ, or have no address', () => {
  expect(worksAreUnique.run(validContent(), SURROUNDINGS)).toEqual([]);
  expect(
    findingsOf([
      { id: 'a1', DOI: '10.1000/1' },
      { id: 'b2', DOI: '10.1000/2' },
    ]),
  ).toEqual([]);
});

it.each([
  ['DOI', '10.1000/ab', '10.1000/AB'],
  ['URL', 'https://a.org/', 'https://a.org/'],
])('an author who enters a work twice is told which two entries share a %s', (field, one, two) => {
  expect(
    findingsOf([
      { id: 'a1', [field]: one },
      { id: 'b2', [field]: two },
    ]),
  ).toEqual([
    {
      file: 'content/references.json',
      line: 8,
      message: `\`b2\` has the ${field} \`${two}\`, as \`a1\` has`,
      hint: 'Keep one of the two entries, or write the one that belongs to each.',
    },
  ]);
});
