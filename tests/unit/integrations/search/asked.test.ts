import { expect, it } from 'vitest';
import { parseContent } from '../../../../src/integrations/checks/content.ts';
import { listAsked, withAsked } from '../../../../src/integrations/search/asked.ts';

it('gathers what people ask by the page that answers it', () => {
  const content = parseContent(
    new Map([
      ['content/asked/articles.yaml', '- page: /signs/a/\n  asked: [one thing, another]'],
      ['content/asked/answers.yaml', '- page: /signs/a/\n  asked: [a third]'],
    ]),
  );

  expect([...listAsked(content)]).toEqual([['/signs/a/', ['one thing', 'another', 'a third']]]);
});

it('puts it behind the page as the index gets it, as text and nothing else', () => {
  const html = '<main><article data-pagefind-body>Text</article></main>';

  expect(withAsked(html, ['is it <b> & me'])).toBe(
    '<main><article data-pagefind-body>Text</article><div data-pagefind-body data-pagefind-weight="3">' +
      '<h2 id="asked-of-this-page"></h2><p>is it &lt;b> &amp; me</p></div></main>',
  );
  expect(withAsked(html, [])).toBe(html);
});
