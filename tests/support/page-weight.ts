import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attr, DIST, findAll, readBuilt, type Page } from './site.ts';

/** What a page costs a reader to open, in bytes: text as gzip sends it, fonts as they are. */
export interface Weight {
  /** The page itself, with its style in it, and any style sheet it links to. */
  readonly pageBytes: number;
  /** Every script it loads by itself, whatever those import, and the islands once they are in view. */
  readonly scriptBytes: number;
  readonly fontBytes: number;
}

const STATIC_IMPORT = /\b(?:import|export)\s*(?:[\w\s{},*$]+?from\s*)?["'](\.{0,2}\/[^"'\s]+)["']/g;
// Asked for by name, or by an address that the build filled in (`integrations/lazy-script.ts`).
const LATER_IMPORT = /(?:\bimport\(|\bnew URL\()\s*["'`]([^"'`\s]+\.js)["'`]/g;

/** The scripts that a module of the built site imports at once: not those behind `import(…)`. */
export function listStaticImports(code: string): string[] {
  return [...code.matchAll(STATIC_IMPORT)].map(([, name = '']) => name);
}

/** The scripts that a module of the built site may ask for later, behind `import('…')`. */
export function listLaterImports(code: string): string[] {
  return [...code.matchAll(LATER_IMPORT)].map(([, name = '']) => name);
}

/** The addresses of every script a page loads without being asked. */
export function listScripts(page: Page): string[] {
  return listReached(page, listStaticImports);
}

/** The addresses of every script a page loads or may ask for later. */
export function listAllScripts(page: Page): string[] {
  return listReached(page, listEveryImport);
}

/** The addresses of every script a page loads where something is kept on the device. */
export function listScriptsWithKept(page: Page): string[] {
  return listReached(page, (code) => [
    ...listStaticImports(code),
    ...listLaterImports(code).filter((name) => name.includes('/keep-here.')),
  ]);
}

/** The addresses of every script the tool of a page may ever ask for, and none of the page around it. */
export function listToolScripts(page: Page): string[] {
  return follow(listIslands(page), listEveryImport);
}

/** What text weighs on its way to a reader, in bytes. */
export function countSent(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function listEveryImport(code: string): string[] {
  return [...listStaticImports(code), ...listLaterImports(code)];
}

function listReached(page: Page, listImports: (code: string) => string[]): string[] {
  const scripts = findAll(page.root, 'script').flatMap((script) => attr(script, 'src') ?? []);
  return follow([...scripts, ...listIslands(page)], listImports);
}

function listIslands({ root }: Page): string[] {
  return findAll(root, 'astro-island').flatMap((island) =>
    ['component-url', 'renderer-url', 'before-hydration-url'].flatMap(
      (name) => attr(island, name) ?? [],
    ),
  );
}

function follow(addresses: readonly string[], listImports: (code: string) => string[]): string[] {
  const all = new Set(addresses);
  // A set also visits what is added to it on the way.
  for (const address of all) {
    for (const name of listImports(readBuilt(address))) {
      all.add(posix.resolve(posix.dirname(address), name));
    }
  }
  return [...all];
}

/** What a page weighs. */
export function weigh(page: Page): Weight {
  const links = findAll(page.root, 'link');
  const listLinked = (isWanted: (link: (typeof links)[number]) => boolean) =>
    links.filter(isWanted).flatMap((link) => attr(link, 'href') ?? []);
  const sheets = listLinked((link) => attr(link, 'rel') === 'stylesheet');
  const fonts = listLinked((link) => attr(link, 'as') === 'font');
  return {
    pageBytes: sum([page.html, ...sheets.map(readBuilt)].map(countSent)),
    scriptBytes: weighScripts(listScripts(page)),
    fontBytes: sum(fonts.map((address) => statSync(join(DIST, address)).size)),
  };
}

/** What scripts weigh together, by their addresses. */
export function weighScripts(addresses: readonly string[]): number {
  return sum(addresses.map(readBuilt).map(countSent));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
