import { textOf } from '../../lib/prose.ts';
import type { Check, Finding } from './finding.ts';
import { walk, type Body } from './page-text.ts';

/** Headings start at the second level and leave none out: they are how a page is heard and skimmed. */
export const headingsStepDown: Check = {
  id: 'headings-step-down',
  title: 'Headings start at the second level and leave none out',
  run: ({ entries }) =>
    entries.flatMap(({ file, body }) =>
      body ? listMissteps(body).map((found) => ({ file, ...found })) : [],
    ),
};

function listMissteps({ tree, firstLine }: Body): Omit<Finding, 'file'>[] {
  // The page's title is the heading of the first level.
  let before = 1;
  return [...walk(tree)].flatMap(({ node }) => {
    const line = node.position?.start.line ?? firstLine;
    const text = textOf(node).trim();
    if (node.type === 'paragraph') {
      const [, signs = '', rest = ''] = /^(#{2,6})([^\s#].*)/.exec(text) ?? [];
      return signs === ''
        ? []
        : [
            {
              line,
              message: `\`${text}\` is no heading: a space is missing`,
              hint: `Write \`${signs} ${rest}\`.`,
            },
          ];
    }
    if (node.type !== 'heading') return [];
    const depth = node.depth ?? 1;
    const deepest = before + 1;
    before = Math.max(depth, 2);
    if (text === '') {
      return [
        { line, message: 'has a heading without words', hint: 'Write them, or take it out.' },
      ];
    }
    if (/\p{Emoji_Presentation}/u.test(text)) {
      return [
        {
          line,
          message: `the heading “${text}” has an emoji, which is read aloud as its name`,
          hint: 'Leave it out.',
        },
      ];
    }
    if (depth === 1) {
      return [
        {
          line,
          message: `the heading “${text}” has one \`#\`, as only the page’s title does`,
          hint: `Write \`## ${text}\`, or take it out if it repeats the title.`,
        },
      ];
    }
    return depth <= deepest
      ? []
      : [
          {
            line,
            message: `the heading “${text}” leaves a level out`,
            hint: `Write \`${'#'.repeat(deepest)} ${text}\`.`,
          },
        ];
  });
}
