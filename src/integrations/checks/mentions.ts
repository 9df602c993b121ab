import type { Entry } from './entries.ts';
import { listTags } from './markup.ts';
import { walk } from './page-text.ts';

/** An address as a text gives it: of a page to go to, or of a file to show, play or keep. */
export interface Mention {
  readonly is: 'link' | 'file';
  readonly address: string;
  readonly line: number;
  /** True where a picture of Markdown names it: such an address may start from the text's own file. */
  readonly isPicture?: boolean;
}

/** Every address that a text gives: links, definitions of links, pictures, and attributes of tags. */
export function listMentions({ body }: Entry): Mention[] {
  if (!body) return [];
  const nodes = [...walk(body.tree)].map(({ node }) => node);
  const pictured = new Set(
    nodes.filter(({ type }) => type === 'imageReference').map(({ identifier }) => identifier),
  );
  const written = nodes.flatMap(({ type, url, identifier, position }): Mention[] => {
    const line = position?.start.line ?? body.firstLine;
    if (url === undefined) return [];
    if (type === 'image' || (type === 'definition' && pictured.has(identifier)))
      return [{ is: 'file', address: url, line, isPicture: true }];
    return type === 'link' || type === 'definition'
      ? [{ is: isFile(url) ? 'file' : 'link', address: url, line }]
      : [];
  });
  const tagged = listTags(body).flatMap(({ name: tag, line, attributes }) =>
    attributes.flatMap(({ name, text: address }): Mention[] => {
      if (address === undefined) return [];
      if (name === 'src' || name === 'poster') return [{ is: 'file', address, line }];
      const isAddress = name === 'href' || (/^[A-Z]/.test(tag) && address.startsWith('/'));
      return isAddress ? [{ is: isFile(address) ? 'file' : 'link', address, line }] : [];
    }),
  );
  return [...written, ...tagged];
}

/** True for an address of this site that ends like a file: `/sheets/one.pdf`, `x.svg`. */
function isFile(address: string): boolean {
  return (
    !/^[a-z]+:|^\/\//.test(address) && /\.[a-z0-9]{2,5}$/i.test(address.replace(/[?#].*$/, ''))
  );
}
