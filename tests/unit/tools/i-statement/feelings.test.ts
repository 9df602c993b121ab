import { describe, expect, it } from 'vitest';
import { feelings } from '../../../../src/tools/i-statement/feelings-copy.ts';
import { listMatching } from '../../../../src/tools/i-statement/feelings.ts';

const find = (typed: string) =>
  listMatching(feelings, typed).flatMap((group) => group.words.map(([word]) => word));

describe('finding a feeling', () => {
  it('shows all of them until something is typed', () => {
    expect(find('').length).toBeGreaterThanOrEqual(40);
    expect(find('  … ')).toEqual(find(''));
  });

  it.each([
    ['lone', ['lonely']],
    ['LONELY', ['lonely']],
    ['chest', expect.arrayContaining(['hurt', 'scared', 'loved'])],
    ['too much', expect.arrayContaining(['overwhelmed', 'stressed'])],
    ['sad', expect.arrayContaining(['sad', 'lonely'])],
    ['grief', ['full of grief']],
    ['xyz', []],
  ])('%j', (typed, words) => {
    expect(find(typed)).toEqual(words);
  });

  it('has a line on each word, and the body’s signs for each group', () => {
    expect(feelings.length).toBeGreaterThanOrEqual(9);
    for (const { kind, body, words } of feelings) {
      expect(body, kind).toMatch(/^[a-z].*[a-z]$/);
      for (const [word, meaning] of words) expect(meaning, word).toMatch(/^[a-z].{8,44}$/);
    }
  });
});
