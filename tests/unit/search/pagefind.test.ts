import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExcerpt } from '../../../src/search/pagefind.ts';

const plain = (text: string) => ({ text, isMarked: false });
const marked = (text: string) => ({ text, isMarked: true });

/** Text as Pagefind escapes it. */
const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('parseExcerpt', () => {
  it.each([
    ['', []],
    ['a slow reply', [plain('a slow reply')]],
    ['a <mark>slow</mark> reply', [plain('a '), marked('slow'), plain(' reply')]],
    ['<mark>slow</mark> <mark>reply</mark>', [marked('slow'), plain(' '), marked('reply')]],
    ['<mark>slow</mark><mark>ly</mark>', [marked('slow'), marked('ly')]],
    [
      'you &amp; me &lt;3 &quot;now&quot; it&#39;s it&#x27;s',
      [plain(`you & me <3 "now" it's it's`)],
    ],
    ['&amp;lt;b&amp;gt;', [plain('&lt;b&gt;')]],
    ['a <b>bold</b> word', [plain('a bold word')]],
    ['<mark>a <i>slow</i></mark>', [marked('a slow')]],
    ['not closed <mark>slow', [plain('not closed slow')]],
    ['over\n<mark>two\nlines</mark>', [plain('over\n'), marked('two\nlines')]],
    ['&nbsp; and &eacute;', [plain('&nbsp; and &eacute;')]],
  ])('%j', (html, runs) => {
    expect(parseExcerpt(html)).toEqual(runs);
  });

  it('loses no text, whatever it is, and marks what was marked', () => {
    const piece = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', ' ', '<', '>', '&', ';', '"', 'lt', '/', 'é') }),
      isMarked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.map(({ text, isMarked }) =>
          isMarked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text),
        );
        const runs = parseExcerpt(html.join(''));
        const joined = (parts: readonly { text: string; isMarked: boolean }[], isMarked: boolean) =>
          parts
            .filter((part) => part.isMarked === isMarked)
            .map(({ text }) => text)
            .join('');

        expect(runs.map(({ text }) => text).join('')).toBe(pieces.map(({ text }) => text).join(''));
        expect(joined(runs, true)).toBe(joined(pieces, true));
      }),
    );
  });
});
