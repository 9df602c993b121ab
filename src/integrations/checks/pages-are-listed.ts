import { findNearest } from '../../lib/nearest.ts';
import { isListKnown, listLost } from './addresses.ts';
import { tidyName } from './names-are-addresses.ts';
import type { Entry } from './entries.ts';
import { readTexts } from './unchecked-fields.ts';
import type { Check, Finding } from './finding.ts';

/** Which lists give the reading order of which entries. */
const LISTS = [
  { list: 'topic', of: 'article', field: 'articles', where: 'content/topics.yaml' },
  { list: 'question group', of: 'question', field: 'questions', where: 'content/faq/groups.yaml' },
] as const;

/** Every article is listed once by its topic and every question by its group, and nothing else is. */
export const pagesAreListed: Check = {
  id: 'pages-are-listed',
  title: 'Topics and groups list each of their pages once',
  run: (content) =>
    LISTS.flatMap(({ list, of, field, where }) => {
      if (!isListKnown(content, list)) return [];
      const findings: Finding[] = [];
      const lists = content.entries.filter(({ kind }) => kind === list);
      const pages = content.entries.filter(({ kind }) => kind === of);
      const lost = listLost(content).filter(({ kind }) => kind === of);
      for (const { id, file, fields, lineOf } of lists) {
        const inFolder = new Set(
          [...pages, ...lost].filter((page) => folderOf(page) === id).map(slugOf),
        );
        const seen = new Set<string>();
        readTexts(fields, field).forEach((slug, index) => {
          const line = lineOf([field, index]);
          if (!inFolder.has(slug)) {
            const nearest = findNearest(slug, inFolder);
            findings.push({
              file,
              line,
              message: `the ${list} \`${id}\` lists \`${slug}\`, which is no ${of} of its folder`,
              hint: nearest
                ? `Did you mean \`${nearest}\`?`
                : 'Add the file, or take it out of the list.',
            });
          } else if (seen.has(slug)) {
            findings.push({
              file,
              line,
              message: `the ${list} \`${id}\` lists \`${slug}\` twice`,
              hint: 'List it once.',
            });
          }
          seen.add(slug);
        });
      }
      for (const page of pages) {
        const owner = lists.find(({ id }) => id === folderOf(page));
        if (owner && readTexts(owner.fields, field).includes(slugOf(page))) continue;
        findings.push({
          file: page.file,
          line: 1,
          message: owner
            ? `is not listed by the ${list} \`${folderOf(page)}\``
            : `is in the folder \`${folderOf(page)}\`, which is no ${list}`,
          hint: owner
            ? `Add \`${tidyName(slugOf(page))}\` to its \`${field}\` in ${where}.`
            : `Move it to the folder of a ${list} of ${where}.`,
        });
      }
      return findings;
    }),
};

function folderOf({ file }: Pick<Entry, 'file'>): string {
  return file.split('/').at(-2) ?? '';
}

function slugOf({ file }: Pick<Entry, 'file'>): string {
  return (file.split('/').at(-1) ?? '').replace(/\.[a-z]+$/, '');
}
