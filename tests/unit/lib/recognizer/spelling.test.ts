import { describe, expect, it } from 'vitest';
import { hashKey, listKeys } from '../../../../src/lib/recognizer/spelling.ts';

const stemOf = (word: string) => listKeys(word)[1];

describe('the names a word is looked up by', () => {
  it.each([
    ['slapped', 'slap'],
    ['making', 'makes'],
    ['cries', 'cry'],
    ['punches', 'punch'],
    ['hittin', 'hits'],
    ['criticised', 'criticizes'],
    ['selfishly', 'selfish'],
    ['worried', 'worries'],
  ])('%s and %s share a stem', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['husbnad', 'husband'],
    ['gratefull', 'grateful'],
    ['controling', 'controlling'],
    ['embarrased', 'embarrassed'],
  ])('%s is read as %s', (slip, word) => {
    expect(listKeys(slip)).toEqual(listKeys(word));
  });

  it('keep short words, and words that only look alike, apart', () => {
    expect(listKeys('was')).toEqual(['was', 'was']);
    expect(stemOf('thing')).not.toBe(stemOf('the'));
    expect(stemOf('bring')).not.toBe(stemOf('bred'));
  });
});

describe('the number of a key', () => {
  it('is the same each time, below the limit, and another with another seed', () => {
    const keys = ['you', 'never', 'slap', ''];
    for (const key of keys) {
      expect(hashKey(key, 7, 1000)).toBe(hashKey(key, 7, 1000));
      expect(hashKey(key, 7, 1000)).toBeGreaterThanOrEqual(0);
      expect(hashKey(key, 7, 1000)).toBeLessThan(1000);
    }
    expect(keys.map((key) => hashKey(key, 7, 1000))).not.toEqual(
      keys.map((key) => hashKey(key, 8, 1000)),
    );
  });
});
