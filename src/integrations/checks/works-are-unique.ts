import { readText } from './unchecked-fields.ts';
import type { Check, Finding } from './finding.ts';

/** No two entries of the bibliography are the same work. */
export const worksAreUnique: Check = {
  id: 'works-are-unique',
  title: 'No two works of the bibliography have the same DOI or address',
  run({ entries }) {
    const findings: Finding[] = [];
    const first = new Map<string, string>();
    for (const { kind, id, file, fields, lineOf } of entries) {
      if (kind !== 'reference') continue;
      for (const field of ['DOI', 'URL']) {
        const value = readText(fields, field);
        // DOIs are the same in capitals.
        const key = value?.toLowerCase();
        if (value === undefined || key === undefined) continue;
        const other = first.get(key);
        first.set(key, other ?? id);
        if (other === undefined) continue;
        findings.push({
          file,
          line: lineOf([field]),
          message: `\`${id}\` has the ${field} \`${value}\`, as \`${other}\` has`,
          hint: 'Keep one of the two entries, or write the one that belongs to each.',
        });
      }
    }
    return findings;
  },
};
