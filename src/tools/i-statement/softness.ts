import { hasSeveralSentences, withoutMark } from '../shared/logic/sentences.ts';

/** How softly the request is put. Where softer words would not be certain English, it stays as it is. */
export type Softness = 'plain' | 'soft' | 'softest';

/** The levels in order. */
export const SOFTNESS = ['plain', 'soft', 'softest'] as const satisfies readonly Softness[];

const SUBJECTS = new Map(
  Object.entries({ you: 'you', us: 'we', him: 'he', her: 'she', them: 'they', me: 'I' }),
);
const MANY = '(?:some|more|less|fewer|one|two|three|an?|another)';
// "you to stop yelling, and to knock": a second "to" hangs on the first, so "could" would break it.
const SECOND_TO = /(?:\b(?:and|or|but)|,)(?: (?:you|us|we|not|instead|then|also|please))* to\b/i;
// A new thought after a comma ("…, I hate waiting") would be asked too, so it is not made a question.
const NEW_THOUGHT = /[,–—-] (?:(?:and|but|so|then) )*(?:I|you|we|it|they|can|could)\b/i;
const BROKEN = /["“”«»()?!:;\n]|___ instead/;

/**
 * A composed request, softer: "I would like you to text me" → "It would help me if you could text me"
 * → "Would you be willing to text me?".
 */
export function soften(request: string, softness: Softness): string {
  const asked = /^I would like (.+)$/s.exec(request)?.[1];
  if (softness === 'plain' || asked === undefined || BROKEN.test(asked)) return request;
  const isQuestion =
    softness === 'softest' && !hasSeveralSentences(asked) && !NEW_THOUGHT.test(asked);
  return findDeed(asked, isQuestion) ?? findThing(asked, isQuestion) ?? request;
}

function findDeed(asked: string, isQuestion: boolean): string | undefined {
  const [, who = '', denied = '', , later = '', deed = ''] =
    /^(you|us|him|her|them|[A-Z][a-z]+)(?: both)? (not )?(to (not )?)(.+)$/s.exec(asked) ?? [];
  if (deed === '' || /^(?:never|always)\b/i.test(deed)) return undefined;
  const subject = SUBJECTS.get(who) ?? who;
  const isDenied = denied !== '' || later !== '';
  const both = /^\S+ both /.test(asked) ? ' both' : '';
  if (isQuestion && who === 'you') {
    if (/\byou to\b/.test(deed)) return undefined;
    return asking(`Would you${both} be willing ${isDenied ? 'not ' : ''}to ${deed}`);
  }
  if (SECOND_TO.test(deed)) return undefined;
  if (isQuestion && who === 'us' && !isDenied) return asking(`Could we${both} ${deed}`);
  return `It would help me if ${subject}${both} ${isDenied ? 'would not' : 'could'} ${deed}`;
}

// What is wished for without a doer: "a hug", "more time to think", "to know by Friday", "it if …".
function findThing(asked: string, isQuestion: boolean): string | undefined {
  if (/^it if /.test(asked)) return `It would help me ${asked.slice(3)}`;
  if (/^to (?!be\b|feel\b|matter\b)\p{L}/u.test(asked)) return `It would help me ${asked}`;
  if (!new RegExp(`^${MANY} \\p{L}`, 'iu').test(asked)) return undefined;
  if (/^(?:some|one|an?) (?:of you|one|body)\b/i.test(asked)) return undefined;
  return isQuestion ? asking(`Would you be open to ${asked}`) : `It would help me to have ${asked}`;
}

function asking(words: string): string {
  return `${withoutMark(words)}?`;
}
