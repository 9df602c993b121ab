import { expect, it } from 'vitest';
import { layOut } from '../../../../src/lib/recognizer/layout.ts';
import { END, openWordGroups, START } from '../../../../src/lib/recognizer/word-groups.ts';
import { listWords } from '../../../../src/lib/recognizer/words.ts';
import { makeTable } from '../../../recognizer/word-table.ts';

const words = makeTable([['really'], ['you'], ['cried', 'left']]);
const known = openWordGroups({ parts: 3, words });
const seen = (part: number, text: string) => layOut(part, listWords(text), known);

it('shows the network each sentence between its marks, with room after it', () => {
  const places = seen(2, 'you really left. I cried');
  const starts = places.flatMap(({ groups }, index) => (groups.includes(START + 2) ? [index] : []));

  expect(places.map(({ word }) => word?.word ?? '')).toEqual([
    ...['', 'you', 'left', '', '', '', '', ''],
    ...['', 'i', 'cried', '', '', '', '', ''],
  ]);
  expect(starts).toEqual([0, 8]);
  expect(places[3]?.groups).toContain(END);
  expect(places[4]?.groups).toEqual([]);
});

it('marks every place with the part it is in', () => {
  const marked = seen(1, 'you left').filter(({ groups }) => groups.length > 0);

  expect(marked).toHaveLength(4);
  expect(marked.every(({ groups }) => groups.includes(known.part + 1))).toBe(true);
});

it('shows nothing where there are no words', () => {
  expect(seen(0, ' … ')).toEqual([]);
});
