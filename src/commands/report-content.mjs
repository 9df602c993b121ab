// `npm run report:content`: words, reading grade, sources and links of each article, and the median grade.
import { listCitations } from '../lib/citations.ts';
import { listProse } from '../lib/prose.ts';
import { measureReading } from '../lib/reading-grade.ts';
import { readContent, walk } from '../integrations/checks/content.ts';
import { root } from './install.mjs';

const rows = readContent(root)
  .entries.filter(({ kind, body }) => kind === 'article' && body)
  .map(({ id, body }) => {
    const { words, grade } = measureReading(listProse(body.tree));
    const links = [...walk(body.tree)].filter(
      ({ node }) => node.type === 'link' && node.url?.startsWith('/'),
    );
    return {
      article: id,
      words,
      grade: Number(grade.toFixed(1)),
      sources: listCitations(body.text).length,
      links: links.length,
    };
  });
const grades = rows.map(({ grade }) => grade).sort((a, b) => a - b);
console.table(rows);
console.log(
  `${rows.length} articles; median grade ${grades[Math.floor(grades.length / 2)]}, highest ${grades.at(-1)}.`,
);
