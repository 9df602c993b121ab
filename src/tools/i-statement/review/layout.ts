import { END, FIELD, listGroups, PASSED, START } from './word-groups.ts';
import { listWords, type Word } from './words.ts';

/**
 * The parts as the form asks for them, and as the network was taught. Written out, so that a page that
 * only reviews need not carry how sentences are composed.
 */
export const FIELDS = ['feeling', 'situation', 'reason', 'request', 'perspective'] as const;

type Field = (typeof FIELDS)[number];

// Some people type the stem again; the form has said it already.
const STEMS: Readonly<Record<Field, RegExp>> = {
  feeling: /^(?:i (?:just )?(?:feel|felt|(?:am|was) feeling) )+/,
  situation: /^(?:when )+/,
  reason: /^(?:because )+/,
  request: /^(?:i (?:would|will|'d) (?:like|want|love) |i want )+/,
  perspective: /^(?:i (?:can|could) see (?:that )?)+/,
};

/** One place of a text as the network sees it: the groups of a word or of a mark, or nothing at all. */
export interface Place {
  readonly groups: readonly number[];
  readonly word: Word | undefined;
}

/** The words of a part of the statement, without its stem. */
export function listOwnWords(field: Field, text: string): readonly Word[] {
  const words = listWords(text);
  const opening = words.slice(0, 12).map(({ word }) => `${word} `);
  const stem = STEMS[field].exec(opening.join(''))?.[0] ?? '';
  return words.slice(stem.split(' ').length - 1);
}

/** What the network sees of them: sentence after sentence. */
export function layOut(field: Field, words: readonly Word[]): Place[] {
  const part = FIELDS.indexOf(field);
  const places: Place[] = [];
  let isOpen = false;
  const put = (groups: number[], word?: Word) => {
    places.push({ groups: [...groups, FIELD + part], word });
  };
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    put([END]);
    // Nothing after it, so that no filter looks across its end.
    for (let i = 0; i < 4; i += 1) places.push({ groups: [], word: undefined });
  };
  for (const word of words) {
    const groups = word.word === '.' ? [] : listGroups(word);
    if (groups.length === 0) close();
    if (groups.length === 0 || groups.includes(PASSED)) continue;
    if (!isOpen) put([START + part]);
    isOpen = true;
    put(groups, word);
  }
  close();
  return places;
}
