import { expect, it } from 'vitest';
import { WORDS } from '../../../src/words.ts';
import { readFiles } from '../../support/source-files.ts';

/**
 * Where the name stands besides `src/words.ts`, and how often. Tools are bundled apart and import no words
 * of the frame, so each has it in its `foot`.
 */
const PLACES: readonly (readonly [folder: string, ending: string, line: RegExp, count: number])[] =
  [
    ['src/tools', '/copy.ts', /^ {2}foot: ['`](.+)$/gm, 1],
    ['src/tools', '/keeping-copy.ts', /^export const framed = .* open this tool on (.+)$/gm, 1],
    ['public', '/site.webmanifest', /^ {2}"(?:short_)?name": "(.+)$/gm, 2],
    ['content/site', '/about.mdx', /^title: About (.+)$/gm, 1],
  ];

it.each(PLACES)(
  'the site has the name of src/words.ts in %s/…%s too',
  (folder, ending, line, count) => {
    const found = readFiles(folder, ending)
      .map(({ path, text }) => ({ path, lines: [...text.matchAll(line)] }))
      .filter(({ lines }) => lines.length > 0);
    const others = found.flatMap(({ path, lines }) =>
      lines
        .filter(([, words = '']) => !words.startsWith(WORDS.site.name))
        .map(([written]) => `${path}: ${written.trim()}`),
    );

    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ lines }) => lines.length !== count)).toEqual([]);
    expect(others).toEqual([]);
  },
);
