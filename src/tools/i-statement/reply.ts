import { hasWords } from '../shared/logic/has-words.ts';
import { composeReason } from '../shared/logic/reason.ts';
import { findTurned } from '../shared/logic/perspective.ts';
import type { Draft } from './draft.ts';
import { composeStatement } from './logic.ts';
import { composeFeeling } from './phrases/feeling.ts';
import { composeRequest } from './phrases/request.ts';
import { composeSituation } from './phrases/situation.ts';

/**
 * What a caring listener could say back. `mirrored` holds parts turned to the listener's side, for
 * copy to put into sentences; `quoted` holds the reader's own sentence, where turning is not safe.
 */
export type Reply =
  | { readonly kind: 'general' }
  /** The words may be about harm: no sample reply, the way to help instead. */
  | { readonly kind: 'help' }
  | { readonly kind: 'quoted'; readonly statement: string }
  | {
      readonly kind: 'mirrored';
      /** "you feel hurt when I come home late", with the reason where it can be turned. */
      readonly heard: string;
      /** "me to text you", the end of "you would like". */
      readonly wish: string | undefined;
    };

const PAST =
  /^when (?:(?!is |are |am |be |gets? |being )[\p{L}'’]+ ){1,2}(?:came|was|were|did|didn['’]t|said|left|forgot|went|told|had|got|took|made|saw|found|heard|gave|put|spoke|(?!(?:n|f|\w+c)eed\b)\p{L}{2,}ed)\b/iu;
/**
 * The reply that fits the draft. A part that cannot be turned in good English is quoted instead.
 * `isHarm`: the review found words about harm (`reviewDraft`). No one should be handed a sentence in which
 * they thank, or are thanked by, a person who hurts them.
 */
export function composeReply(draft: Draft, isHarm: boolean): Reply {
  const statement = composeStatement(draft);
  if (statement === '') return { kind: 'general' };
  if (isHarm) return { kind: 'help' };
  const heard = findHeard(draft);
  if (heard === undefined) return { kind: 'quoted', statement };
  return { kind: 'mirrored', heard, wish: findWish(draft.request) };
}

function findHeard(draft: Draft): string | undefined {
  const feeling = composeFeeling(draft.feeling, draft.picked);
  const situation = composeSituation(draft.situation);
  const reason = composeReason(draft.reason);
  const stem = /^I (feel|felt) (.+)$/.exec(feeling);
  if (!stem) return undefined;
  const felt = findTurned(stem[2] ?? '');
  const turned = situation === '' ? '' : findTurned(situation);
  if (felt === undefined || turned === undefined) return undefined;
  const verb = stem[1] === 'felt' || PAST.test(situation) ? 'felt' : 'feel';
  const why = reason === '' ? undefined : findTurned(reason);
  const joint = turned === '' ? ' ' : ', ';
  return ['you', verb, felt, turned].filter(hasWords).join(' ') + (why ? joint + why : '');
}

function findWish(request: string): string | undefined {
  const asked = /^I would like (?!it\b)(.+)$/.exec(composeRequest(request))?.[1];
  if (asked === undefined) return undefined;
  // "you to text me", "you calling more": who is asked is no subject here.
  const [, you = '', rest = ''] = /^(you (?=to |not |\w+ing\b))?(?!you\b)(.+)$/.exec(asked) ?? [];
  const turned = findTurned(rest);
  return turned && (you === '' ? turned : `me ${turned}`);
}
