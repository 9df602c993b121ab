import {
  withoutLink,
  withoutMark,
  withoutStem,
  withSmallStart,
} from '../../shared/logic/sentences.ts';
import { baseOf } from './past-tense.ts';

/** How a question begins. */
export const ASKS =
  /^(?!(?:do|have) (?:it|that)\b)(?:(?:how|what|when|where|why) )?(?:can?|could|would|will|wo|do|does|is|are|may|might|shall|should|did|have|has|were|was)(?:n['’]?t)?\s+(?:you|u|we|I|it|there|that)\b|^(?:how|what) (?:about|if)\b|^why not\b/i;
// What is asked for as often as done: "help", "a change".
const NOUN = /^(?:help|change|support|work|plan|play|break|open|thank|love|respect|honesty|space)$/;
const isVerb = (word: string) => word === 'be' || (baseOf(word) === word && !NOUN.test(word));
// "remind me", "split the bills": what stands before somebody or a thing is done too.
const DONE_TO =
  /^(?!(?:to|for|all|with|in|on|at|from|by|and|just|more|not|what|que|\p{L}+ing)\b)(?:\p{L}+ (?:me|us|her|it|my|your|our|the)|help out)\b/iu;
const isDeed = (words: string) =>
  DONE_TO.test(words) || isVerb(/^\p{L}*/u.exec(words.toLowerCase())?.[0] ?? '');
// … but not by the other person alone: "be heard", "spend time with you".
const MINE =
  /^(?:feel|know|be (?:heard|invited|loved|respected)|see you|\p{L}+ (?:(?:\p{L}+ )?time )?(?:with|to) you)\b/iu;
// "you could text me", "you're home by ten".
const COULD =
  /^(?:you|we)(?:['’](?:d|ll|re)|\s+(?:will|would|could|can|did|were|are|always|never|just|also|don['’]?t))(?![\p{L}])/iu;
// "when you're late, text me": a command with its moment first.
const LATER = /^(?:(?:if|when|whenever|once|after|before)\b.*,|(?:next time|from now on),?) (.+)/i;
// What is done is no name, so a phone's capital goes.
const small = (text: string) => text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** The request as a sentence without its last mark: "I would like you to text me". '' if none. */
export function composeRequest(request: string): string {
  const stem = /^(?:(?:(?:I\s+)?would|I['’]?d)\s+like\b[\s,:…]*)+/i;
  const bare = withoutLink(
    withoutStem(request, stem).replace(/^like\b ?|^for (?=(?:an?|some|more) )/i, ''),
  );
  const words = withSmallStart(bare, { has: (word) => NOUN.test(word) });
  if (words === '') return '';
  if (ASKS.test(words)) return `${withoutMark(words)}?`;
  const [, later = ''] = LATER.exec(words) ?? [];
  if (isDeed(later)) return `please, ${words}`;
  if (
    /^(?:(?:what )?I|pl(?:ease|s|z)|let['’]?s|(?:you|we|he|she|they) (?:should|must|need|have to|ought))\b/i.test(
      words,
    )
  )
    return words;
  if (/^(?:do(?:n['’]?t| not)|never)\b/i.test(words)) return `please ${small(words)}`;
  if (/^that\s+(?:I|you|we|he|she|they|it|there)\b/i.test(words))
    return `what I would like is ${words}`;
  const [, after = ''] = /^(?:you|we) (?:both )?(.+)/i.exec(words) ?? [];
  const isIf = /^(?:if|when)\b/i.test(words);
  if (isIf || isDeed(after) || COULD.test(words))
    return `I would like it ${isIf ? '' : 'if '}${words}`;
  if (!isDeed(words)) return `I would like ${words}`;
  const who = MINE.test(words) ? '' : / together$/i.test(words) ? 'us ' : 'you ';
  return `I would like ${who}to ${small(words)}`;
}
