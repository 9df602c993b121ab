import { hasWords } from '../shared/logic/has-words.ts';

// Apart from `logic.ts`, so that a page can show the form before it can write the sentence.

/** The parts of a statement, in the order the form asks for them; the review was taught them in this order. */
export const FIELDS = ['feeling', 'situation', 'reason', 'request', 'perspective'] as const;

/** One part of a statement. */
export type Field = (typeof FIELDS)[number];

/** What a reader has written after each stem, just as typed, and the feelings they picked. */
export interface Draft extends Readonly<Record<Field, string>> {
  readonly picked: readonly string[];
}

/** A draft with nothing in it. */
export const EMPTY_DRAFT: Draft = {
  feeling: '',
  situation: '',
  reason: '',
  request: '',
  perspective: '',
  picked: [],
};

/** Whether there is nothing to make a sentence of. */
export function isEmpty(draft: Draft): boolean {
  return draft.picked.length === 0 && FIELDS.every((field) => !hasWords(draft[field]));
}

/** Whether two drafts hold the same words. */
export function isSame(one: Draft, other: Draft): boolean {
  return (
    FIELDS.every((field) => one[field] === other[field]) &&
    one.picked.join('\n') === other.picked.join('\n')
  );
}

/** The draft with one part rewritten. */
export function withText(draft: Draft, field: Field, text: string): Draft {
  return { ...draft, [field]: text };
}

/** The draft with a feeling picked, or put back if it was picked before. */
export function withToggled(draft: Draft, feeling: string): Draft {
  const rest = draft.picked.filter((word) => word !== feeling);
  const picked = rest.length < draft.picked.length ? rest : [...rest, feeling];
  return { ...draft, picked };
}
