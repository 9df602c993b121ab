import {
  withoutLink,
  withoutMark,
  withoutStem,
  withSmallStart,
} from '../../shared/logic/sentences.ts';

/** How a question begins. */
export const ASKS =
  /^(?:can|could|would|will|won['’]t|do|does|is|are|may|might|shall|should|did|have|has|were|was|how about|what about|what if)\s+(?:you|we|I|it|there|us|that)\b|^(?:how|what) (?:about|if)\b|^why (?:don['’]t|not)\b/i;
const VERBS =
  'tell|ask|listen|give|let|stop|come|be|say|spend|keep|make|take|put|turn|wait|try|do|go|send|write|stay|leave|sit|explain|apologize|talk|believe|include|remember|speak|trust|treat|understand|sleep|eat|meet|see|hear|start|choose|pick|wash|clean|pay|agree|tidy';
const VERBS_OR_NOUNS =
  'text|call|help|hug|message|answer|show|hold|share|plan|respect|check|look|visit|phone|warn|love';
// "tell me", "call me": what may be a noun is a command where somebody or a moment follows.
const COMMAND = new RegExp(
  `^(?:(?:${VERBS})|(?:${VERBS_OR_NOUNS}) (?:me|us|him|her|them|my|your|our|the|before|when|if|once|at|out))\\b(?! together)`,
  'i',
);
const AFTER_YOU = new RegExp(`^(?:you|we) (?:both )?(?:${VERBS}|${VERBS_OR_NOUNS})\\b`, 'i');
// "you could text me", "you're home by ten".
const COULD =
  /^(?:you|we)(?:['’](?:d|ll|re)|\s+(?:will|would|could|can|did|were|are|always|never|just|also))(?![\p{L}])/iu;
// "when you're late, text me": a command with its moment first.
const LATER = new RegExp(
  `^(?:if|when|whenever|next time|once|after|before)\\b.*, (?:${VERBS}|${VERBS_OR_NOUNS})\\b`,
  'i',
);
const ALONE = /^(?:text|call|message|answer|visit|hug|phone)$/i;
const REQUEST_WORDS = new Set([...`${VERBS}|${VERBS_OR_NOUNS}`.split('|'), 'honesty', 'space']);

/** The request as a sentence without its last mark: "I would like you to text me". '' if none. */
export function composeRequest(request: string): string {
  const stem = /^(?:(?:I\s+would\s+like|I['’]d\s+like(?=\s+I\s+would)|would\s+like)\b[\s,:…]*)+/i;
  const bare = withoutLink(
    withoutStem(request, stem).replace(
      /^like\s+(?=(?:you|to|us|a|an|some|it)\b)|^for (?=an? )/i,
      '',
    ),
  );
  const words = withSmallStart(bare, REQUEST_WORDS);
  if (words === '' || /^(?:I['’]d|what I['’]d|like)(?: like)?$/i.test(words)) return '';
  if (ASKS.test(words)) return `${withoutMark(words)}?`;
  if (LATER.test(words)) return `please, ${words}`;
  if (ALONE.test(words)) return `I would like you to ${words}`;
  if (/^(?:I|what I)\b/i.test(words) || /^(?:please|let['’]s)\b/i.test(words)) return words;
  if (/^(?:you|we|he|she|they) (?:should|must|need|have to|ought)\b/i.test(words)) return words;
  if (/^(?:don['’]t|do not|never)\b/i.test(words)) return `please ${words}`;
  if (/^that\s+(?:I|you|we|he|she|they|it|there)\b/i.test(words))
    return `what I would like is ${words}`;
  if (/^(?:if|when|next time)\b/i.test(words) || AFTER_YOU.test(words) || COULD.test(words))
    return `I would like it ${/^(?:if|when)\b/i.test(words) ? '' : 'if '}${words}`;
  return `I would like ${COMMAND.test(words) ? 'you to ' : ''}${words}`;
}
