import { findNearest } from '../../lib/nearest.ts';
import { listAddresses, mayBeLost, pageOf } from './addresses.ts';
import { readField, readText, readTexts } from './unchecked-fields.ts';
import type { Check, Finding } from './finding.ts';
import { listMentions } from './mentions.ts';
import { walk, type Body } from './page-text.ts';

/** Every link of a text and every stop of a path leads to a page, a question or a term that exists. */
export const linksLeadSomewhere: Check = {
  id: 'links-lead-somewhere',
  title: 'Every link inside the site leads somewhere',
  run(content, { readFile }) {
    const addresses = listAddresses(content, readFile);
    const findings: Finding[] = [];
    const look = (address: string, file: string, line: number, page = '') => {
      const whole = address.startsWith('#') ? `${page}${address}` : address;
      if (addresses.has(whole) || mayBeLost(content, whole) || whole.startsWith(QUERY)) return;
      findings.push({ file, line, ...explainDeadEnd(address, whole, addresses) });
    };
    for (const entry of content.entries) {
      const { kind, fields, file, body, lineOf } = entry;
      const stops = kind === 'path' ? readField(fields, 'stops') : undefined;
      if (Array.isArray(stops)) {
        stops.forEach((stop: unknown, index) => {
          const to = readText(stop, 'to');
          if (to) look(to, file, lineOf(['stops', index, 'to']));
        });
      }
      for (const { is, address, line } of listMentions(entry)) {
        const isOutside = /^(https:\/\/|tel:|mailto:)/.test(address);
        if (is === 'link' && !isOutside) look(address, file, line, pageOf(entry));
      }
      const page = kind === 'asked' ? readText(fields, 'page') : undefined;
      if (page) look(page, file, lineOf(['page']));
      if (kind === 'search words') {
        readTexts(fields, 'find').forEach((address, index) =>
          look(address, file, lineOf(['find', index])),
        );
      }
      if (!body) continue;
      for (const { mark, line } of listParted(body)) {
        findings.push({
          file,
          line,
          message: `\`${mark}\` is no link: there is a space in it`,
          hint: `Write \`${mark.replace(/\]\s+\(/, '](')}\`.`,
        });
      }
      for (const { mark, name, line } of listUndefined(body)) {
        findings.push({
          file,
          line,
          message: `\`${mark}\` leads nowhere: no line says where \`${name}\` is`,
          hint: 'Write the address behind the words: `[small promises](/rebuilding/small-promises/)`.',
        });
      }
    }
    return findings;
  },
};

/** The search page takes words behind this, so that no server sees them. */
const QUERY = '/search/#q=';

function explainDeadEnd(
  address: string,
  whole: string,
  addresses: ReadonlySet<string>,
): Pick<Finding, 'message' | 'hint'> {
  const [page = '', fragment] = whole.split('#');
  if (fragment === undefined || !addresses.has(page)) {
    const nearest = findNearest(whole, addresses);
    return {
      message: `the link \`${address}\` leads to no page`,
      hint: nearest
        ? `Did you mean \`${nearest}\`?`
        : address.startsWith('http:')
          ? `Write \`${address.replace('http:', 'https:')}\`, if that page is there.`
          : /^\/(?:.*\/)?$/.test(page)
            ? 'Name a page that is there, or take it out.'
            : 'Links start and end with a slash, as in `/rebuilding/small-promises/`.',
    };
  }
  const places = [...addresses]
    .filter((other) => other.startsWith(`${page}#`))
    .map((other) => other.slice(page.length + 1));
  const nearest = findNearest(fragment, places);
  return {
    message: `the link \`${address}\` leads to a place that its page does not have`,
    hint: nearest
      ? `Did you mean \`${address.startsWith('#') ? '' : page}#${nearest}\`?`
      : page === '/glossary/' || page === '/faq/'
        ? `Behind \`#\` stands the name of a file in content${page}, without its ending. If it is gone, take this out.`
        : 'Behind `#` stands a heading of that page in lower case, with hyphens for spaces: `#what-you-can-try`.',
  };
}

/** `[words] (address)`: with the space between them, both stay as they are. */
function listParted({ tree, firstLine }: Body) {
  return [...walk(tree)].flatMap(({ node: { type, value = '', position } }) =>
    type !== 'text'
      ? []
      : [...value.matchAll(/\[[^[\]\n]+\]\s+\([/#][^)\s]*\)/g)].map(({ 0: mark, index }) => ({
          mark,
          line: (position?.start.line ?? firstLine) + value.slice(0, index).split('\n').length - 1,
        })),
  );
}

/** `[words][name]` where nothing says what `name` is: such a mark stays as it is, so it is found as text. */
function listUndefined({ tree, firstLine }: Body) {
  return [...walk(tree)].flatMap(({ node: { type, value = '', position } }) =>
    type !== 'text'
      ? []
      : [...value.matchAll(/(?:\[([^[\]]*))?\]\[(?!@)([^\]\n]*)\]/g)].map(
          ({ 0: mark, 1: words = '', 2: name = '', index }) => ({
            mark,
            name: name === '' ? words : name,
            line:
              (position?.start.line ?? firstLine) + value.slice(0, index).split('\n').length - 1,
          }),
        ),
  );
}
