import { NAME, OWNERS, PREPS } from '../../shared/logic/reason.ts';
import {
  withoutLink,
  withoutMark,
  withoutStem,
  withSmallStart,
} from '../../shared/logic/sentences.ts';
import { ASKS } from './request.ts';

const STARTS_WITH_NOUN = new RegExp(
  `^(?:${OWNERS}|this|that|these|those|how|what|why|where|all|everything)\\b`,
  'i',
);

// A word or two, or a noun with its place: no verb to follow "that".
const BARE = new RegExp(
  `^(?!(?:you|we|it|I|he|she|they|that|there|youre|its)\\b)${NAME}(?: ${NAME})?(?: (?:${PREPS}) ${NAME})?$`,
  'iu',
);

/** The other person's side: "I can see that you had a long day". '' if none. */
export function composePerspective(perspective: string): string {
  const stem = /^(?:(?:I\s+)?can\s+see\s+(?:that\b)?[\s,:…]*)+(?:that\b\s*)?/i;
  const words = withSmallStart(
    withoutLink(withoutStem(perspective, stem)).replace(/^that\s+(?!is |was )(?=\p{L}+\s)/iu, ''),
  );
  if (words === '') return '';
  if (ASKS.test(words)) return `${withoutMark(words)}?`;
  if (/^(?:I\b|thank|thanks\b|sorry\b|know\b)/i.test(words))
    return words.replace(/^know\b/i, 'I know');
  if (/^(?:because|when|if)\b/i.test(words)) return `I can see how it is ${words}`;
  if (/^(?!\p{L}*thing|not|you|we)[\p{L}’'-]*(?:ed|ing|sick|busy|ill|sad)$/iu.test(words))
    return `I can see that you are ${words}`;
  if (BARE.test(words) && !STARTS_WITH_NOUN.test(words)) return `I can see your side: ${words}`;
  return `I can see ${STARTS_WITH_NOUN.test(words) ? '' : 'that '}${words}`;
}
