import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/lib/recognizer/layout.ts';
import { hashKey } from '../../../../src/lib/recognizer/spelling.ts';
import { listTurns, openSteps } from '../../../../src/lib/recognizer/steps.ts';
import { openWordGroups } from '../../../../src/lib/recognizer/word-groups.ts';
import { listWords } from '../../../../src/lib/recognizer/words.ts';
import { PACKED } from '../../../../src/tools/i-statement/review/packed.ts';
import { makePacker, putSet } from '../../../recognizer/pack.ts';

const known = openWordGroups(PACKED);
const place = (text: string, part = 0) => layOut(part, listWords(text), known);
const namesIn = (text: string, part = 0) =>
  listTurns(part, place(text, part)).map((turns) => turns.map(({ name }) => name));

describe('the turns of a text', () => {
  it('are each word, each word in this part, and each word after the one before it', () => {
    expect(namesIn('your fault', 2)).toEqual([
      ['your', '2your', '^2 your', 'fault', '2fault', 'your fault', 'fault '],
    ]);
  });

  it('are the same whatever the ending of a word', () => {
    expect(namesIn('blaming me')).toEqual(namesIn('blames me'));
  });

  it('tell quoted words from one’s own', () => {
    expect(namesIn('she said “your fault”')[0]).toContain('"your "fault');
  });

  it('keep to their sentence, and count but once in it', () => {
    expect(namesIn('never. never never')).toEqual([
      ['never', '0never', '^0 never', 'never '],
      ['never', '0never', '^0 never', 'never never', 'never '],
    ]);
  });

  it('are none where there are no words', () => {
    expect(namesIn('… 😔')).toEqual([]);
  });
});

describe('the steps', () => {
  const limit = 4096;
  // "your fault" is two steps toward the first code, "thanks" one away from it.
  const { put, done } = makePacker();
  const levels = [-1, 1, 2];
  const says = new Map([
    [-1, ['thank']],
    [2, ['your fault']],
  ]);
  for (const level of levels) {
    const numbers = (says.get(level) ?? []).map((name) => hashKey(name, 0, limit));
    putSet(put, numbers, limit);
  }
  const steps = { codes: 1, levels, unit: 0.5, limit, text: done() };
  const addSteps = openSteps({ ...PACKED, steps });
  const sumOf = (text: string) => addSteps(0, place(text))[0]?.sum;

  it('are added up, toward a code or away from it', () => {
    expect(sumOf('it is your fault')).toBe(1);
    expect(sumOf('thanks it is your fault')).toBe(0.5);
    expect(sumOf('nothing of it')).toBe(0);
    expect(sumOf('')).toBe(0);
  });

  it('count from the sentence that says most: no kind one takes back another', () => {
    expect(sumOf('Thanks. It is your fault. Thanks.')).toBe(1);
  });

  it('say which words spoke', () => {
    const places = place('it is your fault');
    const [told] = addSteps(0, places);
    const spoke = places.flatMap(({ word }, at) => (told?.shares[at] ? [word?.word] : []));

    expect(spoke).toEqual(['your', 'fault']);
  });
});
