import { listProse } from '../../lib/prose.ts';
import { countWords } from '../../lib/reading-grade.ts';
import type { Check } from './finding.ts';

const LEAST_WORDS = 700;
const MOST_WORDS = 1300;

/** Every article has 700 to 1,300 words: tables, headings and fields are scanned more than read, and not counted. */
export const articlesFitASitting: Check = {
  id: 'articles-fit-a-sitting',
  title: 'Every article has 700 to 1,300 words',
  run: ({ entries }) =>
    entries.flatMap(({ kind, file, body }) => {
      if (kind !== 'article' || !body) return [];
      const words = countWords(listProse(body.tree));
      if (words >= LEAST_WORDS && words <= MOST_WORDS) return [];
      return [
        {
          file,
          line: body.firstLine,
          message: `the article has ${words.toLocaleString('en-US')} ${words === 1 ? 'word' : 'words'}`,
          hint:
            words < LEAST_WORDS
              ? 'Write 700 to 1,300. What takes 40 to 120 is a question: content/faq/.'
              : 'Write 700 to 1,300: cut what does not help, or make two articles of it.',
        },
      ];
    }),
};
