import { addressOf, isOfList, listLost, STANDING } from './addresses.ts';
import type { Check, Finding } from './finding.ts';

/** No two files, and no two entries of a list, have the same address: one of them would be lost. */
export const addressesAreUnique: Check = {
  id: 'addresses-are-unique',
  title: 'Every page, question and source has an address of its own',
  run(content) {
    const listed = content.entries.filter(({ kind }) => isOfList(kind));
    const pages = [...content.entries, ...listLost(content)].filter(({ kind }) => !isOfList(kind));
    const holders = new Map(STANDING.map((address) => [address, 'a page of src/pages/']));
    const findings: Finding[] = [];

    for (const entry of listed) {
      const address = addressOf(entry);
      if (holders.get(address) === entry.file) {
        findings.push({
          file: entry.file,
          line: entry.lineOf(['id']),
          message: `\`${entry.id}\` is the id of two entries: only one of them would be seen`,
          hint: `Give this ${entry.kind} an id of its own, or take one of the two out.`,
        });
      }
      holders.set(address, entry.file);
    }
    for (const entry of pages.toSorted((a, b) => a.file.localeCompare(b.file, 'en'))) {
      const address = addressOf(entry);
      const other = holders.get(address);
      holders.set(address, other ?? entry.file);
      if (other === undefined) continue;
      findings.push({
        file: entry.file,
        line: 1,
        message: `has the address \`${address}\`, as ${other} has: only one of them would be seen`,
        hint:
          entry.kind === 'question'
            ? 'Give one of the two another name, its file and its line in content/faq/groups.yaml, or take one out.'
            : 'Give this file another name, or take it out.',
      });
    }
    return findings;
  },
};
