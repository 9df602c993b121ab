// Makes the table of words (`Packed.words`) from the readable lists in a `words.txt`.
import { readFileSync } from 'node:fs';
import { hashKey, listKeys } from '../../src/lib/recognizer/spelling.ts';
import type { Packed } from '../../src/lib/recognizer/packed.ts';
import { makePacker, putSet } from './pack.ts';

// Numbers to choose from for each key: the more, the fewer words are taken for others, and the longer the table.
const ROOM = 11;
const SEEDS = 200;

/** The lists: a line is a group, what matters most first. Those after the empty line are second groups. */
export interface WordLists {
  readonly firsts: readonly (readonly string[])[];
  /** What some of the words tell besides. */
  readonly seconds: readonly (readonly string[])[];
}

/** A word with its place in its line, and the groups it is in. */
interface GroupedWord {
  readonly word: string;
  readonly rank: number;
  readonly groups: number[];
}

/** The lists of a file. */
export function readWords(path: URL): WordLists {
  const [firsts = [], seconds = []] = readFileSync(path, 'utf8')
    .trim()
    .split('\n\n')
    .map((part) => part.split('\n').map((line) => line.split(' ')));
  return { firsts, seconds };
}

/** Each word with its groups, by their place in the file; the first words of all lines first. */
export function listGrouped({ firsts, seconds }: WordLists): GroupedWord[] {
  const ranked = firsts.flatMap((words, group) =>
    words.map((word, rank) => ({ word, rank, groups: [group] })),
  );
  const byWord = new Map(ranked.map((one) => [one.word, one]));
  for (const [group, words] of seconds.entries()) {
    for (const word of words) byWord.get(word)?.groups.push(firsts.length + group);
  }
  return ranked.sort((one, other) => one.rank - other.rank);
}

/** The table, packed. Of several seeds, the one with which the fewest words are lost. */
export function makeTable(words: WordLists): Packed['words'] {
  const grouped = listGrouped(words);
  const stems = voteStems(grouped);
  const size = ROOM * stems.size;
  const lost = Array.from(
    { length: SEEDS },
    (_, seed) => fill(grouped, stems, seed + 1, size).lost,
  );
  return makeTableWith(words, lost.indexOf(Math.min(...lost)) + 1, size);
}

/** The table with a seed and a limit given, so that a network that learned with them can go on. */
export function makeTableWith(words: WordLists, seed: number, size: number): Packed['words'] {
  const grouped = listGrouped(words);
  const { table } = fill(grouped, voteStems(grouped), seed, size);
  const counts = { groups: words.firsts.length, seconds: words.seconds.length };
  return { seed, size, ...counts, text: packTable(table, size, counts) };
}

/** The groups of each number. */
type Table = ReadonlyMap<number, Groups>;
type Groups = readonly number[];

const isSame = (one?: Groups, other?: Groups) => one?.join() === other?.join();

// What most words of a stem are in.
function voteStems(grouped: readonly GroupedWord[]): ReadonlyMap<string, Groups> {
  const votes = new Map<string, Map<string, { groups: Groups; weight: number }>>();
  for (const { word, groups, rank } of grouped) {
    const stem = listKeys(word)[1];
    const all = votes.get(stem) ?? new Map<string, { groups: Groups; weight: number }>();
    votes.set(stem, all);
    const name = groups.join();
    all.set(name, { groups, weight: (all.get(name)?.weight ?? 0) + 1 / (rank + 1) });
  }
  return new Map(
    [...votes].map(([stem, all]) => {
      const [most] = [...all.values()].sort((one, other) => other.weight - one.weight);
      return [stem, most?.groups ?? []];
    }),
  );
}

// A word is listed by its stem where it can be, else as it is written. What stands where another belongs is lost.
function fill(
  grouped: readonly GroupedWord[],
  stems: ReadonlyMap<string, Groups>,
  seed: number,
  size: number,
): { readonly table: Table; readonly lost: number } {
  const table = new Map<number, Groups>();
  const empty = new Set<number>();
  let lost = 0;
  for (const { word, groups, rank } of grouped) {
    const [ownKey, stemKey] = listKeys(word);
    const [own, stem] = [hashKey(ownKey, seed, size), hashKey(stemKey, seed, size)];
    const isStem = isSame(stems.get(stemKey), groups);
    if (isStem && !table.has(stem) && !empty.has(stem)) table.set(stem, groups);
    const seen = table.get(own) ?? table.get(stem);
    if (isSame(seen, groups)) {
      if (!table.has(own)) empty.add(own);
    } else if (!table.has(own) && !empty.has(own)) table.set(own, groups);
    else lost += 1 / (rank + 3);
  }
  return { table, lost };
}

function packTable(
  table: Table,
  size: number,
  { groups, seconds }: { readonly groups: number; readonly seconds: number },
): string {
  const { put, done } = makePacker();
  const all = [...table].sort(([one], [other]) => one - other);
  for (let group = 0; group < groups; group += 1) {
    putSet(
      put,
      all.flatMap(([hash, [first]]) => (first === group ? hash : [])),
      size,
    );
  }
  for (let group = groups; group < groups + seconds; group += 1) {
    putSet(
      put,
      all.flatMap(([, [, second]], index) => (second === group ? index : [])),
      all.length,
    );
  }
  return done();
}
