import { readText, readTexts, type Content } from '../checks/content.ts';

/** The heading that stands before what is asked, where the index gets it: see `slimFragment`. */
export const ASKED = 'asked-of-this-page';

/** For each address, the sentences people type when it is the best answer: `content/asked/`. */
export function listAsked({ entries }: Content): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  for (const { kind, fields } of entries) {
    const page = kind === 'asked' ? readText(fields, 'page') : undefined;
    if (page === undefined) continue;
    asked.set(page, [...(asked.get(page) ?? []), ...readTexts(fields, 'asked')]);
  }
  return asked;
}

/** A page as the index gets it: behind its own text, the sentences people type for it. */
export function withAsked(html: string, asked: readonly string[]): string {
  if (asked.length === 0) return html;
  const text = asked.join('. ').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // The page's body for the search is an element of its own, which may be closed before `main` is.
  return html.replace(
    /(<[a-z]+\b[^>]*\sdata-pagefind-body\b[\s\S]*)<\/main>/,
    (_, before: string) =>
      `${before}<div data-pagefind-body data-pagefind-weight="${ASKED_WEIGHT}"><h2 id="${ASKED}"></h2><p>${text}</p></div></main>`,
  );
}

// A word people ask with says about as much as one in a summary.
const ASKED_WEIGHT = 3;
