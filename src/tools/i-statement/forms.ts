import { asSentence, withoutEcho } from '../shared/logic/sentences.ts';
import { composeReason } from '../shared/logic/reason.ts';
import type { Draft } from './draft.ts';
import { composeStatement, listCore, STEMS } from './logic.ts';
import { composePerspective } from './phrases/perspective.ts';
import { composeRequest } from './phrases/request.ts';
import { soften, type Softness } from './softness.ts';

/** The forms the same words can take. */
export const FORMS = ['full', 'short', 'message', 'letter'] as const;

/** One form of the statement. */
export type FormName = (typeof FORMS)[number];

/** The words that frame a message and a letter; copy holds them. */
export interface Frames {
  readonly messageEnd: string;
  readonly letterStart: string;
  readonly letterOpening: string;
  readonly letterClosing: string;
  readonly letterEnd: string;
}

/** The draft in the form and with the softness chosen, or '' for an empty draft. */
export function composeForm(
  draft: Draft,
  form: FormName,
  softness: Softness,
  frames: Frames,
): string {
  switch (form) {
    case 'full':
      return composeStatement(draft, (request) => soften(request, softness));
    case 'short':
      return composeShort(draft, softness);
    case 'message':
      return composeText(draft, softness, frames);
    case 'letter':
      return composeLetter(draft, softness, frames);
  }
}

/** The feeling, the moment and the wish alone; whatever there is, where those are missing. */
export function composeShort(draft: Draft, softness: Softness): string {
  const short = join([...listMoment(draft), request(draft, softness)], ' ');
  return short === '' ? composeStatement(draft) : short;
}

/** A message for a phone: one thought to a line, and a way to go on at the end. */
export function composeText(draft: Draft, softness: Softness, frames: Frames): string {
  const lines = [
    composePerspective(draft.perspective),
    ...listMoment(draft),
    reason(draft),
    request(draft, softness),
  ];
  const said = join(lines, '\n');
  return said === '' ? '' : `${said}\n${frames.messageEnd}`;
}

/** A letter: the other side first, then feeling and moment with the reason, then the wish. */
export function composeLetter(draft: Draft, softness: Softness, frames: Frames): string {
  const paragraphs = [
    join([frames.letterOpening, composePerspective(draft.perspective)], ' '),
    join([...listMoment(draft), reason(draft)], ' '),
    join([request(draft, softness)], ' '),
  ].filter((paragraph) => paragraph !== '');
  if (composeStatement(draft) === '') return '';
  return [frames.letterStart, ...paragraphs, frames.letterClosing, frames.letterEnd].join('\n\n');
}

function listMoment(draft: Draft): string[] {
  return listCore({ ...draft, reason: '' });
}

function reason(draft: Draft): string {
  const why = composeReason(draft.reason);
  return why === '' ? '' : `this matters to me ${why}`;
}

function request(draft: Draft, softness: Softness): string {
  return soften(composeRequest(draft.request), softness);
}

function join(parts: readonly string[], joint: string): string {
  const said = parts.filter((part) => part !== '').map(asSentence);
  return withoutEcho(said.join(joint), STEMS).replace(/ {2,}/g, ' ');
}
