import { describe, expect, it } from 'vitest';
import {
  FIELDS,
  layOut,
  listOwnWords,
} from '../../../../../src/tools/i-statement/review/layout.ts';
import { END, START } from '../../../../../src/tools/i-statement/review/word-groups.ts';

const read = (field: (typeof FIELDS)[number], text: string) =>
  listOwnWords(field, text).map(({ word }) => word);

describe('the words of a part', () => {
  it.each([
    ['feeling', 'I feel I feel hurt', ['hurt']],
    ['situation', 'When you left', ['you', 'left']],
    ['reason', 'because because it matters', ['it', 'matters']],
    ['request', "I'd like a call", ['a', 'call']],
    ['perspective', 'I can see that you tried', ['you', 'tried']],
  ] as const)('%s: “%s” leaves out the stem, which the form has said', (field, text, words) => {
    expect(read(field, text)).toEqual(words);
  });

  it('keep the stem of another part', () => {
    expect(read('situation', 'I feel hurt')).toEqual(['i', 'feel', 'hurt']);
  });
});

describe('what the network sees', () => {
  const seen = (field: (typeof FIELDS)[number], text: string) =>
    layOut(field, listOwnWords(field, text));

  it('is each sentence between its marks, with room after it', () => {
    const places = seen('reason', 'you left. I cried');
    const starts = places.flatMap(({ groups }, index) =>
      groups.includes(START + FIELDS.indexOf('reason')) ? [index] : [],
    );
    expect(places.map(({ word }) => word?.word ?? '')).toEqual([
      ...['', 'you', 'left', '', '', '', '', ''],
      ...['', 'i', 'cried', '', '', '', '', ''],
    ]);
    expect(starts).toEqual([0, 8]);
    expect(places[3]?.groups).toContain(END);
    expect(places[4]?.groups).toEqual([]);
  });

  it('is nothing where there are no words', () => {
    expect(seen('feeling', ' … ')).toEqual([]);
  });
});
