import {
  asSentence,
  hasSeveralSentences,
  hasWords,
  withoutEcho,
  withoutMark,
} from '../shared/logic/sentences.ts';
import {
  composeFeeling,
  composePerspective,
  composeReason,
  composeRequest,
  composeSituation,
} from './phrases.ts';

/** The parts of a statement, in the order the form asks for them. */
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

/**
 * The statement as good English, or '' for an empty draft. Keeps the reader's words: stems typed
 * twice are said once, and only marks, spaces and first capitals change.
 *
 * @example composeStatement({ ...EMPTY_DRAFT, feeling: 'I feel hurt.', situation: 'You left' })
 * // 'I feel hurt when you left.'
 */
export function composeStatement(draft: Draft): string {
  const parts = [
    composePerspective(draft.perspective),
    ...listCore(draft),
    composeRequest(draft.request),
  ];
  const said = parts.filter((part) => part !== '').map(asSentence);
  return withoutEcho(said.join(' '), STEMS).replace(/ {2,}/g, ' ');
}

const STEMS = ['I feel', 'when', 'because', 'I would like', 'I can see that'];

// The sentences between the other person's side and the request: one if they fit into one.
function listCore(draft: Draft): string[] {
  const feeling = composeFeeling(draft.feeling, draft.picked);
  const situation = composeSituation(draft.situation);
  const reason = composeReason(draft.reason);
  if (feeling !== '' && hasSeveralSentences(feeling) && situation !== '') {
    return [feeling, ...listAround(composeTopic(situation), reason)];
  }
  if (feeling === '' && situation === '') {
    return reason === '' ? [] : [`this matters to me ${reason}`];
  }
  if (feeling === '') return listAround(composeTopic(situation), reason);
  if (situation === '') return listAround(feeling, reason, ' ');
  return listAround(`${withoutMark(feeling)} ${situation}`, reason);
}

function listAround(before: string, reason: string, joint = ', '): string[] {
  if (reason === '') return [before];
  if (!hasSeveralSentences(before)) return [`${withoutMark(before)}${joint}${reason}`];
  return [before, /^because/.test(reason) ? `that is ${reason}` : reason];
}

// A situation on its own, without a feeling before it.
function composeTopic(situation: string): string {
  if (/^about\b/i.test(situation)) return `I want to talk ${situation}`;
  if (/^that\b/i.test(situation)) return `I want to talk about the fact ${situation}`;
  if (/^(?:when|how|the)\b/i.test(situation)) return `I want to talk about ${situation}`;
  if (/^(?:whenever|if|while|every|each|any)/i.test(situation))
    return `I want to talk about what happens ${situation}`;
  return `I want to talk about what happened ${situation}`;
}
