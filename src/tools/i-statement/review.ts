import type { Place } from '../../lib/recognizer/layout.ts';
import type { Verdict } from '../../lib/recognizer/network.ts';
import { openRecognizer } from '../../lib/recognizer/recognizer.ts';
import type { Word } from '../../lib/recognizer/words.ts';
import { FIELDS, type Field } from './draft.ts';
import { listOwnWords } from './own-words.ts';
import { PACKED } from './review/packed.ts';

/** What a finding is about, in the order the network tells them. The words for it live in copy. */
export const CODES = [
  'harm',
  'accusation',
  'absolute',
  'judgment-as-feeling',
  'mind-reading',
  'label',
  'threat',
  'vague-request',
  'negative-request',
] as const;

/** One of the things a review can notice. */
export type FindingCode = (typeof CODES)[number];

/** Something noticed in one part of a statement, and where: UTF-16 offsets into that part's text. */
export interface Finding {
  readonly field: Field;
  readonly code: FindingCode;
  readonly start: number;
  readonly end: number;
}

/**
 * What may get in the way of being heard. Harm stands alone: where any part tells of it, nothing else
 * is said of the draft. Pure; never throws.
 *
 * @example reviewStatement({ reason: 'you never listen' })
 * // [{ field: 'reason', code: 'absolute', start: 0, end: 9 }]
 */
export function reviewStatement(draft: Partial<Record<Field, string>>): Finding[] {
  const findings = FIELDS.flatMap((field) => reviewField(field, draft[field] ?? ''));
  const harm = findings.filter(({ code }) => code === 'harm');
  return harm.length > 0 ? harm : findings;
}

/** Where harm is likely but not likely enough to say so, nobody's wording is corrected either. */
export const DOUBT = 1.5;

const recognize = openRecognizer(PACKED);

/** What only one part can have. */
export const ONLY_IN: Readonly<Partial<Record<FindingCode, Field>>> = {
  'judgment-as-feeling': 'feeling',
  'vague-request': 'request',
  'negative-request': 'request',
};

function reviewField(field: Field, text: string): Finding[] {
  const words = listOwnWords(field, text);
  const { places, verdicts } = recognize(FIELDS.indexOf(field), words);
  if (places.length === 0) return [];
  const harmScore = verdicts[0]?.score ?? 0;
  if (harmScore <= 0 && harmScore > -DOUBT) return [];
  return CODES.flatMap((code, index) => {
    const verdict = verdicts[index];
    if (verdict === undefined || verdict.score <= 0) return [];
    if ((ONLY_IN[code] ?? field) !== field) return [];
    const isWhole = ONLY_IN[code] === 'request';
    const [start, end] = isWhole ? spanOf(words) : findSpan(verdict, places);
    return [{ field, code, start, end }];
  });
}

const NEAR = 2;
const PART = 0.3;
// Who does it is said with it: "you never", "you're so".
const WHO = /^(?:you|he|she|they|i|are|is|was|were|'s)$/;

// Around the word that spoke most for the code, as far as others near it did so too.
function findSpan({ shares }: Verdict, places: readonly Place[]): readonly [number, number] {
  const said = places.map(({ word }, index) => (word ? (shares[index] ?? 0) : 0));
  const most = said.reduce((one, other) => Math.max(one, other), 0);
  const peak = said.indexOf(most);
  const reach = (by: 1 | -1) => {
    let last = peak;
    for (let at = peak; Math.abs(at - last) <= NEAR && places[at]?.word; at += by) {
      if ((said[at] ?? 0) >= most * PART) last = at;
    }
    return last;
  };
  let from = reach(-1);
  while (WHO.test(places[from - 1]?.word?.word ?? '')) from -= 1;
  const near = most > 0 ? places.slice(from, reach(1) + 1) : places;
  return spanOf(near.flatMap(({ word }) => word ?? []));
}

function spanOf(words: readonly Word[]): readonly [number, number] {
  return [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
}
