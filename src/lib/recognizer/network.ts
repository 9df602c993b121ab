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
  /** How much each word spoke for it. */
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

  // How much each filter likes a group, for each place of its sight: the same in every text, so worked
  // out once, when the group first turns up.
  const likings: (Float64Array | undefined)[] = [];
  const findLiking = (group: number) =>
    (likings[group] ??= Float64Array.from({ length: width * filters }, (_, index) => {
      const look = (index % filters) * span + Math.floor(index / filters) * size;
      let sum = 0;
      for (let i = 0; i < size; i += 1) sum += at(looks, look + i) * at(groups, group * size + i);
      return sum;
    }));

  return (places, told) => {
    const answers = new Float64Array(filters);
    const spots = new Int32Array(filters);
    const here = new Float64Array(filters);
    for (const [place, { length }] of places.entries()) {
      if (length === 0) continue;
      const spot = place - before;
      here.set(starts);
      for (let i = 0; i < width; i += 1) {
        for (const group of places[spot + i] ?? []) addUp(here, findLiking(group), i * filters);
      }
      for (let filter = 0; filter < filters; filter += 1) {
        if (at(here, filter) > at(answers, filter)) {
          answers[filter] = at(here, filter);
          spots[filter] = spot;
        }
      }
    }
    return offsets.map((offset, code) => {
      const shares = told[code]?.shares.slice() ?? new Float64Array(places.length);
      let score = offset + (told[code]?.sum ?? 0);
      for (let filter = 0; filter < filters; filter += 1) {
        const weight = at(sums, code * filters + filter);
        score += weight * at(answers, filter);
        // Each place in the filter's sight gets as much as it did for the answer.
        for (let i = 0; i < width && weight * at(answers, filter) > 0; i += 1) {
          const place = at(spots, filter) + i;
          for (const group of places[place] ?? []) {
            const part = weight * at(findLiking(group), i * filters + filter);
            shares[place] = at(shares, place) + part;
          }
        }
      }
      return { score, shares: shares.map((share) => Math.max(0, share)) };
    });
  };
}

// Adds another list's numbers, from one of them on.
function addUp(sums: Float64Array, more: Float64Array, from: number): void {
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (more[from + i] ?? 0);
}

function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}
