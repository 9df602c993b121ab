import { findNearest } from '../../lib/nearest.ts';
import { isListKnown, listIds, listUnknown } from './addresses.ts';
import { readText } from './unchecked-fields.ts';
import type { Check, Finding } from './finding.ts';

/** Which fields name entries of another kind. */
const NAMING = [
  { from: 'article', field: 'related', to: 'article' },
  { from: 'tool', field: 'related', to: 'article' },
  { from: 'question', field: 'readOn', to: 'article' },
  { from: 'term', field: 'readOn', to: 'article' },
  { from: 'term', field: 'seeAlso', to: 'term' },
  { from: 'term', field: 'sources', to: 'reference' },
] as const;

/** Every article, term and source that a field names is there. */
export const namesAreKnown: Check = {
  id: 'names-are-known',
  title: 'Every article, term and source that a field names is there',
  run(content) {
    const findings: Finding[] = [];
    for (const { from, field, to } of NAMING) {
      if (!isListKnown(content, to)) continue;
      const known = new Set(listIds(content, to));
      for (const { kind, id, file, fields, lineOf } of content.entries) {
        if (kind !== from) continue;
        const single = readText(fields, field);
        const unknown =
          single === undefined
            ? listUnknown(fields, field, known).map(({ index, value }) => ({
                path: [field, index],
                value,
              }))
            : known.has(single)
              ? []
              : [{ path: [field], value: single }];
        for (const { path, value } of unknown) {
          const nearest = findNearest(value, known);
          findings.push({
            file,
            line: lineOf(path),
            message: `\`${field}\` names the ${to} \`${value}\`, which is not there`,
            hint: nearest
              ? `Did you mean \`${nearest}\`?`
              : 'Name one that exists, or take it out.',
          });
        }
        if (single === undefined && to === from && listIncludes(fields, field, id)) {
          findings.push({
            file,
            line: lineOf([field]),
            message: `\`${field}\` names the page itself`,
            hint: `Name another ${to}.`,
          });
        }
      }
    }
    return findings;
  },
};

function listIncludes(fields: unknown, field: string, id: string): boolean {
  return listUnknown(fields, field, new Set()).some(({ value }) => value === id);
}
