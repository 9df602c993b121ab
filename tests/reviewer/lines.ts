// The labeled lines as the network sees them.
import { readJsonLines } from '../../src/commands/json-lines.ts';
import { layOut, type Place } from '../../src/lib/recognizer/layout.ts';
import type { WordGroups } from '../../src/lib/recognizer/word-groups.ts';
import { FIELDS, type Draft, type Field } from '../../src/tools/i-statement/draft.ts';
import { examples } from '../../src/tools/i-statement/made-up.ts';
import { listOwnWords } from '../../src/tools/i-statement/own-words.ts';
import { exercises, type Kind } from '../../src/tools/i-statement/practice.ts';
import { CODES, type FindingCode } from '../../src/tools/i-statement/review.ts';
import type { Example } from '../recognizer/network.ts';

/** How many parts a statement has. */
export const PARTS = FIELDS.length;
/** Harm matters most. */
export const HARM_WEIGHT = 3;

/** A part of a statement, and what is in it. */
export interface LabeledPart {
  readonly field: Field;
  readonly text: string;
  readonly codes: readonly FindingCode[];
}

/** A labeled part as a file has it: by which hand, and whether it is among the plainest. */
export interface Line extends LabeledPart {
  readonly by?: number;
  readonly often?: boolean;
}

/** A labeled part with its places, their groups of words, and what should be said of it. */
export interface ReadLine extends LabeledPart, Example {
  readonly part: number;
  readonly places: readonly Place[];
}

/** The lines of a file. */
export function readLines(path: URL): readonly Line[] {
  return readJsonLines(path);
}

/** What the site's own examples say, part by part: nothing in them is to be noticed but what they show. */
export function listExamples(): LabeledPart[] {
  const parts = (draft: Draft, shown?: { readonly field: Field; readonly kind: Kind }) =>
    FIELDS.filter((field) => draft[field] !== '').map((field): LabeledPart => {
      const isShown = shown?.field === field && shown.kind !== 'none';
      return { field, text: draft[field], codes: isShown ? listCodes(shown.kind) : [] };
    });
  return [
    ...Object.values(examples).flatMap((draft) => parts(draft)),
    ...exercises.flatMap((exercise): LabeledPart[] => [
      ...parts(exercise.draft, exercise),
      ...(exercise.better === ''
        ? []
        : [{ field: exercise.field, text: exercise.better, codes: [] }]),
    ]),
  ];
}

function listCodes(kind: Kind): FindingCode[] {
  return kind === 'none' ? [] : [kind];
}

/** A labeled part as it is read with these groups of words. */
export function readLine({ field, text, codes }: LabeledPart, known: WordGroups): ReadLine {
  const part = FIELDS.indexOf(field);
  const places = layOut(part, listOwnWords(field, text), known);
  const words = places.map(({ groups }) => groups);
  return { field, text, codes, part, places, words, ...listTargets(codes) };
}

/** What should be said of each code, and how much that matters. */
export function listTargets(codes: readonly FindingCode[]): Pick<Example, 'targets' | 'weights'> {
  // Where there is harm nothing else is said: taught too, but less sternly, as the words may well be there.
  const isHarm = codes.includes('harm');
  return {
    targets: CODES.map((code) => ((isHarm ? code === 'harm' : codes.includes(code)) ? 1 : 0)),
    weights: CODES.map((code) => (code === 'harm' ? HARM_WEIGHT : isHarm ? 0.15 : 1)),
  };
}
