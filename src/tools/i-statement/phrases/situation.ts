import { isNoun, NOBODY, NONE } from '../../shared/logic/reason.ts';
import { withoutLink, withoutStem, withSmallStart } from '../../shared/logic/sentences.ts';

// After "with" or "of", whoever follows does nothing yet: "in front of my friends", "with you".
const PRONOUN = '(?<!\\b(?:at|in|on|with|of) )(?:I|you|we|he|she|they|it|your|my)';
// With a link of its own: "after dinner", "the way you said it"; "at ten", but not "at ten you left".
const OWN_SITUATION = new RegExp(
  `^(?:whenever|while|after|before|during|if|since|as|once|until|about|that|because|to|without|` +
    `(?:every|each|any|the (?:last|first|next|other))(?: single)? ?time|the (?:way|moment)|` +
    `(?:at|by|in|on|with|from|over|for|last|this (?=morning|evening|week|month|year)|yesterday|today|tonight|right now|lately|recently)\\b(?!.*\\b${PRONOUN}\\b)|` +
    `(?:(?:at|in|on|last|yesterday|today)\\b.*|only|even) when\\b|` +
    `(?:at|by|over) (?:how|what|being|having))\\b`,
  'i',
);

/** What happened, with the link that fits: "when you left", "about the noise". '' if none. */
export function composeSituation(situation: string): string {
  const words = withSmallStart(withoutLink(withoutStem(situation, /^(?:when\b[\s,:…]*)+/i)));
  if (words === '') return '';
  if (OWN_SITUATION.test(words)) return words;
  if (/^(?:why|what|where|who|how|did|do|are|is|can)\b.*\?$/i.test(words))
    return `and I wonder: ${words}`;
  if (NONE.test(words)) return `when there is ${words}`;
  if (NOBODY.test(words)) return `about this: ${words}`;
  return isNoun(words) || /^(?:how|why)\b/i.test(words) ? `about ${words}` : `when ${words}`;
}
