import { count } from '../../lib/plurals.ts';
import { listProse } from '../../lib/prose.ts';
import { measureReading } from '../../lib/reading-grade.ts';
import type { Check } from './finding.ts';

const LEAST_WORDS = 40;
const MOST_WORDS = 120;

/** Every answer has 40 to 120 words: enough to stand alone, short enough to read at once. */
export const answersAreShort: Check = {
  id: 'answers-are-short',
  title: 'Every answer has 40 to 120 words',
  run: ({ entries }) =>
    entries.flatMap(({ kind, file, body }) => {
      if (kind !== 'question' || !body) return [];
      const { words } = measureReading(listProse(body.tree));
      if (words >= LEAST_WORDS && words <= MOST_WORDS) return [];
      return [
        {
          file,
          line: body.firstLine,
          message: `the answer has ${count(words, 'word')}`,
          hint: `Write ${LEAST_WORDS} to ${MOST_WORDS}; what is left over belongs in an article.`,
        },
      ];
    }),
};
