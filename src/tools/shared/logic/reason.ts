import { withoutLink, withoutStem, withSmallStart } from './sentences.ts';

const PRONOUN = '(?:I|you|we|he|she|they|it|your|my)';
const OWN_REASON = new RegExp(
  `^(?:(?:since|as|so) ${PRONOUN}|due to|given|so that|['’]?cause|c[ou][sz]|b/?c)\\b`,
  'i',
);
/** Words that a noun may follow, for patterns. */
export const OWNERS = 'the|a|an|your|our|my|his|her|their';
/** Words that tie a noun to the next, for patterns. */
export const PREPS = 'of|in|on|at|with|without|for|from|about|after|between';
/** A word that may be a noun, for patterns. */
export const NAME = "[\\p{L}\\d’'-]+";
// Where, when and of what: no room for a verb, so "when" would limp.
const TAIL =
  `(?: (?:you|I|he|she|they|we) (?:said|say|did|do|wrote))?` +
  `(?: (?:${PREPS}) (?:\\p{L}+ing )?(?:(?:${OWNERS}|this) )?${NAME}(?: [ap]m)?)*` +
  `(?: (?:last|this) ${NAME}| yesterday| today| tonight)?$`;
const NOUN_PHRASE = new RegExp(
  `^(?:(?:all (?:of )?)?(?:${OWNERS}|all|all this|so much|too much|two|three|\\d+) ${NAME}|` +
    `(?!${NAME}ed )(?!\\d)[\\p{Script=Latin}\\d’'-]+|(?:what|how) (?:\\p{L}+ )?\\p{L}+)${TAIL}`,
  'iu',
);
const PERSON_DOING =
  /^(?:you|me|us|him|them) (?:not |always )?(?!(?:br|cl|fl|sw|str?)ing\b)\p{L}{2,}ing\b/iu;

/** Whether the words name a thing or a doing ("the noise", "you being late"), with no verb of their own. */
export function isNoun(words: string): boolean {
  if (/^\p{L}+ing (?:you|me|us|him|her|them)$/iu.test(words)) return true;
  if (
    PERSON_DOING.test(words) ||
    /^(?:not )?being\b(?!.* (?:is|was|hurts|makes|matters)\b)/i.test(words)
  )
    return true;
  if (!NOUN_PHRASE.test(words)) return false;
  return !/\b(?:is|are|was|were|has|had)$|^(?:again|then|yes|no|of)$/i.test(words);
}

/** "no reply": what there is not. */
export const NONE = new RegExp(`^no (?!one\\b)${NAME}${TAIL}`, 'iu');

/** Who did it was left out, and may be either: it is not for us to say. */
export const NOBODY =
  /^(?:lied|did(?:n['’]t| not)|does(?:n['’]t| not)|forgot|came|left|went|said|told|ignored|yelled|shouted|broke|took|got|made|kept|gave|late|always|never)\b/i;
const OWN_WISH =
  /^(?:still |just |really )?(?:need|want|have|am|was|love|miss|hate|feel|wish|hope)(?= )(?! (?:is|was|are|and|of|for|matters|means)\b)/i;

/** The reason, with the link that fits: "because I care", "because of the noise". '' if none. */
export function composeReason(reason: string): string {
  const words = withSmallStart(withoutLink(withoutStem(reason, /^(?:because\b[\s,:…]*)+/i)));
  if (words === '') return '';
  if (words === 'of') return '';
  if (
    OWN_REASON.test(words) ||
    /^(?:as|for|with) (?:an?|the|my|our|your) \p{L}+(?: of .+)?$/iu.test(words)
  )
    return words;
  if (NONE.test(words)) return `because there is ${words}`;
  if (NOBODY.test(words)) return `because of this: ${words}`;
  if (/^to \p{L}/u.test(words)) return `because I want ${words}`;
  if (OWN_WISH.test(words)) return `because I ${words}`;
  return isNoun(words) ? `because of ${words}` : `because ${words}`;
}
