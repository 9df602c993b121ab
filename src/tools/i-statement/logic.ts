import {
  asSentence,
  hasSeveralSentences,
  withoutEcho,
  withoutMark,
} from '../shared/logic/sentences.ts';
import { composeReason } from '../shared/logic/reason.ts';
import type { Draft } from './draft.ts';
import { composeFeeling } from './phrases/feeling.ts';
import { composePerspective } from './phrases/perspective.ts';
import { composeRequest } from './phrases/request.ts';
import { composeSituation } from './phrases/situation.ts';

/**
 * The statement as good English, or '' for an empty draft. Keeps the reader's words: stems typed
 * twice are said once, and only marks, spaces and first capitals change.
 *
 * @example composeStatement({ ...EMPTY_DRAFT, feeling: 'I feel hurt.', situation: 'You left' })
 * // 'I feel hurt when you left.'
 */
export function composeStatement(
  draft: Draft,
  soften: (request: string) => string = (request) => request,
): string {
  const parts = [
    composePerspective(draft.perspective),
    ...listCore(draft),
    soften(composeRequest(draft.request)),
  ];
  const said = parts.filter((part) => part !== '').map(asSentence);
  return withoutEcho(said.join(' '), STEMS).replace(/ {2,}/g, ' ');
}

/** The stems, so that one typed again is said once. */
export const STEMS = ['I feel', 'when', 'because', 'I would like', 'I can see that'];

/** The sentences between the other person's side and the request: one if they fit into one. */
export function listCore(draft: Draft): string[] {
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
  const isAsked = /^(?:.* )?I wonder: .*\?$/s.test(before);
  if (!hasSeveralSentences(before) && !isAsked) return [`${withoutMark(before)}${joint}${reason}`];
  return [before, /^because/.test(reason) ? `that is ${reason}` : reason];
}

// A situation on its own, without a feeling before it.
function composeTopic(situation: string): string {
  if (/^and I wonder/.test(situation)) return situation.slice(4);
  if (/^about\b/i.test(situation)) return `I want to talk ${situation}`;
  if (/^that\b/i.test(situation)) return `I want to talk about the fact ${situation}`;
  if (/^(?:when|how|the)\b/i.test(situation)) return `I want to talk about ${situation}`;
  if (/^(?:whenever|if|while|every|each|any)/i.test(situation))
    return `I want to talk about what happens ${situation}`;
  return `I want to talk about what happened ${situation}`;
}
