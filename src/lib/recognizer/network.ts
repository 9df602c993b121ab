import type { Packed } from './packed.ts';
import type { Told } from './steps.ts';
import { openPacked } from './unpack.ts';

/*
 * A small network, such as is used to sort short texts. Each group of words is a handful of numbers;
 * a filter looks at a few words in a row and answers how much it sees what it looks for; of each filter
 * the strongest answer counts, wherever in the text it was. A code is a sum of those answers. The
 * numbers were learned from labeled lines (`tests/recognizer/`).
 */

/** What the network makes of a text, for one code. */
export interface Verdict {
  /** Above 0: the code is given. */
  readonly score: number;
  /** How much each word spoke for it, where it is given. */
  readonly shares: Float64Array;
}

/** What the network makes of the groups of each place, and of what was told already: a verdict for each code. */
export type ReadVerdicts = (
  places: readonly (readonly number[])[],
  told: readonly Told[],
) => Verdict[];

/** The network from what was packed, for so many groups of words. */
export function openNetwork({ network }: Packed, groupCount: number): ReadVerdicts {
  const { size, filters, width, steps, text, offsets } = network;
  const span = width * size;
  const before = (width - 1) >> 1;
  const read = openPacked(text);
  const [groups, looks, starts, sums] = [
    groupCount * size,
    filters * span,
    filters,
    filters * offsets.length,
  ].map((count, kind) => {
    const low = read(2);
    // 0, 1, -1, 2, -2 and so on.
    const unfold = (one: number) => (one % 2 > 0 ? (one + 1) / 2 : -one / 2);
    return Float64Array.from({ length: count }, () => unfold(read(low)) * at(steps, kind));
  }) as [Float64Array, Float64Array, Float64Array, Float64Array];

  // The numbers of all places in a row, with room for a filter to look past both ends.
  const lineUp = (places: readonly (readonly number[])[]) => {
    const numbers = new Float64Array((places.length + width) * size);
    for (const [place, groupsHere] of places.entries()) {
      for (const group of groupsHere) {
        for (let i = 0; i < size; i += 1) {
          const index = (place + before) * size + i;
          numbers[index] = at(numbers, index) + at(groups, group * size + i);
        }
      }
    }
    return numbers;
  };

  return (places, told) => {
    const numbers = lineUp(places);
    const answers = new Float64Array(filters);
    const spots = new Int32Array(filters);
    for (const [place, { length }] of places.entries()) {
      const from = place * size;
      for (let filter = 0, look = 0; filter < filters && length > 0; filter += 1) {
        // Two sums side by side take less time than one.
        let even = at(starts, filter);
        let odd = 0;
        for (let i = from; i < from + span; i += 2, look += 2) {
          even += at(looks, look) * at(numbers, i);
          odd += at(looks, look + 1) * at(numbers, i + 1);
        }
        const answer = even + odd;
        if (answer > at(answers, filter)) {
          answers[filter] = answer;
          spots[filter] = place;
        }
      }
    }
    return offsets.map((offset, code) => {
      const weights = sums.subarray(code * filters, (code + 1) * filters);
      const start = offset + (told[code]?.sum ?? 0);
      const score = weights.reduce((sum, one, filter) => sum + one * at(answers, filter), start);
      const shares = new Float64Array(places.length + width);
      shares.set(told[code]?.shares ?? [], before);
      for (const [filter, answer] of answers.entries()) {
        const weight = at(weights, filter);
        // Each place in the filter's sight gets as much as it did for the answer.
        for (let i = 0; i < span && score > 0 && weight * answer > 0; i += 1) {
          const place = at(spots, filter) + Math.floor(i / size);
          const part = at(looks, filter * span + i) * at(numbers, at(spots, filter) * size + i);
          shares[place] = at(shares, place) + weight * part;
        }
      }
      const seen = shares.subarray(before, before + places.length);
      return { score, shares: seen.map((share) => Math.max(0, share)) };
    });
  };
}

function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}
