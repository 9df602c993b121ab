// Makes the table of words (`Packed.words`) from the readable lists in a `words.txt`.
import { readFileSync } from 'node:fs';
import { hashKey, listKeys } from '../../src/lib/recognizer/spelling.ts';
import type { Packed } from '../../src/lib/recognizer/packed.ts';
import { makePacker, putSet } from './pack.ts';

// Numbers to choose from for each key: the more, the fewer words are taken for others, and the longer the table.
const ROOM = 11;
const SEEDS = 200;

/** The lists: a line is a group, what matters most first. */
export type WordLists = readonly (readonly string[])[];

/** A word with its place in its line, and the group it is in. */
interface GroupedWord {
  readonly word: string;
  readonly rank: number;
  readonly group: number;
}

/** The lists of a file. */
export function readWords(path: URL): WordLists {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => line.split(' '));
}

/** Each word with its group, by its place in the file; the first words of all lines first. */
export function listGrouped(lists: WordLists): GroupedWord[] {
  return lists
    .flatMap((words, group) => words.map((word, rank) => ({ word, rank, group })))
    .sort((one, other) => one.rank - other.rank);
}

/** The table, packed. Of several seeds, the one with which the fewest words are lost. */
export function makeTable(lists: WordLists): Packed['words'] {
  const grouped = listGrouped(lists);
  const stems = voteStems(grouped);
  const size = ROOM * stems.size;
  const lost = Array.from(
    { length: SEEDS },
    (_, seed) => fill(grouped, stems, seed + 1, size).lost,
  );
  return makeTableWith(lists, lost.indexOf(Math.min(...lost)) + 1, size);
}

/** The table with a seed and a limit given, so that a network that learned with them can go on. */
export function makeTableWith(lists: WordLists, seed: number, size: number): Packed['words'] {
  const grouped = listGrouped(lists);
  const { table } = fill(grouped, voteStems(grouped), seed, size);
  const groups = lists.length;
  return { seed, size, groups, text: packTable(table, size, groups) };
}

// What most words of a stem are in.
function voteStems(grouped: readonly GroupedWord[]): ReadonlyMap<string, number> {
  const votes = new Map<string, Map<number, number>>();
  for (const { word, group, rank } of grouped) {
    const stem = listKeys(word)[1];
    const all = votes.get(stem) ?? new Map<number, number>();
    votes.set(stem, all.set(group, (all.get(group) ?? 0) + 1 / (rank + 1)));
  }
  return new Map(
    [...votes].map(([stem, all]) => {
      const [most] = [...all].sort(([, one], [, other]) => other - one);
      return [stem, most![0]];
    }),
  );
}

/** The group of each number. */
type Table = ReadonlyMap<number, number>;

// A word is listed by its stem where it can be, else as it is written. What stands where another belongs is lost.
function fill(
  grouped: readonly GroupedWord[],
  stems: ReadonlyMap<string, number>,
  seed: number,
  size: number,
): { readonly table: Table; readonly lost: number } {
  const table = new Map<number, number>();
  const empty = new Set<number>();
  let lost = 0;
  for (const { word, group, rank } of grouped) {
    const [ownKey, stemKey] = listKeys(word);
    const [own, stem] = [hashKey(ownKey, seed, size), hashKey(stemKey, seed, size)];
    const isStem = stems.get(stemKey) === group;
    if (isStem && !table.has(stem) && !empty.has(stem)) table.set(stem, group);
    if ((table.get(own) ?? table.get(stem)) === group) {
      if (!table.has(own)) empty.add(own);
    } else if (!table.has(own) && !empty.has(own)) table.set(own, group);
    else lost += 1 / (rank + 3);
  }
  return { table, lost };
}

function packTable(table: Table, size: number, groups: number): string {
  const { put, done } = makePacker();
  const all = [...table].sort(([one], [other]) => one - other);
  for (let group = 0; group < groups; group += 1) {
    putSet(
      put,
      all.flatMap(([number, its]) => (its === group ? number : [])),
      size,
    );
  }
  return done();
}
