import { markdownToMdast, mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { listProse, textOf } from '../../../src/lib/prose.ts';

describe('what counts as prose', () => {
  it.each([
    ['a paragraph', 'We talk.\n\nWe listen.', ['We talk.', 'We listen.']],
    ['each item of a list', '- We talk.\n- We listen.', ['We talk.', 'We listen.']],
    ['a quotation', '> We talk.', ['We talk.']],
    ['words with marks and links', 'We **talk** to [a friend](/help/).', ['We talk to a friend.']],
    ['a paragraph over several lines', 'We talk\nand  listen.', ['We talk and listen.']],
    ['a line break', 'We talk\\\nand listen.', ['We talk and listen.']],
    ['no citation', 'We talk [@a1; @b2]. We listen.', ['We talk. We listen.']],
    ['no heading', '## Talking\n\nWe talk.', ['We talk.']],
    ['no table', '| we | talk |\n| --- | --- |\n| a | b |', []],
    ['no code', '```\nwe talk\n```', []],
    ['no paragraph that only cites', '[@a1]', []],
    ['no tags', 'We <em>talk</em>.', ['We talk.']],
    ['no tags on lines of their own', '<p>We talk.</p>', []],
  ])('%s', (_what, text, prose) => {
    expect(listProse(markdownToMdast(text))).toEqual(prose);
  });

  it('takes the words inside a component and not the component', () => {
    const text =
      "import TryThis from '~/a.astro';\n\n<TryThis>\n\n## Ask\n\nWe <em>talk</em>.{/* not yet */}\n\n</TryThis>\n\n{/* later */}";

    expect(listProse(mdxToMdast(text))).toEqual(['We talk.']);
  });
});

it('textOf reads a heading as a reader does', () => {
  expect(textOf(markdownToMdast('## Why *waiting* [hurts](/signs/) `now`'))).toBe(
    'Why waiting hurts now',
  );
});
