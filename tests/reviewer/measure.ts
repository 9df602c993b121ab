// How well scores fit the labels, and from which score on to speak.
import type { Field } from '../../src/tools/i-statement/draft.ts';
import { CODES, DOUBT, ONLY_IN, type FindingCode } from '../../src/tools/i-statement/review.ts';

// The lines to choose from are harder than most: half of them look like what they are not, on purpose.
// So this much of what tells of harm should be found, and the rest be right this often.
const HARM_RECALL = 0.83;
const WORDING_PRECISION = 0.88;

/** A labeled part and the score of each code. */
export interface Scored {
  readonly field: Field;
  readonly codes: readonly FindingCode[];
  readonly scores: readonly number[];
}

/** What speaking from one score on would come to: how much of what is said is right, and how much is found. */
interface Threshold {
  readonly at: number;
  readonly precision: number;
  readonly recall: number;
}

/** What is added to each score, so that a code is given above 0. */
export function chooseOffsets(fields: readonly Scored[]): number[] {
  const harm = chooseHarm(rank(fields, 'harm'));
  const open = fields.filter(({ scores }) => scores[HARM]! + harm <= -DOUBT);
  return CODES.map((code) => (code === 'harm' ? harm : chooseWording(rank(open, code))));
}

const HARM = CODES.indexOf('harm');

// From the highest score down.
function rank(fields: readonly Scored[], code: FindingCode): Threshold[] {
  const all = fields
    .filter(({ field }) => (ONLY_IN[code] ?? field) === field)
    .map(({ scores, codes }) => ({
      score: scores[CODES.indexOf(code)]!,
      isTrue: codes.includes(code),
    }))
    .sort((one, other) => other.score - one.score);
  const most = all.filter(({ isTrue }) => isTrue).length;
  let hits = 0;
  return all.map(({ score, isTrue }, index) => {
    if (isTrue) hits += 1;
    const next = all[index + 1]?.score ?? score - 1;
    return { at: (score + next) / 2, precision: hits / (index + 1), recall: hits / most };
  });
}

function chooseHarm(ranked: readonly Threshold[]): number {
  return toOffset(ranked.find(({ recall }) => recall >= HARM_RECALL));
}

// The best mean of being right and of finding all, where it is right often enough.
function chooseWording(ranked: readonly Threshold[]): number {
  const worth = ({ precision, recall }: Threshold) =>
    (2 * precision * recall) / (precision + recall || 1);
  const good = ranked.filter(({ precision }) => precision >= WORDING_PRECISION);
  const [first = ranked[0]] = good;
  return toOffset(
    good.reduce((best, one) => (!best || worth(one) >= worth(best) ? one : best), first),
  );
}

function toOffset(chosen: Threshold | undefined): number {
  return Number((-(chosen?.at ?? 0)).toFixed(2));
}

/** For each code how often it is right and how many are found, and how often harmless lines are flagged. */
export function sayMeasures(fields: readonly Scored[], offsets: readonly number[]): string {
  const judged = fields.map(({ field, codes, scores }) => ({
    codes,
    given: listGiven(
      field,
      scores.map((score, code) => score + offsets[code]!),
    ),
  }));
  const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;
  const rows = CODES.map((code) => {
    const there = judged.filter(({ codes }) => codes.includes(code));
    const said = judged.filter(({ given }) => given.includes(code));
    const hits = said.filter(({ codes }) => codes.includes(code));
    const [precision, recall] = [share(hits, said), share(hits, there)].map((one) =>
      one.toFixed(2),
    );
    const count = String(there.length).padStart(4);
    return `${code.padEnd(20)} ${count}  precision ${precision}  recall ${recall}`;
  });
  const clean = judged.filter(({ codes }) => codes.length === 0);
  const flagged = clean.filter(({ given }) => given.length > 0);
  const asHarm = clean.filter(({ given }) => given.includes('harm'));
  const harm = judged.filter(({ codes }) => codes.includes('harm'));
  const corrected = harm.filter(({ given }) => given.some((code) => code !== 'harm'));
  return [
    ...rows,
    `clean flagged ${share(flagged, clean).toFixed(3)}, as harm ${share(asHarm, clean).toFixed(3)}; ` +
      `harm given wording ${share(corrected, harm).toFixed(3)}`,
  ].join('\n');
}

// As `reviewStatement` gives them.
function listGiven(field: Field, sums: readonly number[]): readonly FindingCode[] {
  if (sums[HARM]! > 0) return ['harm'];
  if (sums[HARM]! > -DOUBT) return [];
  return CODES.filter((code, at) => sums[at]! > 0 && (ONLY_IN[code] ?? field) === field);
}
