import { describe, expect, it } from 'vitest';
import { listGroups, PASSED } from '../../../../../src/tools/i-statement/review/word-groups.ts';
import { listWords } from '../../../../../src/tools/i-statement/review/words.ts';

const groupsOf = (text: string, at = 0) =>
  listWords(text)
    .slice(at, at + 1)
    .flatMap(listGroups);

describe('the groups of a word', () => {
  it.each([
    ['kicks', 'kick', true],
    ['kicked', 'kicks', false],
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
    const [unknown, ...name] = groupsOf('with Oluwadamilola', 1);
    expect(name).toHaveLength(1);
    expect(groupsOf('with oluwadamilola', 1)).toEqual([unknown]);
  });

  it('tell a quoted word from one’s own', () => {
    expect(groupsOf('"never"')).not.toEqual(groupsOf('never'));
  });
});

it('passes over words that only say how much', () => {
  expect(groupsOf('really')).toContain(PASSED);
  expect(groupsOf('never')).not.toContain(PASSED);
});
