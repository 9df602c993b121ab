import { readText, readTexts } from './unchecked-fields.ts';
import type { Check, Finding } from './finding.ts';

/** No two terms of the glossary share a form: readers would be led to one of them only. */
export const termsAreUnique: Check = {
  id: 'terms-are-unique',
  title: 'Every term and every form of it stands in one file of the glossary',
  run({ entries }) {
    const holders = new Map<string, string>();
    const findings: Finding[] = [];
    for (const { kind, file, fields, lineOf } of entries) {
      if (kind !== 'term') continue;
      const forms = [
        { form: readText(fields, 'term') ?? '', path: ['term'] },
        ...readTexts(fields, 'aliases').map((form, index) => ({ form, path: ['aliases', index] })),
      ];
      for (const { form, path } of forms) {
        const key = form.trim().toLowerCase().replaceAll('’', "'");
        const holder = holders.get(key);
        if (key === '') continue;
        holders.set(key, holder ?? file);
        if (holder === undefined) continue;
        findings.push({
          file,
          line: lineOf(path),
          message:
            holder === file
              ? `“${form}” stands twice in this file`
              : `“${form}” is a form of the term in ${holder} too: only one would be linked`,
          hint: 'Keep it in one place.',
        });
      }
    }
    return findings;
  },
};
