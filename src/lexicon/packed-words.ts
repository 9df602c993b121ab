/**
 * Sorted words, each without the letters it shares with the word before: a capital says how many it
 * shares (A is none), the rest of the word follows, then how common it is, where it is on four pages
 * or more: `!` for 4, `#` for 16, and so on up to 4096 and more; `-` where it is on none.
 *
 * @example packWords(new Map([['trust', 9], ['trusted', 1]])) // 'Atrust!Fed'
 */
export function packWords(words: ReadonlyMap<string, number>): string {
  let before = '';
  return [...words]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, pages]) => {
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared) + markOf(pages);
    })
    .join('');
}

/** The words in a text of `packWords`, each with how common it is: a power of four, or 0. */
export function unpackWords(packed: string): Map<string, number> {
  const words = new Map<string, number>();
  let word = '';
  for (const [, shared = 'A', rest = '', mark = ''] of packed.matchAll(
    /([A-Z])([^A-Z!#$%&*-]*)([!#$%&*-]?)/g,
  )) {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    words.set(word, mark === NOWHERE ? 0 : 4 ** MARKS.indexOf(mark));
  }
  return words;
}

const MARKS = ['', ...'!#$%&*'];
const NOWHERE = '-';

function markOf(pages: number): string {
  if (pages === 0) return NOWHERE;
  return MARKS[Math.min(Math.floor(Math.log2(Math.max(pages, 1)) / 2), MARKS.length - 1)] ?? '';
}
