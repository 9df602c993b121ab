import type { Field } from './logic.ts';
import { readVerdicts, type Verdict } from './review/network.ts';
import { END, isPassed, listGroups, START } from './review/word-groups.ts';
import { listWords, type Word } from './review/words.ts';

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

// As the form asks for them, and as the network was taught. Written out, so that a page that only
// reviews need not carry how sentences are composed.
const FIELDS = [
  'feeling',
  'situation',
  'reason',
  'request',
  'perspective',
] as const satisfies readonly Field[];

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
 * // [{ field: 'reason', code: 'absolute', start: 0, end: 16 }]
 */
export function reviewStatement(draft: Partial<Record<Field, string>>): Finding[] {
  const findings = FIELDS.flatMap((field) => reviewField(field, draft[field] ?? ''));
  const harm = findings.filter(({ code }) => code === 'harm');
  return harm.length > 0 ? harm : findings;
}

// Some people type the stem again; the form has said it already.
const STEMS: Readonly<Record<Field, RegExp>> = {
  feeling: /^(?:i (?:just )?(?:feel|felt|(?:am|was) feeling) )+/,
  situation: /^(?:when )+/,
  reason: /^(?:because )+/,
  request: /^(?:i (?:would|will|'d) (?:like|want|love) |i want )+/,
  perspective: /^(?:i (?:can|could) see (?:that )?)+/,
};
// Where harm is likely but not likely enough to say so, nobody's wording is corrected either.
const DOUBT = 0.3;

const ONLY_IN: Partial<Record<FindingCode, Field>> = {
  'judgment-as-feeling': 'feeling',
  'vague-request': 'request',
  'negative-request': 'request',
};

function reviewField(field: Field, text: string): Finding[] {
  const words = withoutStem(field, listWords(text));
  const sentences = splitSentences(words);
  if (sentences.length === 0) return [];
  const places = sentences.flatMap((sentence) => layOut(field, words, sentence));
  const verdicts = readVerdicts(places.map(({ groups }) => groups));
  const harmScore = verdicts[0]?.score ?? 0;
  if (harmScore <= 0 && harmScore > -DOUBT) return [];
  const given = CODES.flatMap((code, index) => {
    const verdict = verdicts[index];
    if (verdict === undefined || verdict.score <= 0) return [];
    if ((ONLY_IN[code] ?? field) !== field) return [];
    const isWhole = ONLY_IN[code] === 'request';
    const [start, end] = isWhole ? spanOf(words) : findSpan(verdict, places);
    return [{ field, code, start, end }];
  });
  const harm = given.filter(({ code }) => code === 'harm');
  return harm.length > 0 ? harm : given;
}

interface Place {
  readonly groups: readonly number[];
  readonly word: Word | undefined;
}

function withoutStem(field: Field, words: readonly Word[]): readonly Word[] {
  const opening = words.slice(0, 12).map(({ word }) => `${word} `);
  const stem = STEMS[field].exec(opening.join(''))?.[0] ?? '';
  return words.slice(stem.split(' ').length - 1);
}

function splitSentences(words: readonly Word[]): number[][] {
  const sentences: number[][] = [[]];
  for (const [index, word] of words.entries()) {
    if (word.word === '.') sentences.push([]);
    else if (!isPassed(word)) sentences.at(-1)?.push(index);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

// A sentence as the network sees it, with nothing after it, so that no filter looks across its end.
function layOut(field: Field, words: readonly Word[], sentence: readonly number[]): Place[] {
  const mark = (...groups: number[]) => ({ groups, word: undefined });
  return [
    mark(START + FIELDS.indexOf(field)),
    ...sentence.map((index) => ({ groups: listGroups(words, index), word: words[index] })),
    mark(END),
    ...Array.from({ length: 4 }, () => mark()),
  ];
}

const NEAR = 2;

// Around the word that spoke most for the code, as far as others next to it did so too.
function findSpan({ shares }: Verdict, places: readonly Place[]): readonly [number, number] {
  const most = Math.max(...shares.slice(0, 5000));
  const peak = shares.indexOf(most);
  const reach = (by: 1 | -1) => {
    let last = peak;
    for (let gap = 0, at = peak; gap <= NEAR && places[at]?.groups.length; at += by, gap += 1) {
      if ((shares[at] ?? 0) >= most / 4) [last, gap] = [at, 0];
    }
    return last + by * NEAR;
  };
  const near = places.slice(Math.max(0, reach(-1)), reach(1) + 1);
  const words = near.flatMap(({ word }) => word ?? []);
  return spanOf(words.length > 0 ? words : places.flatMap(({ word }) => word ?? []));
}

function spanOf(words: readonly Word[]): readonly [number, number] {
  return [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
}
