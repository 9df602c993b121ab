import { composeReason } from '../shared/logic/reason.ts';
import { hasWords } from '../shared/logic/has-words.ts';
import {
  asSentence,
  hasSeveralSentences,
  withoutEcho,
  withoutMark,
} from '../shared/logic/sentences.ts';
import { composeAct, composeBoth, composeLimit } from './phrases.ts';

/** The parts of a boundary, in the order the form asks for them. */
export const FIELDS = ['limit', 'reason', 'both', 'act'] as const;

/** One part of a boundary. */
export type Field = (typeof FIELDS)[number];

/** What a reader has written after each stem, just as typed. */
export type Draft = Readonly<Record<Field, string>>;

/** A draft with nothing in it. */
export const EMPTY_DRAFT: Draft = { limit: '', reason: '', both: '', act: '' };

/** Whether there is nothing to make a statement of. */
export function isEmpty(draft: Draft): boolean {
  return FIELDS.every((field) => !hasWords(draft[field]));
}

/** Whether two drafts hold the same words. */
export function isSame(one: Draft, other: Draft): boolean {
  return FIELDS.every((field) => one[field] === other[field]);
}

/** The draft with one part rewritten. */
export function withText(draft: Draft, field: Field, text: string): Draft {
  return { ...draft, [field]: text };
}

const STEMS = [
  'my boundary is this',
  'because',
  'that way',
  'we both',
  'if it is crossed',
  'I will',
];

/**
 * The statement as good English, or '' for an empty draft. Keeps the reader's words: stems typed
 * twice are said once, and only marks, spaces and first capitals change.
 *
 * @example composeStatement({ ...EMPTY_DRAFT, limit: "I can't pick up at work", act: 'call at six' })
 * // "I can't pick up at work. If it is crossed, I will call at six."
 */
export function composeStatement(draft: Draft): string {
  const limit = composeLimit(draft.limit);
  const parts = [
    ...listCore(
      limit,
      composeReason(
        draft.reason.replace(/^\s*(?:it|this) matters(?: to me)?,?\s+(?=because\b)/i, ''),
      ),
    ),
    composeBoth(draft.both),
    composeAct(draft.act, limit === '' ? 'my boundary' : 'it'),
  ];
  const said = parts.filter((part) => part !== '').map(asSentence);
  return withoutEcho(said.join(' '), STEMS).replace(/ {2,}/g, ' ');
}

function listCore(limit: string, reason: string): string[] {
  if (reason === '') return [limit];
  if (limit === '' || hasSeveralSentences(limit)) return [limit, `this matters to me ${reason}`];
  return [`${withoutMark(limit)}, ${reason}`];
}
