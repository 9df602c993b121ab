/** The pages for someone in danger. */
const HELP = new Set(['/help/', '/deciding/staying-safe/']);
/** How many of the best pages are looked at: with more, one word in common would be enough. */
const FIRST = 2;

/**
 * Whether help should stand above what was found: where a page for someone in danger is among the best.
 * Those pages are found by what people say in danger, which editors look after (`content/asked/`,
 * `content/search-words.yaml`); sayings that only sound like it were taken out before (`idioms.ts`).
 *
 * @param addresses The pages that answer the query, best first.
 */
export function suggestsDanger(addresses: readonly string[]): boolean {
  return addresses.slice(0, FIRST).some((address) => HELP.has(address));
}
