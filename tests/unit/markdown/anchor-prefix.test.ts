import { expect, it } from 'vitest';
import { anchorPrefix } from '../../../src/markdown/anchor-prefix.ts';

it.each([
  ['file:///site/content/faq/signs/am-i-jealous.md', 'am-i-jealous-'],
  ['file:///home/a/content/faq/b/content/faq/about/who-writes-this.md', 'who-writes-this-'],
  ['file:///site/content/articles/signs/slow-replies.mdx', ''],
  ['file:///site/content/tools/i-statement.mdx', ''],
  ['file:///site/content/faq/groups.yaml', ''],
])('%s → %j', (file, prefix) => {
  expect(anchorPrefix(new URL(file))).toBe(prefix);
});

it('is nothing for a text that is in no file', () => {
  expect(anchorPrefix(undefined)).toBe('');
});
