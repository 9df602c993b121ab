// `npm run report:content`: a line for each article with what the build holds it to, and the median grade.
import { readContent } from '../integrations/checks/content.ts';
import type { Entry } from '../integrations/checks/entries.ts';
import { walk, type Body } from '../integrations/checks/page-text.ts';
import { listConnections } from '../integrations/checks/pages-are-connected.ts';
import { readField, readText, readTexts } from '../integrations/checks/unchecked-fields.ts';
import { readTermForms } from '../integrations/term-forms.ts';
import { listCitations } from '../lib/citations.ts';
import { listProse } from '../lib/prose.ts';
import { measureReading } from '../lib/reading-grade.ts';
import { root } from './install.mjs';
import { median } from './median.ts';

const content = readContent(root);
const connections = listConnections(content);
const syntheses = new Set(
  content.entries
    .filter(({ kind, fields }) => kind === 'reference' && readField(fields, 'synthesis') === true)
    .map(({ id }) => id),
);
const terms = readTermForms(root);

const rows = content.entries.flatMap((entry) =>
  entry.kind === 'article' && entry.body ? [describe(entry, entry.body)] : [],
);
const grades = rows.map(({ grade }) => grade);
console.table(rows);
console.log(
  `${rows.length} articles; median grade ${median(grades)}, highest ${Math.max(...grades)}.`,
);

function describe({ id, fields }: Entry, body: Body) {
  const prose = listProse(body.tree);
  const { words, grade } = measureReading(prose);
  const cited = listCitations(body.text);
  const imports = [...walk(body.tree)]
    .filter(({ node }) => node.type === 'mdxjsEsm')
    .map(({ node }) => node.value ?? '');
  const text = prose.join('\n').toLowerCase();
  const links = connections.get(id);
  return {
    article: id,
    grade: Number(grade.toFixed(1)),
    words,
    sources: cited.length,
    syntheses: cited.filter((work) => syntheses.has(work.id)).length,
    tools: imports.join('\n').match(/~\/tools\//g)?.length ?? 0,
    'links out': links?.toArticles ?? 0,
    'links in': links?.from ?? 0,
    terms: terms.filter(({ forms }) => forms.some((form) => text.includes(form.toLowerCase())))
      .length,
    'help first': readField(fields, 'helpFirst') === true,
    'in short': readTexts(fields, 'inShort').length,
    reviewed: readText(fields, 'reviewed'),
  };
}
