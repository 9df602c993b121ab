import { describe, expect, it } from 'vitest';
import { BEHIND, listRecords } from '../../../../src/integrations/search/records.ts';
import {
  ANSWER,
  contentPlus,
  contentWith,
  TERM,
  TOPICS,
  validContent,
} from '../../../support/content-builder.ts';
import type { Content } from '../../../../src/integrations/checks/content.ts';

const findRecord = (url: string, content: Content = validContent()) =>
  listRecords(content).find((record) => record.url === url);

it('makes a record of each question and each term, and of nothing that has a page of its own', () => {
  expect(listRecords(validContent()).map(({ url }) => url)).toEqual([
    '/faq/#why-does-waiting-hurt',
    '/glossary/#boundary',
    '/glossary/#trigger',
  ]);
});

describe('a question', () => {
  const URL = '/faq/#why-does-waiting-hurt';

  it('is found by its words and its answer, and by its topic', () => {
    const gap = 'The mind does not like a gap.';

    expect(findRecord(URL)).toEqual({
      url: URL,
      content: `${`${gap} `.repeat(6)}It fills it in. Go for a walk.`,
      language: 'en',
      meta: { title: 'Why does waiting hurt?', kind: 'Question', topic: 'How mistrust shows' },
      filters: { type: ['Question'], topic: ['How mistrust shows'] },
    });
  });

  it('has a title with the quotation marks of print', () => {
    const content = contentWith(ANSWER, ['Why does', `Why doesn't`]);

    expect(findRecord(URL, content)?.meta?.['title']).toBe('Why doesn’t waiting hurt?');
  });

  it('has no topic where its group is of none', () => {
    const record = findRecord(URL, contentWith(TOPICS, ['- id: signs', '- id: causes']));

    expect(record?.meta).toEqual({ title: 'Why does waiting hurt?', kind: 'Question' });
    expect(record?.filters).toEqual({ type: ['Question'] });
  });
});

describe('a term', () => {
  it('is found by its name, its definition and its other forms', () => {
    expect(findRecord('/glossary/#boundary')).toEqual({
      url: '/glossary/#boundary',
      content:
        'A line you draw for yourself. It says what you will do, and it asks nothing of others.',
      language: 'en',
      meta: { title: 'Boundary', kind: 'Term' },
      filters: { type: ['Term'] },
    });
  });

  it('is shown with a capital, whatever the letter', () => {
    const named = (term: string) =>
      findRecord('/glossary/#boundary', contentWith(TERM, ['term: boundary', `term: ${term}`]));

    expect(named('I statement')?.meta?.['title']).toBe('I statement');
    expect(named('élan')?.meta?.['title']).toBe('Élan');
  });

  it('has an address of its own', () => {
    const content = contentPlus('content/glossary/new-term.yaml', 'term: new');

    expect(findRecord('/glossary/#new-term', content)?.meta?.['title']).toBe('New');
  });
});

it('is found by what people ask, behind its own text', () => {
  const content = contentPlus(
    'content/asked/answers.yaml',
    "- page: '/glossary/#boundary'\n  asked: [how do i say no to my mum, where do i draw the line]",
  );
  const [own, ...asked] = findRecord('/glossary/#boundary', content)?.content.split(BEHIND) ?? [];

  expect(own).toMatch(/^A line you draw for yourself\./);
  expect(asked).toEqual(['how do i say no to my mum', 'where do i draw the line']);
});
