import type { Sheet } from './logic.ts';

// Few words, and each of them plain. A false alarm shows one line too many; a miss leaves the line
// that stands at the start. None of it decides anything: a reader can always go on.
const SIGNS = [
  // “It hit me that …” is a thought, and “it hurt me” a feeling.
  /(?<!\b(?:it|that|this|which) )\b(?:hit|hits|hitting|slap\w*|punch\w*|kick\w*|chok\w*|strangl\w*|shov\w*|grab\w*|push\w*|beat|beats|hurt|hurts|burn\w*|threaten\w*|lock\w*|rap(?:ed|es|ing)|force[ds]?|forcing|follow\w*|stalk\w*|track\w*|punish\w*|blackmail\w*) (?:on )?(?:me|us|my (?:kids?|children|son|daughter|mom|mother|dad|dog|cat))\b(?! (?:away|up for|at (?:chess|cards|tennis)))/i,
  /\b(?:threw|throws|throwing|smash\w*|broke|punch\w*|kick\w*) (?:\w+ ){0,3}(?:at me|(?:the|my|our) (?:wall|door|phone|window))\b/i,
  /\b(?:threaten(?:s|ed|ing)?|threats?|strangl\w*|chok(?:ed|es|ing) me|violen(?:t|ce)|abus(?:e|ed|ive)|rap(?:e|ed)|a (?:gun|knife)|kill (?:me|us|him|her|them|my)\w*)\b/i,
  /\b(?:afraid|scared|frightened|terrified) (?:of|to) (?:him|her|them|what (?:he|she|they)|(?:say|tell|ask|go|be|answer|come|speak)\b|my (?:partner|husband|wife|boyfriend|girlfriend|dad|father|mom|mother|brother|ex)\b)(?! (?:leaving|being|not|cheating|losing|lying))/i,
  /\b(?:won['’]?t|doesn['’]?t|didn['’]?t|never) (?:let|lets) me (?:leave|go|out|see|sleep|work|talk|have)\b/i,
  /\b(?:kill|hurt|harm)(?:ing)? myself\b|\bsuicid\w*|\b(?:want|wish) (?:I (?:was|were) dead|to die)\b/i,
] as const;

/**
 * Whether a sheet tells of harm done or feared, so that help should be named before anything else.
 * That it finds nothing means nothing: people have many words for being hurt, and some use none.
 */
export function mayTellOfHarm({ texts }: Sheet): boolean {
  return Object.values(texts).some((text) => SIGNS.some((sign) => sign.test(text)));
}
