import { expect, it } from 'vitest';
import { parseText, walk } from '../../../../src/integrations/checks/page-text.ts';

it.each(['.md', '.mdx'])('a text keeps the lines of its file: %s', (ending) => {
  const { text, firstLine, tree } = parseText('One.\n\n## Two\n', 5, ending);
  const heading = [...walk(tree)].find(({ node }) => node.type === 'heading');

  expect([text, firstLine]).toEqual(['One.\n\n## Two\n', 5]);
  expect(heading?.node.position?.start.line).toBe(7);
});

it('braces are code in MDX, and braces in Markdown', () => {
  const typesOf = (ending: string) =>
    [...walk(parseText('{a}', 1, ending).tree)].map(({ node }) => node.type);

  expect(typesOf('.mdx')).toEqual(['root', 'mdxFlowExpression']);
  expect(typesOf('.md')).toEqual(['root', 'paragraph', 'text']);
});

it('walk visits parents before children and says what is around', () => {
  const tree = { type: 'root', children: [{ type: 'list', children: [{ type: 'text' }] }] };

  expect(
    [...walk(tree)].map(({ node, around }) => [node.type, around.map(({ type }) => type)]),
  ).toEqual([
    ['root', []],
    ['list', ['root']],
    ['text', ['root', 'list']],
  ]);
});
