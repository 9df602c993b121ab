import type { Content } from './content.ts';
import type { Entry } from './entries.ts';
import type { Kind } from './places.ts';
import { readField, readText, readTexts } from './unchecked-fields.ts';
import type { ReadFile } from './finding.ts';
import { listFragments, listSourceFragments } from './fragments.ts';

/** Pages that are there whatever is in `content/`, with the places on them that can be linked to. */
export const STANDING = [
  ...['/', '/#situations', '/#topics'],
  ...['/help/', '/help/#elsewhere'],
  ...['/search/', '/faq/', '/glossary/', '/paths/', '/tools/', '/embed/', '/sources/'],
];

/** Addresses that are there because a list has them. */
const LISTED: Partial<Record<Kind, RegExp>> = {
  topic: /^\/[a-z0-9-]+\/(?:#.*)?$/,
  'question group': /^\/faq\/#group-/,
  'search words': /^\/search\/#/,
  asked: /^\/search\/#/,
  reference: /^\/sources\/#/,
  helplines: /^\/help\/#/,
};

/** Where an entry is found on the site: its page, or its place on the page that holds all of its kind. */
export function addressOf({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  switch (kind) {
    case 'article':
    case 'topic':
    case 'site page':
      return `/${id}/`;
    case 'path':
      return `/paths/${id}/`;
    case 'tool':
      return `/tools/${id}/`;
    case 'question':
      return `/faq/#${id}`;
    case 'question group':
      return `/faq/#group-${id}`;
    case 'term':
      return `/glossary/#${id}`;
    case 'reference':
      return `/sources/#${id}`;
    case 'helplines':
      return '/help/';
    case 'search words':
    case 'asked':
      return `/search/#${id}`;
  }
}

/** The page an entry's text stands on. */
export function pageOf(entry: Pick<Entry, 'kind' | 'id'>): string {
  return addressOf(entry).replace(/#.*$/, '');
}

/** Every address a link may lead to, each with and without the places on its page. */
export function listAddresses(content: Content, readFile: ReadFile): Set<string> {
  const addresses = new Set(STANDING);
  for (const named of [...content.entries, ...listLost(content)]) {
    if (isForSearch(named.kind)) continue;
    addresses.add(addressOf(named));
    if (named.kind === 'tool') addresses.add(`/embed/${named.id}/`).add(`/embed/#${named.id}`);
  }
  for (const entry of content.entries) {
    const ofText = entry.body ? listFragments(entry.body, readFile) : [];
    for (const place of [...listFramePlaces(entry, content), ...ofText]) {
      addresses.add(`${pageOf(entry)}#${place}`);
    }
  }
  return addresses;
}

/** True for lists that only the search reads: nothing of them is on a page. */
function isForSearch(kind: Kind): boolean {
  return kind === 'search words' || kind === 'asked';
}

/** True for the kinds of which one file holds every entry. */
export function isOfList(kind: Kind): boolean {
  return kind in LISTED;
}

/** True where an address may be of something in a file that could not be read. */
export function mayBeLost({ unreadable }: Content, address: string): boolean {
  return unreadable.some(({ lost }) => {
    if (!lost) return false;
    const { kind, id = '' } = lost;
    const page = addressOf({ kind, id });
    return LISTED[kind]?.test(address) ?? (!page.includes('#') && address.startsWith(`${page}#`));
  });
}

/** What the frames of pages add to the places of an entry's own text. */
function listFramePlaces({ kind, id, fields, body }: Entry, { entries }: Content): string[] {
  const citing = listSourceFragments(body?.text ?? '', kind === 'question' ? `${id}-` : '');
  const sources = citing.length > 0 && kind !== 'question' ? ['sources', ...citing] : citing;
  const isAsked = (other: Entry) =>
    other.kind === 'question' && readText(other.fields, 'readOn') === id;
  switch (kind) {
    case 'article':
      return [
        ...['in-short', 'related', ...sources],
        ...(entries.some(isAsked) ? ['questions'] : []),
      ];
    case 'tool':
      return ['related', ...sources];
    case 'topic':
      return [
        ...['articles', 'others'],
        ...(entries.some((other) => other.kind === 'question group' && other.id === id)
          ? ['questions']
          : []),
      ];
    case 'path':
      return ['others'];
    case 'helplines': {
      const countries = readField(fields, 'countries');
      return Array.isArray(countries)
        ? countries.flatMap((country) => readText(country, 'code')?.toLowerCase() ?? [])
        : [];
    }
    default:
      return sources;
  }
}

/** The ids of the entries of a kind, with those of files that could not be read. */
export function listIds(content: Content, kind: Kind): string[] {
  return [...content.entries, ...listLost(content)]
    .filter((entry) => entry.kind === kind)
    .map(({ id }) => id);
}

/** The pages, questions and terms whose files could not be read: they are there, but nothing else is known. */
export function listLost({ unreadable }: Content): Pick<Entry, 'kind' | 'id' | 'file'>[] {
  return unreadable.flatMap(({ file, lost }) =>
    lost?.id === undefined ? [] : [{ file, kind: lost.kind, id: lost.id }],
  );
}

/** True where the list of all entries of a kind could be read, so that what is not there is not there. */
export function isListKnown({ unreadable }: Content, kind: Kind): boolean {
  return !unreadable.some(({ lost }) => lost?.kind === kind && lost.id === undefined);
}

/** Where a list field of an entry names something unknown: the place in the list and the value. */
export function listUnknown(
  fields: unknown,
  name: string,
  known: ReadonlySet<string>,
): { index: number; value: string }[] {
  return readTexts(fields, name)
    .map((value, index) => ({ index, value }))
    .filter(({ value }) => !known.has(value));
}
