// Makes the table of words (`Packed.words`) from the readable lists in a `words.txt`.
import { readFileSync } from 'node:fs';
import { hashKey, listKeys } from '../../src/lib/recognizer/spelling.ts';
import { makePacker } from './pack.mjs';

// Numbers to choose from for each key: the more, the fewer words are taken for others, and the longer the table.
const ROOM = 11;
const SEEDS = 200;

/**
 * The lists: a line is a group, what matters most first. Those after the empty line are second groups:
 * what some of the words tell besides.
 */
export function readWords(path) {
  const [firsts = [], seconds = []] = readFileSync(path, 'utf8')
    .trim()
    .split('\n\n')
    .map((part) => part.split('\n').map((line) => line.split(' ')));
  return { firsts, seconds };
}

/** Each word with its groups, by their place in the file; the first words of all lines first. */
export function listGrouped({ firsts, seconds }) {
  const ranked = firsts.flatMap((words, group) =>
    words.map((word, rank) => ({ word, rank, groups: [group] })),
  );
  const byWord = new Map(ranked.map((one) => [one.word, one]));
  for (const [group, words] of seconds.entries()) {
    for (const word of words) byWord.get(word)?.groups.push(firsts.length + group);
  }
  return ranked.sort((one, other) => one.rank - other.rank);
}

/** The table as numbers, and packed. Of several seeds, the one with which the fewest words are lost. */
export function makeTable(words) {
  const stems = new Set(listGrouped(words).map(({ word }) => listKeys(word)[1]));
  const size = ROOM * stems.size;
  const tries = Array.from({ length: SEEDS }, (_, seed) => makeTableWith(words, seed + 1, size));
  return tries.reduce((one, other) => (other.lost < one.lost ? other : one));
}

/** The table with a seed and a limit given, so that a network that learned with them can go on. */
export function makeTableWith(words, seed, size) {
  const grouped = listGrouped(words);
  const table = fill(grouped, voteStems(grouped), seed, size);
  const counts = { groups: words.firsts.length, seconds: words.seconds.length };
  return { ...table, size, ...counts, text: packTable(table.table, size, counts) };
}

const isSame = (one, other) => one?.join() === other?.join();

// What most words of a stem are in.
function voteStems(grouped) {
  const votes = new Map();
  for (const { word, groups, rank } of grouped) {
    const stem = listKeys(word)[1];
    const all = votes.get(stem) ?? votes.set(stem, new Map()).get(stem);
    const name = groups.join();
    all.set(name, { groups, weight: (all.get(name)?.weight ?? 0) + 1 / (rank + 1) });
  }
  const most = (all) => [...all.values()].sort((one, other) => other.weight - one.weight)[0].groups;
  return new Map([...votes].map(([stem, all]) => [stem, most(all)]));
}

// A word is listed by its stem where it can be, else as it is written. What stands where another belongs is lost.
function fill(grouped, stems, seed, size) {
  const table = new Map();
  const empty = new Set();
  let lost = 0;
  for (const { word, groups, rank } of grouped) {
    const [own, stem] = listKeys(word).map((key) => hashKey(key, seed, size));
    const isStem = isSame(stems.get(listKeys(word)[1]), groups);
    if (isStem && !table.has(stem) && !empty.has(stem)) table.set(stem, groups);
    const seen = table.get(own) ?? table.get(stem);
    if (isSame(seen, groups)) {
      if (!table.has(own)) empty.add(own);
    } else if (!table.has(own) && !empty.has(own)) table.set(own, groups);
    else lost += 1 / (rank + 3);
  }
  return { table, seed, lost };
}

function packTable(table, size, { groups, seconds }) {
  const { put, done } = makePacker();
  const all = [...table.keys()].sort((one, other) => one - other);
  for (let group = 0; group < groups; group += 1) {
    putSet(
      put,
      all.filter((hash) => table.get(hash)[0] === group),
      size,
    );
  }
  for (let group = groups; group < groups + seconds; group += 1) {
    putSet(
      put,
      all.flatMap((hash, index) => (table.get(hash)[1] === group ? [index] : [])),
      all.length,
    );
  }
  return done();
}

/** Puts numbers below a limit, the smallest first, as `readSet` of `src/lib/recognizer/unpack.ts` reads them. */
export function putSet(put, numbers, limit) {
  const low = 31 - Math.clz32((0.7 * limit) / numbers.length);
  put(numbers.length, 4);
  let last = -1;
  for (const number of numbers) {
    put(number - last - 1, low);
    last = number;
  }
}
