import type { Field } from './draft.ts';
import { listUnder, type FeelingPick } from './feelings-under.ts';
import { findOneTime, JOINER } from './one-time.ts';
import type { Finding, FindingCode } from './review.ts';

/** What can be offered for a part: `words` for all of it, with ___ where the reader's own are wanted. */
export type Offer =
  | { readonly kind: 'words'; readonly text: string }
  /** Feelings that often lie under a verdict, each with the part as it would read with it. */
  | { readonly kind: 'feelings'; readonly picks: readonly FeelingPick[] };

/** A gap for the reader to fill, in a part and on paper. */
export const BLANK = '___';

/**
 * One rewording of a part. Made from the reader's own words where that is certain; else a start.
 *
 * @example composeOffer({ field: 'situation', code: 'absolute', start: 0, end: 10 }, 'you always forget')
 * // { kind: 'words', text: 'you forgot' }
 */
export function composeOffer(finding: Finding, text: string): Offer {
  const { field, code } = finding;
  if (field === 'feeling') {
    const felt = findFelt(finding, text);
    return felt === undefined
      ? { kind: 'feelings', picks: listUnder(finding, text) }
      : { kind: 'words', text: felt };
  }
  const words = text.trim().replace(/[\s.,;:!?]+$/, '');
  const own =
    code === 'absolute' || code === 'accusation'
      ? findOneTime(words)
      : code === 'mind-reading'
        ? findOwned(finding, text)
        : code === 'threat'
          ? findWithoutThreat(finding, text)
          : code === 'vague-request'
            ? `${words}, for example by ${BLANK}`
            : code === 'negative-request'
              ? findInstead(words)
              : undefined;
  return { kind: 'words', text: own ?? STARTS[field](text, code) };
}

// Where the reader's own words cannot be turned for certain: how it could begin.
const STARTS = {
  situation: (text, code) =>
    code === 'absolute'
      ? `the last time it happened, ${BLANK}`
      : /\b(?:you|u) (?:.* )?(?:say|said|tell|told|call|called|yell|yelled|shout|shouted)\b/i.test(
            text,
          )
        ? `I heard you say ${BLANK}`
        : `I saw ${BLANK}`,
  reason: () => `it matters to me that ${BLANK}`,
  request: (_, code) =>
    code === 'threat'
      ? `I will ${BLANK} if it happens again, to look after myself`
      : `you to ${BLANK}`,
  perspective: () => `you may have ${BLANK}`,
} as const satisfies Record<Exclude<Field, 'feeling'>, (text: string, code: FindingCode) => string>;

// "sick because of what you did" → "sick": the feeling was there, and the rest has its own box.
function findFelt({ start, code }: Finding, text: string): string | undefined {
  if (code === 'judgment-as-feeling' || code === 'label') return undefined;
  const head = text
    .slice(0, start)
    .replace(
      /[\s,]*\b(?:because(?: of)?|and|that|when|at(?: the way)?|over|about|by|with)?\s*$/i,
      '',
    )
    .trim();
  return head !== '' && head.split(/\s+/).length <= 3 && !/^(?:that|like|as|you|it)\b/i.test(head)
    ? head
    : undefined;
}

// "you don't care" → "I worry that you don't care": the same words, owned.
function findOwned({ field }: Finding, text: string): string | undefined {
  const words = text
    .trim()
    .replace(/^(?:(?:because|when)\s+)+/i, '')
    .replace(/\b(?:obviously|clearly|simply|of course)\s+/gi, '')
    .replace(/[\s.!]+$/, '');
  if (!/^(?:you|u|he|she|they|your)\b/i.test(words) || JOINER.test(words)) return undefined;
  const owned = words.charAt(0).toLowerCase() + words.slice(1);
  if (field === 'reason') return `I worry that ${owned}`;
  return field === 'situation' ? `I start to think that ${owned}` : undefined;
}

// "you to be home by ten or I'm leaving": what comes before the "or" is the request.
function findWithoutThreat({ start, end }: Finding, text: string): string | undefined {
  const or = text.slice(0, end).search(/,?\s+or(?: else)?\b/i);
  const asked = text.slice(0, Math.max(or, 0)).trim();
  return asked !== '' && or <= start + 4 && asked.split(/\s+/).length > 1 ? asked : undefined;
}

function findInstead(words: string): string {
  const isTo = /^(?:you |us )?(?:not )?to\b/i.test(words);
  return `${words}, and ${isTo ? 'to ' : ''}${BLANK} instead`;
}
