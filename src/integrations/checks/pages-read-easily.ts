import { listProse } from '../../lib/prose.ts';
import { measureReading } from '../../lib/reading-grade.ts';
import type { Check } from './finding.ts';

/** The US school grade a page may ask of its reader; `content/README.md` says why. */
const HARDEST_GRADE = 8;

/** Every article, answer, tool page and page about the site reads at grade 8 or below. */
export const pagesReadEasily: Check = {
  id: 'pages-read-easily',
  title: 'Every page reads at grade 8 or below',
  run: ({ entries }) =>
    entries.flatMap(({ file, body }) => {
      if (!body) return [];
      const blocks = listProse(body.tree);
      const { grade } = measureReading(blocks);
      if (grade <= HARDEST_GRADE) return [];
      const hardest = blocks.reduce(
        (worst, block) =>
          measureReading([block]).grade > measureReading([worst]).grade ? block : worst,
        '',
      );
      return [
        {
          file,
          line: body.firstLine,
          message: `reads at grade ${grade.toFixed(1)}, over ${HARDEST_GRADE}`,
          hint: `Shorten sentences and words. Hardest: “${hardest.slice(0, 90)}…”`,
        },
      ];
    }),
};
