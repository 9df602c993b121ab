import { expect, it } from 'vitest';
import {
  listConnections,
  pagesAreConnected,
} from '../../../../src/integrations/checks/pages-are-connected.ts';
import {
  ARTICLE,
  contentWith,
  SURROUNDINGS,
  validContent,
} from '../../../support/content-builder.ts';

const ID = 'signs/slow-replies';
const run = (
  ...edits: Parameters<typeof contentWith> extends [string, ...infer Rest] ? Rest : never
) =>
  pagesAreConnected
    .run(contentWith(ARTICLE, ...edits), SURROUNDINGS)
    .filter(({ file }) => file === ARTICLE);

it('lets pages be that lead on and are led to', () => {
  expect(pagesAreConnected.run(validContent(), SURROUNDINGS)).toEqual([]);
});

it('counts who leads to an article: other articles, answers, and tools that name it', () => {
  expect(listConnections(validContent()).get(ID)).toEqual({
    from: 4,
    toArticles: 2,
    toToolsAndQuestions: 1,
  });
});

it('asks for links to other articles; a link to the page itself is none', () => {
  const findings = run(
    ['](/signs/quiet-weekends/)', '](/signs/slow-replies/)'],
    ['](/signs/small-lies/)', '](/help/)'],
    ['related:\n  - signs/quiet-weekends\n  - signs/small-lies', 'related:\n  - a/b\n  - c/d'],
  );

  expect(findings.map(({ message, hint }) => `${message}. ${hint}`)).toEqual([
    'links to 0 other articles. Link to 2 or more in the text.',
  ]);
});

it('asks for a tool or a question', () => {
  const findings = run(['](/faq/#why-does-waiting-hurt)', '](/help/)']);

  expect(findings.map(({ message, hint }) => `${message}. ${hint}`)).toEqual([
    'links to no tool and no question. Link to `/tools/…/` or `/faq/#…`, or hold a tool.',
  ]);
});

it('takes a tool that the page holds for one', () => {
  const findings = run(
    ['](/faq/#why-does-waiting-hurt)', '](/help/)'],
    [
      'import TryThis',
      "import IStatement from '~/tools/i-statement/island.astro';\nimport TryThis",
    ],
  );

  expect(findings).toEqual([]);
});

it('finds the page that nothing leads to', () => {
  const content = contentWith('content/articles/signs/small-lies.mdx', ['title:', 'title:']);
  const alone = { ...content, entries: content.entries.filter(({ id }) => id === ID) };

  expect(pagesAreConnected.run(alone, SURROUNDINGS).map(({ message }) => message)).toContain(
    'is linked from 0 pages',
  );
});
