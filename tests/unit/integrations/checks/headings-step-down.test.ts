import { describe, expect, it } from 'vitest';
import { headingsStepDown } from '../../../../src/integrations/checks/headings-step-down.ts';
import { contentPlus, SURROUNDINGS, validContent } from '../../../support/content-builder.ts';

const NEW = 'content/site/new.mdx';
const findingsOf = (text: string) =>
  headingsStepDown.run(contentPlus(NEW, `---\ntitle: New\n---\n${text}\n`), SURROUNDINGS);

it('has nothing to say about headings in their order', () => {
  expect(validContent().entries.some(({ body }) => body?.text.includes('## '))).toBe(true);
  expect(headingsStepDown.run(validContent(), SURROUNDINGS)).toEqual([]);
  expect(findingsOf('## One\n\n### Two\n\n#### Three\n\n## Four\n\nWe are #1, and #2.')).toEqual(
    [],
  );
});

describe('an author is told of', () => {
  it.each([
    [
      '# One',
      4,
      'the heading “One” has one `#`, as only the page’s title does',
      'Write `## One`, or take it out if it repeats the title.',
    ],
    ['### One', 4, 'the heading “One” leaves a level out', 'Write `## One`.'],
    ['## One\n\n#### *Two*', 6, 'the heading “Two” leaves a level out', 'Write `### Two`.'],
    ['##One', 4, '`##One` is no heading: a space is missing', 'Write `## One`.'],
    [
      '## 💛 One',
      4,
      'the heading “💛 One” has an emoji, which is read aloud as its name',
      'Leave it out.',
    ],
    ['##', 4, 'has a heading without words', 'Write them, or take it out.'],
  ])('%j', (text, line, message, hint) => {
    expect(findingsOf(text)).toEqual([{ file: NEW, line, message, hint }]);
  });

  it('each heading that is off, once', () => {
    expect(findingsOf('# One\n\n### Two\n\n## Three\n\n#### Four')).toMatchObject([
      { line: 4 },
      { line: 10 },
    ]);
  });
});
