import { describe, expect, it } from 'vitest';
import { GROUP_COUNT } from '../../../../../src/tools/i-statement/review/word-groups.ts';
import { WEIGHTS } from '../../../../../src/tools/i-statement/review/weights.ts';

describe('the weights', () => {
  it('are as many as the vocabulary and the filters ask for', () => {
    const { size, filters, width, codes } = WEIGHTS;
    expect(WEIGHTS.groups.text).toHaveLength(GROUP_COUNT * size);
    expect(WEIGHTS.looks.text).toHaveLength(filters * width * size);
    expect(WEIGHTS.starts.text).toHaveLength(filters);
    expect(WEIGHTS.sums.text).toHaveLength(codes * filters);
    expect(WEIGHTS.offsets).toHaveLength(codes);
  });

  it('are printable, each one character', () => {
    const texts = [WEIGHTS.groups, WEIGHTS.looks, WEIGHTS.starts, WEIGHTS.sums];
    expect(texts.map(({ text }) => /^[ -~]+$/.test(text))).toEqual([true, true, true, true]);
  });
});
