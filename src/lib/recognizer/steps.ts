import type { Place } from './layout.ts';
import type { Packed } from './packed.ts';
import { hashKey } from './spelling.ts';
import { openPacked, readSet } from './unpack.ts';

/*
 * What a word or two tell by themselves. The network hears what words of a kind tell together; that one
 * word ("unheard") or two neighbors ("thanks to") say it outright is kept here, as so many steps
 * toward a code or away from it. They are listed by a number made from their letters, as words are.
 */

/** A word, wherever it stands or in this part of a statement, or two neighbors; and where: the last place. */
export interface Turn {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** The turns of each sentence of a text of one part, each but once. */
export function listTurns(part: number, places: readonly Place[]): Turn[][] {
  const sentences: Map<string, Turn>[] = [];
  let before = '';
  for (const [last, { groups, word, stem }] of places.entries()) {
    if (groups.length === 0) continue;
    if (!word && before === '') sentences.push(new Map());
    const name = word ? `${word.isQuoted ? '"' : ''}${stem}` : before === '' ? `^${part}` : '';
    const turns = sentences.at(-1);
    const put = (turn: string, first: number) => turns?.set(turn, { name: turn, first, last });
    if (word) put(name, last);
    if (word) put(`${part}${name}`, last);
    if (before !== '') put(`${before} ${name}`, last - 1);
    before = name;
  }
  return sentences.map((turns) => [...turns.values()]);
}

/** What the steps of a text come to for one code: of its sentences the one that says most counts. */
export interface Told {
  readonly sum: number;
  /** How much each place spoke for it. */
  readonly shares: Float64Array;
}

/** What the steps of a text come to, for each code. */
export type AddSteps = (part: number, places: readonly Place[]) => Told[];

/** The steps from what was packed. */
export function openSteps({ steps }: Pick<Packed, 'steps'>): AddSteps {
  const { codes, limit, levels, unit } = steps;
  const read = openPacked(steps.text);
  const says = new Map<number, [code: number, size: number][]>();
  for (let code = 0; code < codes; code += 1) {
    for (const level of levels) {
      for (const number of readSet(read, limit)) {
        says.set(number, [...(says.get(number) ?? []), [code, level * unit]]);
      }
    }
  }
  return (part, places) => {
    const shares = Array.from({ length: codes }, () => new Float64Array(places.length));
    const sums = listTurns(part, places).map((turns) => {
      const sum = new Float64Array(codes);
      for (const { name, first, last } of turns) {
        for (const [code, size] of says.get(hashKey(name, 0, limit)) ?? []) {
          sum[code] = (sum[code] ?? 0) + size;
          if (size > 0) shares[code]?.fill(size, first, last + 1);
        }
      }
      return sum;
    });
    return shares.map((share, code) => ({
      sum: sums.reduce((most, sum) => Math.max(most, sum[code] ?? 0), sums[0]?.[code] ?? 0),
      shares: share,
    }));
  };
}
