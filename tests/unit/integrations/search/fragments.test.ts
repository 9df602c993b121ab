import { describe, expect, it } from 'vitest';
import {
  readFragment,
  slimFragment,
  writeFragment,
} from '../../../../src/integrations/search/fragments.ts';
import { ASKED } from '../../../../src/integrations/search/asked.ts';
import { BEHIND } from '../../../../src/integrations/search/records.ts';
import { parseContent } from '../../../../src/integrations/checks/content.ts';

const PAGE = `---
title: A page
summary: What it is about.
---
Before any heading.

## First, "one"

A word [@a2020]. And more.

### Deeper

${'long '.repeat(40)}
`;
const content = parseContent(new Map([['content/articles/signs/a-page.mdx', PAGE]]));
const fragment = {
  id: 'en_1a2b3c4',
  url: '/signs/a-page/',
  content: 'the whole text of the page',
  meta: { title: 'A page', kind: 'Article' },
  anchors: [
    { id: 'first-one', location: 3 },
    { id: 'cite-1', location: 5 },
    { id: 'deeper', location: 9 },
    { id: ASKED, location: 40 },
  ],
  word_count: 6,
};

describe('a fragment as it is sent', () => {
  it('holds the summary and how each section begins, and not the whole page', () => {
    const slim = slimFragment(fragment, content);

    expect(slim).toEqual({
      id: 'en_1a2b3c4',
      url: '/signs/a-page/',
      content: '',
      meta: { title: 'A page', kind: 'Article', summary: 'What it is about.' },
      anchors: [],
      sections: [
        ['first-one', 3, 'First, “one”', 'A word. And more.'],
        ['deeper', 9, 'Deeper', `${'long '.repeat(22).trim()}…`],
        ['', 40, '', ''],
      ],
      word_count: 6,
    });
  });

  it('holds an answer or a definition whole, which are short', () => {
    const answer = { ...fragment, url: '/faq/#why' };

    expect(slimFragment(answer, content).content).toBe('the whole text of the page');
  });

  it('holds an answer without what people ask', () => {
    const asked = {
      ...fragment,
      url: '/faq/#why',
      content: ['An answer.', 'why', 'how'].join(BEHIND),
    };

    expect(slimFragment(asked, content).content).toBe('An answer.');
  });

  it('can be read as Pagefind’s own can', () => {
    const path = 'fragment/en_1a2b3c4.pf_fragment';

    expect(readFragment(writeFragment(fragment), path)).toEqual(fragment);
  });
});
