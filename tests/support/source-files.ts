import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';

/** The project's root, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file of the project: its path from the root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import of a file. */
export interface Import {
  readonly from: string;
  /** A file from the root with its query if it has one, or a package: `src/words.ts`, `preact`. */
  readonly to: string;
  /** True where only types are imported, which leave no trace in what is built. */
  readonly isType: boolean;
}

/** The paths of all files below a folder, from the root. */
export function listPaths(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath.replaceAll('\\', '/'), entry.name).slice(ROOT.length))
    .sort();
}

/** The files below a folder whose names end in one of the endings. */
export function readFiles(folder: string, ...endings: readonly string[]): SourceFile[] {
  return listPaths(folder)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Every file that may import: the code of `src/` and the pages of `content/`. */
export function readModules(): SourceFile[] {
  return [...readFiles('src', '.ts', '.tsx', '.mjs', '.astro'), ...readFiles('content', '.mdx')];
}

const STATEMENT =
  /^[ \t]*(?:import|export)\s+(type\s)?\s*(?:(\*[^'"`;]*|[\w$]*,?\s*\{[^'"`;]*\}\s*|[\w$]+\s+)from\s*)?['"]([^'"\n]+)['"]/gm;
const CALL = /(typeof\s+)?\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"\n]+)['"]/g;

/** The imports of a file, re-exports and `import(…)` among them, in the order of their kind. */
export function listImports({ path, text }: SourceFile): Import[] {
  const statements = [...text.matchAll(STATEMENT)].map(([, type, names = '', to = '']) => ({
    from: path,
    to: resolveImport(path, to),
    isType: type !== undefined || /^\{(?:\s*type\s[^,}]+,?)+\s*\}\s*$/.test(names),
  }));
  const calls = [...text.matchAll(CALL)].map(([, type, to = '']) => ({
    from: path,
    to: resolveImport(path, to),
    isType: type !== undefined,
  }));
  return [...statements, ...calls];
}

function resolveImport(from: string, to: string): string {
  if (to.startsWith('~/')) return `src/${to.slice(2)}`;
  if (to.startsWith('.')) return normalize(join(dirname(from), to));
  if (to.startsWith('node:')) return 'node';
  if (to.startsWith('astro')) return to;
  return to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');
}

/** A way round a graph that ends where it began, or undefined where there is none. */
export function findCycle(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const done = new Set<string>();
  const follow = (node: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const cycle = follow(next, [...way, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const cycle = follow(node, []);
    if (cycle) return cycle;
  }
  return undefined;
}
