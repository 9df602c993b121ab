import { describe, expect, it } from 'vitest';
import { hasWords } from '../../../../../src/tools/shared/logic/has-words.ts';

describe('whether there is something to read', () => {
  it.each(['hurt', '11', 'تأخرت', '😢', ' a '])('%j has words', (text) => {
    expect(hasWords(text)).toBe(true);
  });

  it.each(['', '  \n', '…', '.,;!?', '___'])('%j has none', (text) => {
    expect(hasWords(text)).toBe(false);
  });
});
