import type { Content } from './content.ts';
import type { Check, Finding, Surroundings } from './finding.ts';
import { readText } from './unchecked-fields.ts';

/** Every tool has all its parts, and nothing is there for a tool that is not. */
export const toolsAreWhole: Check = {
  id: 'tools-are-whole',
  title: 'Every tool has all its parts',
  run: (content, surroundings) =>
    listSlugs(content, surroundings).flatMap((slug) => [
      ...listMissing(slug, content, surroundings),
      ...listDisagreements(slug, content, surroundings),
    ]),
};

/** What a tool is made of: where each part is, and what is in it. */
const PARTS: readonly { readonly path: (slug: string) => string; readonly holds: string }[] = [
  { path: (slug) => `src/tools/${slug}/README.md`, holds: 'what it is for, and must never do' },
  { path: (slug) => `src/tools/${slug}/logic.ts`, holds: 'the thinking' },
  { path: (slug) => `src/tools/${slug}/copy.ts`, holds: 'every word a reader sees' },
  { path: (slug) => `src/tools/${slug}/examples.ts`, holds: 'named states, for tests' },
  { path: (slug) => `src/tools/${slug}/view.tsx`, holds: 'the Preact view' },
  { path: (slug) => `src/tools/${slug}/styles.css`, holds: 'its looks' },
  { path: (slug) => `src/tools/${slug}/island.astro`, holds: 'the view, for a page' },
  { path: pageOf, holds: 'the page around it' },
  { path: (slug) => `src/pages/embed/${slug}.astro`, holds: 'the page of its frame' },
  { path: (slug) => `src/embed/frames/${slug}.tsx`, holds: 'what starts it in a frame' },
];

const SHAPES = 'src/kept/shapes.ts';

function pageOf(slug: string): string {
  return `content/tools/${slug}.mdx`;
}

// Every name that any part is there for, so that a page without a tool is found as well.
function listSlugs(content: Content, { listFolder }: Surroundings): string[] {
  const folders = listFolder('src/tools').filter(
    // Git keeps no empty folder, but leaves one behind.
    (name) => name !== 'shared' && listFolder(`src/tools/${name}`).length > 0,
  );
  const named = (folder: string, ending: string) =>
    listFolder(folder)
      .filter((name) => name.endsWith(ending) && !/^(?:index\.|\[)/.test(name))
      .map((name) => name.slice(0, -ending.length));
  const pages = content.entries.filter(({ kind }) => kind === 'tool').map(({ id }) => id);
  return [
    ...new Set([
      ...folders,
      ...pages,
      ...named('src/pages/embed', '.astro'),
      ...named('src/embed/frames', '.tsx'),
    ]),
  ].sort();
}

function listMissing(slug: string, content: Content, { hasFile }: Surroundings): Finding[] {
  // A page that cannot be read is there, and told of elsewhere.
  const read = new Set([...content.entries, ...content.unreadable].map(({ file }) => file));
  const isThere = (path: string) => read.has(path) || hasFile(path);
  const parts = PARTS.map(({ path, holds }) => ({ path: path(slug), holds }));
  const missing = parts.filter(({ path }) => !isThere(path));
  const [first] = parts.filter(({ path }) => isThere(path));
  if (missing.length === 0 || !first) return [];
  const added = missing.map(({ path, holds }) => `${path} (${holds})`).join(', ');
  return [
    {
      file: first.path,
      message: `the tool \`${slug}\` is half made: ${missing.length} of its ${parts.length} parts are not there`,
      hint: `Add ${added}; src/tools/README.md says how. Or take away what is there of it.`,
    },
  ];
}

// Three places say whether a tool can keep something.
function listDisagreements(
  slug: string,
  { entries }: Content,
  { hasFile, readFile }: Surroundings,
): Finding[] {
  const page = entries.find(({ kind, id }) => kind === 'tool' && id === slug);
  const saved = `src/tools/${slug}/saved.ts`;
  const isSaved = hasFile(saved);
  const keeps = page && readText(page.fields, 'keeps');
  const findings: Finding[] = [];
  if (isSaved && !readFile(SHAPES)?.includes(`/tools/${slug}/saved.ts'`)) {
    findings.push({
      file: SHAPES,
      message: `the shape of the tool \`${slug}\` is not here, so its readers could not delete, lock or move what it keeps`,
      hint: `Import \`SAVED\` from '../tools/${slug}/saved.ts' and add it to \`SHAPES\`.`,
    });
  }
  if (page && isSaved && keeps === 'nothing') {
    findings.push({
      file: page.file,
      line: page.lineOf(['keeps']),
      message: `\`keeps\` is \`nothing\`, and the tool has a ${saved}`,
      hint: 'Write `keeps: if-you-ask`, or take the file away.',
    });
  }
  if (page && !isSaved && keeps === 'if-you-ask') {
    findings.push({
      file: page.file,
      line: page.lineOf(['keeps']),
      message: `\`keeps\` is \`if-you-ask\`, and the tool has no ${saved}`,
      hint: 'Write `keeps: nothing`, or add the file: src/tools/README.md, “Keeping”.',
    });
  }
  return findings;
}
