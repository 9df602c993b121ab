import { addressOf } from './addresses.ts';
import type { Kind } from './places.ts';
import { readText } from './unchecked-fields.ts';
import type { Check, Finding } from './finding.ts';

/** Kinds with a page of their own, and the questions, which are listed beside them. */
const TITLED: ReadonlyMap<Kind, string> = new Map([
  ['article', 'title'],
  ['topic', 'title'],
  ['path', 'title'],
  ['tool', 'title'],
  ['site page', 'title'],
  ['question', 'question'],
]);

/** No two pages have one title: a reader could not tell them apart in a list, a tab or a search. */
export const titlesAreUnique: Check = {
  id: 'titles-are-unique',
  title: 'Every page and question has a title of its own',
  run({ entries }) {
    const holders = new Map<string, string>();
    const findings: Finding[] = [];
    for (const entry of entries) {
      const field = TITLED.get(entry.kind);
      const title = field === undefined ? undefined : readText(entry.fields, field);
      if (field === undefined || title === undefined) continue;
      const holder = holders.get(title.toLowerCase());
      holders.set(title.toLowerCase(), holder ?? addressOf(entry));
      if (holder === undefined) continue;
      findings.push({
        file: entry.file,
        line: entry.lineOf([field]),
        message: `\`${field}\` is “${title}”, as that of ${holder} is`,
        hint: 'Give one of the two another, so that readers can tell them apart.',
      });
    }
    return findings;
  },
};
