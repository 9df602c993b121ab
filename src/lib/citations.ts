/** A work cited in a text: its id, its number by first use, and how many times it is cited. */
export interface Citation {
  readonly id: string;
  readonly number: number;
  readonly uses: number;
}

/** `[@one]` or `[@one; @two]`, wherever it stands in a text. */
export const CITATION = /\[(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\]/g;

/**
 * The ids in the inside of one citation mark.
 *
 * @example parseCitationMark('@a1; @b2') // ['a1', 'b2']
 */
export function parseCitationMark(inside: string): string[] {
  return inside.split(';').map((part) => part.trim().replace(/^@/, ''));
}

/** The works a text cites, numbered in the order they are first cited. */
export function listCitations(text: string): Citation[] {
  const uses = new Map<string, number>();
  for (const [, inside = ''] of text.matchAll(CITATION)) {
    for (const id of parseCitationMark(inside)) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return [...uses].map(([id, count], index) => ({ id, number: index + 1, uses: count }));
}

/** The page's address of the nth use of source number `number`: what the list of sources links back to. */
export function citeAnchor(prefix: string, number: number, use: number): string {
  return `${prefix}cite-${number}${use > 1 ? `-${use}` : ''}`;
}

/** The page's address of source number `number` in the list of sources. */
export function sourceAnchor(prefix: string, number: number): string {
  return `${prefix}source-${number}`;
}
