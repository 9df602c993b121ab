import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** An element of a page: its name, its attributes, and the text in it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** The names of the elements around it, from the outside in. */
  readonly around: readonly string[];
}

/** The elements of a piece of HTML with one of these names, in the order of the page. */
export function readElements(html: string, ...names: readonly string[]): ReadElement[] {
  return listElements(parseFragment(html).childNodes, []).filter(({ name }) =>
    names.includes(name),
  );
}

/** The text of a piece of HTML, as a reader without styles sees it. */
export function readText(html: string): string {
  return parseFragment(html).childNodes.map(textOf).join('').trim();
}

function listElements(
  nodes: readonly DefaultTreeAdapterTypes.ChildNode[],
  around: readonly string[],
): ReadElement[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const { tagName: name, attrs } = node;
    const attributes = Object.fromEntries(
      attrs.map((attribute) => [attribute.name, attribute.value]),
    );
    const element = { name, attributes, text: textOf(node), around };
    return [element, ...listElements(node.childNodes, [...around, name])];
  });
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
