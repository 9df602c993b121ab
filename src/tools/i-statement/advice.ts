import { FIELDS, type Draft, type Field } from './draft.ts';
import { composeFeeling } from './phrases/feeling.ts';
import { reviewStatement, type Finding, type FindingCode } from './review.ts';
import { composeOffer, type Offer } from './rewording.ts';

/** Something a reader may want to look at again: where, what, in which words, and one way on. */
export interface Advice {
  /** The same for the same kind of thing in the same part, so that "Keep my words" is remembered. */
  readonly key: string;
  readonly field: Field;
  readonly code: AdviceCode;
  readonly quote: string;
  readonly offer: Offer;
}

/** What advice can be about. Harm gets none. */
export type AdviceCode = Exclude<FindingCode, 'harm'>;

/** How much is said at once, over the whole form. */
export const MOST_ADVICE = 2;

/** What a look at a draft found: the part that tells of harm, or else what could be said of it. */
export interface Review {
  readonly harm: Field | undefined;
  /** One thing for each part, in the order of the form. None where there is harm. */
  readonly advice: readonly Advice[];
}

/**
 * What could be said of the draft. The feeling is read as it will be said, so that harm is seen where
 * what was picked ("scared") and what was typed ("of you") only together tell of it.
 */
export function reviewDraft(draft: Draft): Review {
  const findings = reviewStatement(draft);
  const said = composeFeeling(draft.feeling, draft.picked);
  const found = [...findings, ...reviewStatement({ feeling: said })].find(
    ({ code }) => code === 'harm',
  );
  if (found) return { harm: found.field, advice: [] };
  const advice = FIELDS.flatMap((field) => {
    const [first] = findings
      .filter((finding) => finding.field === field)
      .sort((one, other) => RANK.indexOf(one.code) - RANK.indexOf(other.code));
    if (!first || first.code === 'harm' || DONE_TO_ME.test(draft[field])) return [];
    return [compose(first, first.code, draft)];
  });
  return { harm: undefined, advice };
}

/**
 * The advice to show now: what is shown already stays, so that nothing jumps; then the next in order.
 * What the reader chose to keep is not asked about again.
 */
export function pickAdvice(
  all: readonly Advice[],
  shown: readonly string[],
  kept: readonly string[],
): Advice[] {
  const open = all.filter(({ key }) => !kept.includes(key));
  const isShown = ({ key }: Advice) => shown.includes(key);
  return [...open.filter(isShown), ...open.filter((advice) => !isShown(advice))].slice(
    0,
    MOST_ADVICE,
  );
}

// Of several things in one part, what is the hardest to hear is spoken of first.
const RANK: readonly FindingCode[] = [
  'threat',
  'judgment-as-feeling',
  'label',
  'absolute',
  'accusation',
  'mind-reading',
  'negative-request',
  'vague-request',
];

// In “you always hurt me” the review hears the “always” alone: what may tell of harm is nobody's to correct.
const DONE_TO_ME =
  /\b(?:(?:you|u|he|she|they)(?: \w+)? hurts?|(?:hit|grab|push|kick|corner|follow|lock|punish)\w*) (?:me|us)\b|let me (?:go|out)/i;

const LONGEST_QUOTE = 48;
// Who is asked is plain, and left out.
const ASKED = /^\s*(?:you|u) to /i;

function compose(finding: Finding, code: AdviceCode, draft: Draft): Advice {
  const { field } = finding;
  return {
    key: `${field} ${code}`,
    field,
    code,
    quote: findQuote(finding, draft[field]),
    offer: composeOffer(finding, draft[field]),
  };
}

// One word can be quoted alone; a thought ("that you …") only with the rest of its clause.
function findQuote({ code, start, end }: Finding, text: string): string {
  const isWhole = ['absolute', 'label', 'vague-request', 'negative-request'].includes(code);
  const opening = text
    .slice(0, start)
    .replace(/^.*[.,;!?…\n]/s, '')
    .replace(/^(?:\s|(?:and|but|because|when)\b)+/i, '');
  const after = text.slice(end).replace(/(?:[.,;!?…\n]|\b(?:and|but|because)\b).*/is, '');
  const said = text.slice(start, end);
  const words = (isWhole ? said.replace(ASKED, '') : opening + said + after).trim();
  return words.length <= LONGEST_QUOTE
    ? words
    : `${words.slice(0, words.lastIndexOf(' ', LONGEST_QUOTE))} …`;
}
