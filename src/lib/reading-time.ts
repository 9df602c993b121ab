/**
 * Words a minute at which adults read English non-fiction silently.
 * Source: Brysbaert, M. (2019). Journal of Memory and Language, 109, 104047.
 */
const WORDS_PER_MINUTE = 238;

/** Whole minutes it takes to read so many words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
