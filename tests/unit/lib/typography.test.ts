import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { curlQuotes } from '../../../src/lib/typography.ts';

const LINES = [
  [`I can't say "no"`, 'I can’t say “no”'],
  [
    `"They never lied to me, so why don't I feel at ease?"`,
    '“They never lied to me, so why don’t I feel at ease?”',
  ],
  [`Say "I'm late" (or "I'll call")`, 'Say “I’m late” (or “I’ll call”)'],
  [`My partners' plans`, 'My partners’ plans'],
  [`She said 'yes' twice`, 'She said ‘yes’ twice'],
  [`"'Yes,' she said"`, '“‘Yes,’ she said”'],
  [`What trust is`, 'What trust is'],
] as const;

describe('curlQuotes', () => {
  it.each(LINES)('%s → %s', (typed, printed) => {
    expect(curlQuotes(typed)).toBe(printed);
  });

  it.each(LINES)(
    'gives a title the marks that the Markdown engine gives a text: %s',
    async (typed) => {
      const { html } = await markdownToHtml(typed, { features: { smartPunctuation: true } });

      expect(html.trim()).toBe(`<p>${curlQuotes(typed)}</p>`);
    },
  );

  it('leaves no straight mark, changes nothing else, and has nothing to do twice', () => {
    const line = fc.string({ unit: fc.constantFrom('"', "'", ' ', 'a', '(', '.', '—') });
    fc.assert(
      fc.property(line, (typed) => {
        const printed = curlQuotes(typed);
        expect(printed).not.toMatch(/["']/);
        expect(printed.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).toBe(typed);
        expect(curlQuotes(printed)).toBe(printed);
      }),
    );
  });
});
