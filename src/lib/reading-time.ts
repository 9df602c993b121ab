/**
 * Words a minute at which adults read English non-fiction silently.
 * Source: Brysbaert, M. (2019). Journal of Memory and Language, 109, 104047.
 */
const WORDS_PER_MINUTE = 238;

/** What stands in a Markdown file and is not read: imports, notes, tags, citations, addresses of links. */
const NOT_READ =
  /^import .*$|\{\/\*[\s\S]*?\*\/\}|<[^>]*>|\[@[^\]]*\]|(?<=\])\([^)]*\)|(?<=\])\[[^\]]*\]/gm;
const WORD = /[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu;

/**
 * Whole minutes it takes to read a text in Markdown, at least one.
 *
 * @example minutesToRead('[Go on](/rebuilding/small-promises/).') // 1
 */
export function minutesToRead(markdown: string): number {
  const words = markdown.replace(NOT_READ, '').match(WORD)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
