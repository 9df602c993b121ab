/** The pages for someone in danger. */
const HELP = new Set(['/help/', '/deciding/staying-safe/']);
/** How many of the best pages are looked at: with more, one word in common would be enough. */
const FIRST = 2;

/**
 * Whether help should stand above what was found: where a page for someone in danger is among the best.
 * Those pages are found by what people say in danger (`content/asked/`, `content/search-words.yaml`),
 * so that the words are in one place, and "kill time" or "dying to know" brings other pages.
 *
 * @param addresses The pages that answer the query, best first.
 */
export function suggestsDanger(addresses: readonly string[]): boolean {
  return addresses.slice(0, FIRST).some((address) => HELP.has(address));
}
