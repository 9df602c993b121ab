import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseEntries, type Entry } from './entries.ts';
import { Misread, refuseOtherEncodings } from './misread.ts';
import { explainName, findPlace, listMissing, type Unreadable } from './places.ts';

/** Everything in `content/`, read once. */
export interface Content {
  readonly entries: readonly Entry[];
  readonly unreadable: readonly Unreadable[];
}

/** Reads all of `content/` under a project's root. */
export function readContent(root: string): Content {
  const files = new Map<string, string>();
  for (const file of readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })) {
    const path = join('content', file).split(sep).join('/');
    // The records of how pages were read and scored are for readers of the repository and for tests.
    const isForPeople = path === 'content/README.md' || path.startsWith('content/reviews/');
    // Editors and systems put files of their own beside ours (`.#one.mdx`, `._one.mdx`); Astro passes over them too.
    const isHidden = path.includes('/.');
    // What a word processor saves is read too: its author hears why nothing comes of it.
    const isText = /\.(?:mdx?|markdown|ya?ml|json|txt|rtf|docx?|odt|html?)$/i.test(path);
    if (isText && !isForPeople && !isHidden) {
      files.set(path, readFileSync(join(root, path), 'utf8'));
    }
  }
  const { entries, unreadable } = parseContent(files);
  return { entries, unreadable: [...unreadable, ...listMissing(files)] };
}

/** Parses content given as text by path from the root: what `readContent` does once it has the files. */
export function parseContent(files: ReadonlyMap<string, string>): Content {
  const entries: Entry[] = [];
  const unreadable: Unreadable[] = [];
  for (const [file, text] of files) {
    const place = findPlace(file);
    if (!place) {
      unreadable.push(explainName(file, files));
      continue;
    }
    try {
      refuseOtherEncodings(text);
      // Some editors begin a file with a byte order mark, which nobody sees.
      entries.push(...parseEntries(place, file, text.replace(/^\uFEFF/, '')));
    } catch (error) {
      if (!(error instanceof Misread)) throw error;
      const { line, message, hint } = error;
      unreadable.push({ file, line, message, hint, lost: place });
    }
  }
  return { entries, unreadable };
}
