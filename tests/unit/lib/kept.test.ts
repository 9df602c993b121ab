import { describe, expect, it } from 'vitest';
import { KEPT } from '../../../src/lib/kept.ts';

describe('the name of the database', () => {
  it('tells whoever finds it nothing of what it is for', () => {
    expect(KEPT).toBe('kept');
  });
});
