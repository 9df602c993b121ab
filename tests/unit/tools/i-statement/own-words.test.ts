import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../src/tools/i-statement/draft.ts';
import { listOwnWords } from '../../../../src/tools/i-statement/own-words.ts';

const read = (field: Field, text: string) => listOwnWords(field, text).map(({ word }) => word);

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
