import { posix } from 'node:path';
import type { Check, Finding } from './finding.ts';
import { listMentions, type Mention } from './mentions.ts';

/** Every picture and other file that a text names is there, and on this site. */
export const filesAreThere: Check = {
  id: 'files-are-there',
  title: 'Every picture and file a text names is there',
  run: ({ entries }, { hasFile }) =>
    entries.flatMap((entry) =>
      listMentions(entry)
        .filter(({ is, address }) => is === 'file' && !address.startsWith('data:'))
        .flatMap((mention) => {
          const complaint = complain(mention, entry.file, hasFile);
          return complaint ? [{ file: entry.file, line: mention.line, ...complaint }] : [];
        }),
    ),
};

function complain(
  { address, isPicture = false }: Mention,
  file: string,
  hasFile: (path: string) => boolean,
): Pick<Finding, 'message' | 'hint'> | undefined {
  if (/^[a-z]+:|^\/\//.test(address)) {
    return {
      message: `\`${address}\` is on another site, which would see every reader of this page`,
      hint: 'Put the file in public/, if its license lets you, and name it from there: `/pictures/threads.svg`.',
    };
  }
  const path = address.replace(/[?#].*$/, '');
  if (path.startsWith('www.')) {
    return {
      message: `\`${address}\` is read as a file of this site`,
      hint: `Write \`https://${address}\`.`,
    };
  }
  if (path.startsWith('/')) {
    if (GENERATED.has(path) || hasFile(`public${decode(path)}`)) return undefined;
    return {
      message: `\`${address}\` is not there`,
      hint: `Put the file at public${path}, or write the name of one that is in public/.`,
    };
  }
  // Astro takes a picture of Markdown from beside its text; from a tag, it would be sought beside the page.
  const beside = posix.join(posix.dirname(file), decode(path));
  if (isPicture && hasFile(beside)) return undefined;
  return {
    message: `\`${address}\` is not there`,
    hint: isPicture
      ? `Put the file at ${beside}, or in public/ and start its name with a slash: \`/pictures/threads.svg\`.`
      : 'Put the file in public/, and start its name with a slash: `/pictures/threads.svg`.',
  };
}

/** Files that the build makes. */
const GENERATED = new Set(['/robots.txt', '/licenses.txt', '/sitemap-index.xml', '/sitemap-0.xml']);

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
