import { listKeys } from './spelling.ts';
import { asListed, END, START, type WordGroups } from './word-groups.ts';
import type { Word } from './words.ts';

/** One place of a text as the network sees it: the groups of a word or of a mark, or nothing at all. */
export interface Place {
  readonly groups: readonly number[];
  readonly word: Word | undefined;
  /** What the word is without its ending; empty for a mark. */
  readonly stem: string;
}

/** What the network sees of a text of one part: sentence after sentence. */
export function layOut(part: number, words: readonly Word[], known: WordGroups): Place[] {
  const places: Place[] = [];
  let isOpen = false;
  const put = (groups: number[], word?: Word, stem = '') => {
    places.push({ groups: [...groups, known.part + part], word, stem });
  };
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    put([END]);
    // Nothing after it, so that no filter looks across its end.
    for (let i = 0; i < 4; i += 1) places.push({ groups: [], word: undefined, stem: '' });
  };
  for (const word of words) {
    const keys = listKeys(asListed(word.word));
    const groups = word.word === '.' ? [] : known.listGroups(word, keys);
    if (groups.length === 0) close();
    if (groups.length === 0 || groups.includes(known.passed)) continue;
    if (!isOpen) put([START + part]);
    isOpen = true;
    put(groups, word, keys[1]);
  }
  close();
  return places;
}
