import { listWords, type Word } from '../../lib/recognizer/words.ts';
import type { Field } from './draft.ts';

// Some people type the stem again; the form has said it already.
const STEMS: Readonly<Record<Field, RegExp>> = {
  feeling: /^(?:i (?:just )?(?:feel|felt|(?:am|was) feeling) )+/,
  situation: /^(?:when )+/,
  reason: /^(?:because )+/,
  request: /^(?:i (?:would|will|'d) (?:like|want|love) |i want )+/,
  perspective: /^(?:i (?:can|could) see (?:that )?)+/,
};

/** The words of a part of the statement, without its stem. */
export function listOwnWords(field: Field, text: string): readonly Word[] {
  const words = listWords(text);
  const opening = words.slice(0, 12).map(({ word }) => `${word} `);
  const stem = STEMS[field].exec(opening.join(''))?.[0] ?? '';
  return words.slice(stem.split(' ').length - 1);
}
