import { WEIGHTS } from './weights.ts';

/*
 * A small network, such as is used to sort short texts. Each group of words is a handful of numbers;
 * a filter looks at five words in a row and answers how much it sees what it looks for; of each filter
 * the strongest answer counts, wherever in the text it was. A code is a sum of those answers. The
 * numbers were learned from labeled statements (`tests/reviewer/`).
 */

/** What the network makes of a text, for one code. */
export interface Verdict {
  /** Above 0: the code is given. */
  readonly score: number;
  /** How much each word spoke for it. */
  readonly shares: Float64Array;
}

const { size, filters: count, width, codes } = WEIGHTS;
const groups = decode(WEIGHTS.groups);
const looks = decode(WEIGHTS.looks);
const starts = decode(WEIGHTS.starts);
const sums = decode(WEIGHTS.sums);
const offsets = WEIGHTS.offsets;
const margin = (width - 1) >> 1;

// One character is one number: its place among the printable ones, from the middle, times the step.
function decode({ step, text }: { readonly step: number; readonly text: string }): Float64Array {
  return Float64Array.from(text, (character) => (character.charCodeAt(0) - 79) * step);
}

const at = (list: Float64Array, index: number) => list[index] ?? 0;

// What each filter answered, where, and the numbers it looked at.
interface Answers {
  readonly answers: Float64Array;
  readonly places: Int32Array;
  readonly numbers: Float64Array;
}

/** One verdict for each code, of the groups of each word. */
export function readVerdicts(words: readonly (readonly number[])[]): Verdict[] {
  const answers = new Float64Array(count);
  const places = new Int32Array(count).fill(-1);
  const numbers = lineUp(words);
  const span = width * size;
  for (const [place, groupsHere] of words.entries()) {
    if (groupsHere.length === 0) continue;
    for (let filter = 0; filter < count; filter += 1) {
      let answer = at(starts, filter);
      for (let i = 0; i < span; i += 1) {
        answer += at(looks, filter * span + i) * at(numbers, place * size + i);
      }
      if (answer > at(answers, filter)) {
        answers[filter] = answer;
        places[filter] = place;
      }
    }
  }
  const found = { answers, places, numbers };
  return Array.from({ length: codes }, (_, code) => sumUp(code, found, words.length));
}

// The numbers of all words in a row, with room for a filter to look past both ends.
function lineUp(words: readonly (readonly number[])[]): Float64Array {
  const numbers = new Float64Array((words.length + width - 1) * size);
  for (const [place, groupsHere] of words.entries()) {
    for (const group of groupsHere) {
      for (let i = 0; i < size; i += 1) {
        const index = (place + margin) * size + i;
        numbers[index] = at(numbers, index) + at(groups, group * size + i);
      }
    }
  }
  return numbers;
}

function sumUp(code: number, { answers, places, numbers }: Answers, length: number): Verdict {
  const shares = new Float64Array(length);
  let score = offsets[code] ?? 0;
  for (const [filter, answer] of answers.entries()) {
    const share = at(sums, code * count + filter) * answer;
    const place = places[filter] ?? -1;
    score += share;
    if (share > 0 && place >= 0) deal(share, filter, place, numbers, shares);
  }
  return { score, shares };
}

// Each word in a filter's sight gets as much of its share as it did for the answer.
function deal(
  share: number,
  filter: number,
  place: number,
  numbers: Float64Array,
  shares: Float64Array,
) {
  const parts = Array.from({ length: width }, (_, word) => {
    let part = 0;
    for (let i = word * size; i < (word + 1) * size; i += 1) {
      part += at(looks, filter * width * size + i) * at(numbers, place * size + i);
    }
    return Math.max(0, part);
  });
  const all = parts.reduce((sum, part) => sum + part, 0) || 1;
  for (const [word, part] of parts.entries()) {
    const index = place + word - margin;
    if (index >= 0 && index < shares.length)
      shares[index] = at(shares, index) + (share * part) / all;
  }
}
