import type { Import } from './source-files.ts';

/** A room of the project: which files live there, and what they may import. */
interface Room {
  readonly files: RegExp;
  /**
   * Names of rooms, packages, or single files (`src/…`). With ` (types)` behind it, only types.
   * Whatever a tool imports from a tool is from its own folder or from `shared`: `explainRefusal`.
   */
  readonly imports: readonly string[];
}

/** Who may import what. A file lives in the first room that fits. The same is told in `src/README.md`. */
const ROOMS: Readonly<Record<string, Room>> = {
  content: { files: /^content\/.*\.mdx$/, imports: ['components', 'tool island', 'kept island'] },

  words: { files: /^src\/words\.ts$/, imports: [] },
  assets: { files: /^src\/assets\//, imports: [] },
  styles: { files: /^src\/styles\//, imports: [] },
  declarations: { files: /^src\/[a-z-]+\.d\.ts$/, imports: [] },

  // What learned from labeled lines to tell what short texts are about: for the review of statements.
  recognizer: { files: /^src\/lib\/recognizer\//, imports: ['recognizer'] },
  lib: { files: /^src\/lib\//, imports: ['syllable', 'yaml'] },
  // What is known of words, when the index of the search is made and when it is searched.
  lexicon: { files: /^src\/lexicon\//, imports: ['lexicon', 'lib'] },
  markdown: { files: /^src\/markdown\//, imports: ['markdown', 'lib', 'satteri'] },
  schemas: {
    files: /^src\/schemas\//,
    imports: ['schemas', 'lib', 'astro/zod'],
  },
  collections: {
    files: /^src\/content\.config\.ts$/,
    imports: ['schemas', 'astro:content', 'astro/loaders', 'astro/zod', 'yaml'],
  },
  integrations: {
    files: /^src\/integrations\//,
    // prettier-ignore
    imports: ['integrations', 'markdown', 'schemas', 'lexicon', 'lib', 'node', 'astro', 'astro/zod', 'pagefind', 'rolldown', 'satteri'],
  },
  commands: {
    files: /^src\/commands\//,
    // Reports read the content as the checks do; the packages cut fonts, find a browser and measure pages.
    // prettier-ignore
    imports: ['commands', 'lib', 'schemas', 'integrations', 'node', 'sirv', 'compression', 'subset-font', '@playwright/test', 'chrome-launcher', 'lighthouse', 'pagefind', 'astro/zod', 'search (types)', 'tests/search/other-engines.ts (types)', 'src/tools/i-statement/draft.ts', 'src/tools/i-statement/review.ts'],
  },

  // One file of help lines is no collection, so its query reads and parses it itself.
  'helplines query': {
    files: /^src\/queries\/helplines\.ts$/,
    imports: ['schemas', 'content/helplines.json'],
  },
  // Nor is the record that a command writes.
  'address checks query': {
    files: /^src\/queries\/address-checks\.ts$/,
    imports: ['schemas', 'lib', 'content/reviews/addresses.json'],
  },
  queries: {
    files: /^src\/queries\//,
    imports: ['queries', 'lib', 'schemas (types)', 'astro:content'],
  },

  behaviors: {
    files: /^src\/behaviors\//,
    // prettier-ignore
    imports: ['behaviors', 'lib', 'src/search/dialog.tsx?lazy-script', 'src/search/dialog.tsx (types)'],
  },
  'search words': { files: /^src\/search\/words\.ts$/, imports: [] },
  search: {
    files: /^src\/search\//,
    // prettier-ignore
    imports: ['search', 'search words', 'lexicon', 'lib', 'src/styles/search.css?inline', 'preact'],
  },

  'shared logic': { files: /^src\/tools\/shared\/logic\//, imports: ['shared logic', 'lib'] },
  'shared storage': {
    files: /^src\/tools\/shared\/storage\//,
    imports: ['shared storage', 'shared logic', 'lib', 'idb-keyval'],
  },
  'shared ui': {
    files: /^src\/tools\/shared\/ui\//,
    imports: ['shared ui', 'shared logic', 'shared storage', 'lib', 'words', 'preact'],
  },
  // The embed: a tool in another site's frame, and what that site puts on its page.
  embed: {
    files: /^src\/embed\/[a-z0-9-]+\.(?:ts|js)$/,
    imports: ['embed', 'behaviors', 'shared ui', 'preact'],
  },
  'embed frames': { files: /^src\/embed\/frames\//, imports: ['embed', 'tool view'] },

  'tool words': {
    files: /^src\/tools\/[^/]+\/(?:[a-z-]+-)?copy\.ts$/,
    imports: ['tool logic (types)', 'tool examples (types)'],
  },
  'tool examples': { files: /^src\/tools\/[^/]+\/examples\.ts$/, imports: ['tool logic', 'lib'] },
  'tool saved data': {
    files: /^src\/tools\/[^/]+\/saved\.ts$/,
    imports: ['tool logic', 'shared logic', 'lib'],
  },
  'tool logic': {
    // A tool's longer thinking may have a folder of its own: `i-statement/review/`.
    files: /^src\/tools\/[^/]+\/(?:[a-z-]+\/)?[a-z-]+\.ts$/,
    imports: ['tool logic', 'shared logic', 'lib', 'recognizer'],
  },
  'tool view': {
    files: /^src\/tools\/[^/]+\/[a-z-]+\.tsx$/,
    // prettier-ignore
    imports: ['tool view', 'tool logic', 'tool words', 'tool examples', 'tool saved data', 'shared logic', 'shared ui', 'lib', 'preact'],
  },
  'tool styles': { files: /^src\/tools\/[^/]+\/styles\.css$/, imports: [] },
  'tool island': {
    files: /^src\/tools\/[^/]+\/island\.astro$/,
    imports: ['tool view', 'tool words', 'tool styles', 'shared ui', 'components'],
  },

  'kept island': {
    files: /^src\/kept\/island\.astro$/,
    imports: ['kept page', 'shared ui', 'queries'],
  },
  // The one page that knows what every tool keeps: it takes files in, so it must be able to check them.
  'kept page': {
    files: /^src\/kept\//,
    // prettier-ignore
    imports: ['kept page', 'tool saved data', 'shared logic', 'shared storage', 'shared ui', 'preact'],
  },

  components: {
    files: /^src\/components\//,
    imports: ['search words', 'components', 'lib', 'words', 'behaviors', 'schemas (types)'],
  },
  layouts: {
    files: /^src\/layouts\//,
    // prettier-ignore
    imports: ['layouts', 'components', 'behaviors', 'styles', 'assets', 'words', 'lib', 'schemas (types)', 'src/embed/look.js?own-script', 'shared ui'],
  },
  // A frame holds the tool without an island around it.
  'pages for frames': {
    files: /^src\/pages\/embed\/[a-z0-9-]+\.astro$/,
    imports: [
      'shared ui',
      'layouts',
      'queries',
      'embed',
      'embed frames',
      'components',
      'words',
      'tool view',
      'tool styles',
      // The list of frames is a page like others.
      'src/styles/ledger.css',
    ],
  },
  'scripts for other sites': {
    files: /^src\/pages\/embed\/.*\.ts$/,
    imports: ['src/embed/v1.js?raw', 'embed', 'queries', 'words', 'astro'],
  },
  pages: {
    files: /^src\/pages\//,
    // prettier-ignore
    imports: ['search words', 'layouts', 'components', 'queries', 'helplines query', 'address checks query', 'tool island', 'behaviors', 'src/search/page.tsx', 'src/styles/search.css', 'src/styles/ledger.css', 'src/styles/questions.css', 'words', 'lib', 'astro', 'astro:content'],
  },
};

/** The room a file lives in, or undefined. */
export function findRoom(path: string): string | undefined {
  return Object.keys(ROOMS).find((name) => ROOMS[name]?.files.test(path));
}

/** Why an import is not allowed, as a sentence, or undefined where it is. */
export function explainRefusal({ from, to, isType }: Import): string | undefined {
  const room = findRoom(from);
  if (room === undefined) return `${from} lives in no room of the import table`;
  const [fromTool, toTool] = [toolOf(from), toolOf(to)];
  if (fromTool && toTool && toTool !== 'shared' && toTool !== fromTool) {
    return `${from} imports ${to}: a tool never imports another tool`;
  }
  const names = [to, findRoom(to.replace(/\?.*$/, ''))].filter((name) => name !== undefined);
  const allowed = names.flatMap((name) => (isType ? [name, `${name} (types)`] : [name]));
  if (ROOMS[room]?.imports.some((name) => allowed.includes(name))) return undefined;
  return `${from} imports ${isType ? 'types of ' : ''}${to}, which ${room} may not`;
}

function toolOf(path: string): string | undefined {
  return /^src\/tools\/([^/]+)\//.exec(path)?.[1];
}
