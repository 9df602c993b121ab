import { expect, it } from 'vitest';
import { parseContent } from '../../../../src/integrations/checks/content.ts';
import { listAsked } from '../../../../src/integrations/search/asked.ts';

it('gathers what people ask by the page that answers it, from every list', () => {
  const content = parseContent(
    new Map([
      ['content/asked/articles.yaml', '- page: /signs/a/\n  asked: [one thing, another]'],
      ['content/asked/any-other.yaml', '- page: /signs/a/\n  asked: [a third]'],
    ]),
  );

  expect([...listAsked(content)]).toEqual([['/signs/a/', ['one thing', 'another', 'a third']]]);
});
