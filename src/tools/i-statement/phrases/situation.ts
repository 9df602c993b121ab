import { isNoun, NOBODY, NONE } from '../../shared/logic/reason.ts';
import { withoutLink, withoutStem, withSmallStart } from '../../shared/logic/sentences.ts';

const PRONOUN = '(?:I|you|we|he|she|they|it|your|my)';
// With a link of its own: "after dinner", "the way you said it"; "at ten", but not "at ten you left".
const OWN_SITUATION = new RegExp(
  `^(?:whenever|while|after|before|during|if|since|as|once|until|about|that|because|to|without|` +
    `(?:every|each|any|the (?:last|first|next|other)) time|anytime|the (?:way|moment)|` +
    `right now|lately|recently|` +
    `(?:at|by|in|on|with|from|over|for|last|this (?=morning|evening|week|month|year)|yesterday|today|tonight)\\b(?!.*\\b${PRONOUN}\\b)|` +
    `(?:at|in|on) .* when\\b|` +
    `(?:at|by) (?:how|what|being|having)|over how)\\b`,
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
  return isNoun(words) ? `about ${words}` : `when ${words}`;
}
