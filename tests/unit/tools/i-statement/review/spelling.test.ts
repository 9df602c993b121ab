import { describe, expect, it } from 'vitest';
import { isNear, listForms } from '../../../../../src/tools/i-statement/review/spelling.ts';

describe('the forms of a word', () => {
  it.each([
    ['slapped', 'slap'],
    ['making', 'make'],
    ['cries', 'cry'],
    ['punches', 'punch'],
    ['hits', 'hit'],
    ['hittin', 'hit'],
    ['criticised', 'criticize'],
    ['selfishly', 'selfish'],
    ['abbandoned', 'abandoned'],
  ])('%s may be %s', (word, form) => {
    expect(listForms(word)).toContain(form);
  });

  it('begin with the word itself, and leave short words alone', () => {
    expect(listForms('slapped')[0]).toBe('slapped');
    expect(listForms('was')).toEqual(['was']);
  });
});

describe('a slip of the finger', () => {
  it.each([
    ['threatend', 'threatened', true],
    ['selfihs', 'selfish', true],
    ['selfisch', 'selfish', true],
    ['selfosh', 'selfish', true],
    ['selfish', 'selfish', true],
    ['shellfish', 'selfish', false],
    ['ignored', 'ignorant', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isNear(one, other)).toBe(expected);
  });
});
