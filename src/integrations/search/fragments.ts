import type { SearchPage } from './search-page.ts';
import type { SentSection } from './lay-out.ts';

/**
 * What a result shows of a page. Pagefind would send the whole text of an article, 4 to 12 KB, to cut one
 * excerpt from it; the summary and the beginning of each section are a tenth.
 */
export function composeFragment(page: SearchPage, sections: readonly SentSection[]) {
  const { url, title, kind, topic, summary, text, helpFirst } = page;
  return {
    url,
    content: text,
    meta: {
      title,
      kind,
      ...(topic && { topic }),
      ...(summary && { summary }),
      ...(helpFirst && { helpFirst: 'true' }),
    },
    ...(sections.length > 0 && { sections }),
  };
}
