import { CITATION, listCitations, parseCitationMark } from '../../lib/citations.ts';
import { findNearest } from '../../lib/nearest.ts';
import { isListKnown, listIds } from './addresses.ts';
import { readField } from './unchecked-fields.ts';
import type { Check, Finding } from './finding.ts';

/** The least number of works an article leans on. */
const LEAST_SOURCES = 3;

/** `[@…]` with anything else inside, and `@name1985` without brackets, unless it ends an email address. */
const LIKE_A_CITATION = /\[@[^\]\n]*\]|(?<!\w)@[a-z]+\d{4}[a-z]?\b/g;

/** The name of a work in brackets, without its sign. */
const BARE = /\[([a-z]+\d{4}[a-z]?)\](?![(:[])/g;

/** Every citation is of a work in the bibliography, and every article cites enough of them. */
export const sourcesAreVetted: Check = {
  id: 'sources-are-vetted',
  title: 'Every source cited is in the bibliography',
  run(content) {
    const isKnown = isListKnown(content, 'reference');
    const known = new Set(listIds(content, 'reference'));
    const syntheses = new Set(
      content.entries
        .filter(
          ({ kind, fields }) => kind === 'reference' && readField(fields, 'synthesis') === true,
        )
        .map(({ id }) => id),
    );
    const findings: Finding[] = [];
    for (const { kind, file, body } of content.entries) {
      if (!body) continue;
      const lineAt = (offset: number) =>
        body.firstLine + body.text.slice(0, offset).split('\n').length - 1;
      for (const { 1: inside = '', index } of body.text.matchAll(CITATION)) {
        for (const id of parseCitationMark(inside)) {
          if (!isKnown || known.has(id)) continue;
          const nearest = findNearest(id, known);
          findings.push({
            file,
            line: lineAt(index),
            message: `\`[@${id}]\` is not in content/references.json`,
            hint: nearest
              ? `Did you mean \`[@${nearest}]\`?`
              : 'Cite a work of the bibliography, or take the claim out.',
          });
        }
      }
      for (const { 0: mark, 1: id = '', index } of body.text.matchAll(BARE)) {
        if (!known.has(id)) continue;
        findings.push({
          file,
          line: lineAt(index),
          message: `\`${mark}\` looks like a citation but is not one`,
          hint: `Write \`[@${id}]\`.`,
        });
      }
      // Of the same length, so that what is left stays on its line.
      const rest = body.text.replace(CITATION, (mark) => ' '.repeat(mark.length));
      for (const { 0: mark, index } of rest.matchAll(LIKE_A_CITATION)) {
        findings.push({
          file,
          line: lineAt(index),
          message: `\`${mark}\` looks like a citation but is not one`,
          hint: 'Write `[@rempel1985]`, or `[@rempel1985; @reis2004]` for two.',
        });
      }
      if (kind !== 'article') continue;
      const cited = listCitations(body.text);
      const hint = `An article leans on ${LEAST_SOURCES} sources or more, one of them a review, a meta-analysis or a book that sums up a field (\`synthesis\` in content/references.json).`;
      if (cited.length < LEAST_SOURCES) {
        const message = `cites ${cited.length} of the bibliography's works`;
        findings.push({ file, line: body.firstLine, message, hint });
      } else if (isKnown && !cited.some(({ id }) => syntheses.has(id))) {
        const message = 'cites no review, meta-analysis or book that sums up a field';
        findings.push({ file, line: body.firstLine, message, hint });
      }
    }
    return findings;
  },
};
