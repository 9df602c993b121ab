import type { SearchPage } from './search-page.ts';

/** A page as Pagefind reads it, which is found with whatever filter lets one of these pages through. */
export function composePageHtml(
  pages: readonly Pick<SearchPage, 'kind' | 'topic'>[],
  body: string,
): string {
  const filters = new Set(
    pages.flatMap(({ kind, topic }) => [`type:${kind}`, ...(topic ? [`topic:${topic}`] : [])]),
  );
  const heads = [...filters].map((filter) => `<i data-pagefind-filter="${escape(filter)}"></i>`);
  return `<html lang="en"><body data-pagefind-body>${heads.join('')}${body}</body></html>`;
}

// A text as it stands between the quotes of an attribute.
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
