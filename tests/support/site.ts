import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { ROOT } from './source-files.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A page of the built site: its address, as `/help/`, and what is there. */
export interface Page {
  readonly path: string;
  readonly html: string;
  readonly root: Element;
}

/** Where the built site is. */
export const DIST = join(ROOT, 'dist');

/** Fewer pages than this means that the site was not built, or not to the end. */
const LEAST_PAGES = 30;

/** Every page of the built site in the order of their addresses; throws where it has not been built. */
export function readPages(dist = DIST): Page[] {
  const files = existsSync(dist)
    ? readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.html'),
      )
    : [];
  if (files.length < LEAST_PAGES) {
    throw new Error(`Build the site first: npm run build (${dist} has ${files.length} pages)`);
  }
  return files.sort().map((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
    return { path, html, root: getOnly(findAll(parse(html), 'html'), path) };
  });
}

/** The text of a file of the built site, by its address. */
export function readBuilt(address: string): string {
  return readFileSync(join(DIST, address), 'utf8');
}

/** True for the addresses that stand apart: the tools for other sites' frames, and what is shown in place of a lost page. */
export function isApart({ path }: Page): boolean {
  return path === '/404.html' || isFrame(path);
}

/** True for the address of a tool for other sites' frames; `/embed/` itself is an ordinary page. */
export function isFrame(path: string): boolean {
  return /^\/embed\/./.test(path);
}

/** The elements below a node, in the order of the page: all, or those of some names. */
export function findAll(node: Node, ...names: readonly string[]): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => {
    const isWanted = 'tagName' in child && (names.length === 0 || names.includes(child.tagName));
    return [...(isWanted ? [child] : []), ...findAll(child, ...names)];
  });
}

/** The one element of a list; throws where there are none or more. */
export function getOnly(elements: readonly Element[], where: string): Element {
  const [only] = elements;
  if (!only || elements.length > 1)
    throw new Error(`${where} has ${elements.length} where one was wanted`);
  return only;
}

/** The value of an attribute, or undefined where the element does not have it. */
export function attr(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** True where an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return (attr(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The text of an element and everything in it. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The `content` of the page's meta of a name, or undefined. */
export function findMeta({ root }: Page, name: string): string | undefined {
  const meta = findAll(root, 'meta').find(
    (element) => (attr(element, 'name') ?? attr(element, 'property')) === name,
  );
  return meta && attr(meta, 'content');
}
