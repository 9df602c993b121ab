import { syllable } from 'syllable';

/** The words, sentences and grade of a text, as measured by `measureReading`. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  /** US school grade by Flesch and Kincaid; lower reads more easily. */
  readonly grade: number;
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });
const WORD = /[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu;

/** How many words texts have together, as `measureReading` counts them. */
export function countWords(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + (block.match(WORD)?.length ?? 0), 0);
}

/**
 * How hard a text is to read: words, sentences and the Flesch-Kincaid grade.
 * Each block (a paragraph, a list item) ends its own last sentence, whether or not it has a full stop.
 *
 * Formula: Kincaid, Fishburne, Rogers & Chissom (1975), Naval Technical Training Command,
 * Research Branch Report 8-75.
 *
 * @example measureReading(['We talk. We listen.']).grade < 2
 */
export function measureReading(blocks: readonly string[]): Reading {
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  for (const block of blocks) {
    for (const { segment } of SENTENCES.segment(block)) {
      const found = segment.match(WORD) ?? [];
      if (found.length === 0) continue;
      sentences += 1;
      words += found.length;
      for (const word of found) syllables += Math.max(1, syllable(word));
    }
  }
  if (words === 0) return { words: 0, sentences: 0, grade: 0 };
  return {
    words,
    sentences,
    grade: 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
  };
}
