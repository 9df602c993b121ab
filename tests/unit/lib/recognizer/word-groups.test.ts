import { describe, expect, it } from 'vitest';
import { listKeys } from '../../../../src/lib/recognizer/spelling.ts';
import { asListed, openWordGroups } from '../../../../src/lib/recognizer/word-groups.ts';
import { listWords } from '../../../../src/lib/recognizer/words.ts';
import { makeTable } from '../../../recognizer/word-table.ts';

const words = makeTable([
  ['really', 'very'],
  ['kick', 'kicks', 'kicked', 'hit'],
  ['husband', 'wife'],
  ['two', 'three'],
  ['forty'],
  ['grateful', 'never'],
]);
const known = openWordGroups({ parts: 2, words });

const groupsOf = (text: string, at = 0) =>
  listWords(text)
    .slice(at, at + 1)
    .flatMap((word) => known.listGroups(word, listKeys(asListed(word.word))));

describe('the groups of a word', () => {
  it.each([
    ['kicks', 'kick'],
    ['husbnad', 'husband'],
    ['19', '47'],
    ['grateful', 'gratefull'],
  ])('%s and %s are read alike', (one, other) => {
    expect(groupsOf(one).length).toBeGreaterThan(0);
    expect(groupsOf(one)).toEqual(groupsOf(other));
  });

  it('tell how a word is written besides', () => {
    expect(groupsOf('kicked')[0]).toBe(groupsOf('kicks')[0]);
    expect(groupsOf('kicked')).not.toEqual(groupsOf('kicks'));
    expect(groupsOf('"never"')).not.toEqual(groupsOf('never'));
  });

  it('take an unknown name for a person', () => {
    const [unknown, ...name] = groupsOf('with Oluwadamilola', 1);
    expect(name).toHaveLength(1);
    expect(groupsOf('with oluwadamilola', 1)).toEqual([unknown]);
  });

  it('are below their number', () => {
    expect(groupsOf('grateful')).toEqual([known.count - 1]);
  });
});

it('passes over words that only say how much', () => {
  expect(groupsOf('really')).toContain(known.passed);
  expect(groupsOf('never')).not.toContain(known.passed);
});
