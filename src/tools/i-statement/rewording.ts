import type { Field } from './draft.ts';
import { baseOf, pastOf } from './past-tense.ts';
import type { Finding, FindingCode } from './review.ts';

/** What can be offered for a part: `words` for all of it, with ___ where the reader's own are wanted. */
export type Offer =
  | { readonly kind: 'words'; readonly text: string }
  /** Feelings that often lie under a verdict, each with the part as it would read with it. */
  | { readonly kind: 'feelings'; readonly picks: readonly Pick[] };

interface Pick {
  readonly word: string;
  readonly text: string;
}

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
  const words = text.trim().replace(/[\s.,;:!?]+$/, '');
  if (field === 'feeling') {
    const felt = findFelt(finding, text);
    return felt === undefined
      ? { kind: 'feelings', picks: listPicks(finding, text) }
      : { kind: 'words', text: felt };
  }
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

const STARTS = {
  feeling: () => BLANK,
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
} as const satisfies Record<Field, (text: string, code: FindingCode) => string>;

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

// Feelings that often lie under a verdict; none is claimed to be the reader's.
const UNDER = [
  [/\b(?:stupid|idiot|fool|joke|clown|humil|mock|laugh|fun of|belitt|look)/i, 'embarrassed hurt'],
  [/\b(?:ignor|invis|overl|unsee|unhe|brick|shut|forgot|option|second|exclu|left)/i, 'lonely hurt'],
  [/\b(?:betray|cheat|lied|trick|decei|play|fool)/i, 'heartbroken angry'],
  [/\b(?:used|maid|servant|slave|atm|bank|housek|granted|unapp|unfair|driver|nanny)/i, 'tired sad'],
  [/\b(?:attack|blam|accus|critic|judg|corner|insult)/i, 'tense hurt'],
  [/\b(?:un)?(?:love|abandon|reject|unwant|care|want|rather|leav|mates)/i, 'scared lonely'],
  [/\b(?:fail|burden|worthl|useless|not good|bad|nuisance|inadeq)/i, 'ashamed discouraged'],
] as const;

function listPicks({ start, end, code }: Finding, text: string): Pick[] {
  const [, under = 'hurt sad'] = UNDER.find(([cue]) => cue.test(text)) ?? [];
  const words = [...under.split(' '), under.includes('angry') ? 'sad' : 'angry'];
  const span = text.slice(start, end);
  // "sad and unloved": one word in a row gives way, and the others stay.
  const isInRow =
    code === 'judgment-as-feeling' &&
    /^\p{L}+$/u.test(span) &&
    text.split(/,|\band\b/).every((piece) => piece.trim().split(/\s+/).length < 3);
  const others = text.toLowerCase();
  return words
    .filter((word) => !isInRow || !others.includes(word))
    .map((word) => ({
      word,
      text: isInRow ? text.slice(0, start) + word + text.slice(end) : word,
    }));
}

const JOINER =
  /[,.;:!?…"“”]|\b(?:and|but|or|when|whenever|because|cause|if|so|which|who|until|till|while|than|every|unless|after|before|once)\b/i;
const WHO = "(?:you|they|we|he|she|my [a-z'’-]+|your [a-z'’-]+)";
const ABSOLUTE = new RegExp(
  `^((?:because|when|since|that) )?(${WHO}) (always|constantly|continually|invariably|never(?: once| ever)?) ([a-z'’]+)\\b(.*)$`,
  'i',
);
const STATE = new RegExp(
  `^((?:because|when|since|that) )?(you|they|we|he|she)(?:['’](?:re|s)| (?:are|is|were|was)) (always|constantly|continually|forever|never) (.+)$`,
  'i',
);
const EVERY_TIME = /^(?:when )?every (?:single )?time (you|they|he|she|we) ([a-z]+)\b(.*)$/i;

// "you always forget to call" → "you forgot to call": one time, in the reader's own words.
function findOneTime(text: string): string | undefined {
  const [, every, everyVerb = '', everyRest = ''] = EVERY_TIME.exec(text) ?? [];
  if (every !== undefined) {
    const past = pastOf(everyVerb.toLowerCase());
    return past && !JOINER.test(everyRest) && !/\byou\b|\bI\b/.test(everyRest)
      ? `the last time ${every} ${past}${everyRest}`
      : undefined;
  }
  const [, , one, how = '', state = ''] = STATE.exec(text) ?? [];
  if (one !== undefined && !JOINER.test(state)) {
    const be = /^(?:he|she)$/i.test(one) ? 'was' : 'were';
    return `${one} ${be} ${/never/i.test(how) ? 'not ' : ''}${state}`;
  }
  const [, , who, adverb = '', verb = '', rest = ''] = ABSOLUTE.exec(text) ?? [];
  if (who === undefined || JOINER.test(rest)) return undefined;
  const isDenied = /never/i.test(adverb);
  const form = isDenied ? baseOf(verb.toLowerCase()) : pastOf(verb.toLowerCase());
  return form && `${who} ${isDenied ? 'did not ' : ''}${form}${rest}`;
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
