import { describe, expect, it } from 'vitest';
import {
  namesAreAddresses,
  tidyName,
} from '../../../../src/integrations/checks/names-are-addresses.ts';
import { contentPlus, SURROUNDINGS, validContent } from '../../../support/content-builder.ts';

it('has nothing to say about small letters, numbers and hyphens', () => {
  expect(validContent().entries.length).toBeGreaterThan(10);
  expect(namesAreAddresses.run(validContent(), SURROUNDINGS)).toEqual([]);
});

describe('an author who names a file as other files are named', () => {
  it.each([
    ['content/glossary/Big Term.yaml', 'Big Term', 'big-term.yaml'],
    ['content/glossary/boundary (1).yaml', 'boundary (1)', 'boundary-1.yaml'],
    ['content/glossary/_draft.yaml', '_draft', 'draft.yaml'],
    ['content/articles/signs/New Page.mdx', 'signs/New Page', 'signs/new-page.mdx'],
    ['content/articles/My Topic/new.mdx', 'My Topic/new', 'my-topic/new.mdx'],
    ['content/faq/signs/Why?.md', 'Why?', 'why.md'],
    ['content/site/über-uns.mdx', 'über-uns', 'uber-uns.mdx'],
  ])('%s', (file, id, name) => {
    const text = file.endsWith('.yaml') ? 'term: new' : '---\ntitle: New\n---\nOne.\n';

    expect(namesAreAddresses.run(contentPlus(file, text), SURROUNDINGS)).toEqual([
      {
        file,
        line: 1,
        message: `\`${id}\` cannot be an address`,
        hint: `Small letters, numbers and hyphens only: \`${name}\`.`,
      },
    ]);
  });

  it.each([
    ['Trust & I', 'trust-i'],
    ['—', 'new-page'],
  ])('%j becomes %s', (name, tidy) => {
    expect(tidyName(name)).toBe(tidy);
  });
});
