import { describe, expect, it } from 'vitest';
import { isPassed, listGroups } from '../../../../../src/tools/i-statement/review/word-groups.ts';
import { listWords } from '../../../../../src/tools/i-statement/review/words.ts';

const groupsOf = (text: string, at = 0) => listGroups(listWords(text), at);

describe('the groups of a word', () => {
  it.each([
    ['slapped', 'slapping', false],
    ['husbnad', 'husband', true],
    ['19', '47', true],
    ['grateful', 'gratefull', true],
  ])('%s and %s are read alike', (one, other, isSame) => {
    const [a, b] = [groupsOf(one), groupsOf(other)];
    expect(a.length).toBeGreaterThan(0);
    if (isSame) expect(a).toEqual(b);
    else expect(a[0]).toBe(b[0]);
  });

  it('take an unknown name for a person', () => {
    expect(groupsOf('with Adaeze', 1)).toHaveLength(2);
    expect(groupsOf('with adaeze', 1)).toHaveLength(1);
  });

  it('tell a quoted word from one’s own', () => {
    expect(groupsOf('"never"')).not.toEqual(groupsOf('never'));
  });

  it('are none past the end', () => {
    expect(groupsOf('never', 5)).toEqual([]);
  });
});

it('passes over words that only say how much', () => {
  expect(listWords('basically').map(isPassed)).toEqual([true]);
  expect(listWords('never').map(isPassed)).toEqual([false]);
});
