/** The fields of a CSL-JSON item that a formatted entry shows. */
export interface Work {
  readonly type: string;
  readonly title: string;
  readonly author: readonly Person[];
  readonly editor?: readonly Person[] | undefined;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string | undefined;
  readonly edition?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly page?: string | undefined;
  readonly publisher?: string | undefined;
  readonly DOI?: string | undefined;
  readonly URL?: string | undefined;
}

type Person =
  | {
      readonly family: string;
      readonly given?: string | undefined;
      readonly suffix?: string | undefined;
    }
  | { readonly literal: string };

/** One piece of a formatted entry; `italic` marks what a printed bibliography sets in italics. */
export interface Piece {
  readonly text: string;
  readonly italic?: boolean;
}

/** The year a work came out. */
export function yearOf(work: Pick<Work, 'issued'>): number {
  return work.issued['date-parts'][0]?.[0] ?? 0;
}

/**
 * A work as an entry of a bibliography, in the manner of APA (7th ed.), in pieces so that a page can
 * set titles in italics. The link to it is apart: `linkOf`.
 */
export function formatWork(work: Work): Piece[] {
  const pieces: Piece[] = [
    { text: `${endWithStop(formatPeople(work.author))} (${yearOf(work)}). ` },
  ];
  const container = work['container-title'];
  if (work.type === 'article-journal') {
    pieces.push({ text: `${endWithStop(work.title)} ` });
    if (container) pieces.push({ text: container, italic: true });
    if (work.volume) pieces.push({ text: ', ' }, { text: work.volume, italic: true });
    if (work.issue) pieces.push({ text: `(${work.issue})` });
    if (work.page) pieces.push({ text: `, ${formatRange(work.page)}` });
    pieces.push({ text: '.' });
    return pieces;
  }
  if (work.type === 'chapter') {
    pieces.push({ text: `${endWithStop(work.title)} In ` });
    if (work.editor) pieces.push({ text: `${formatEditors(work.editor)}, ` });
    if (container) pieces.push({ text: container, italic: true });
    const inside = [work.edition, work.page && `pp. ${formatRange(work.page)}`].filter(Boolean);
    if (inside.length > 0) pieces.push({ text: ` (${inside.join(', ')})` });
    pieces.push({ text: '.' });
  } else {
    pieces.push({ text: work.title, italic: true });
    pieces.push({ text: work.edition ? ` (${work.edition}).` : '.' });
  }
  const author = work.author[0];
  const isOwnPublisher = author && 'literal' in author && author.literal === work.publisher;
  if (work.publisher && !isOwnPublisher) pieces.push({ text: ` ${endWithStop(work.publisher)}` });
  return pieces;
}

/** Where a work can be found: its DOI, else its own address, else undefined. */
export function linkOf(work: Pick<Work, 'DOI' | 'URL'>): string | undefined {
  return work.DOI ? `https://doi.org/${work.DOI}` : work.URL;
}

/** Editors of a book that a chapter is in, initials first. */
function formatEditors(people: readonly Person[]): string {
  const names = people.map((person) =>
    'literal' in person
      ? person.literal
      : `${person.given ? `${initialsOf(person.given)} ` : ''}${person.family}`,
  );
  const last = names[names.length - 1] ?? '';
  if (names.length < 2) return `${last} (Ed.)`;
  return `${names.slice(0, -1).join(', ')}${names.length > 2 ? ',' : ''} & ${last} (Eds.)`;
}

function formatPeople(people: readonly Person[]): string {
  const names = people.map((person) =>
    'literal' in person
      ? person.literal
      : `${person.family}${person.given ? `, ${initialsOf(person.given)}` : ''}${person.suffix ? `, ${person.suffix}` : ''}`,
  );
  if (names.length < 2) return names.join('');
  const last = names[names.length - 1] ?? '';
  const rest = names.slice(0, -1).join(', ');
  return last === 'et al.' ? `${rest}, et al.` : `${rest}, & ${last}`;
}

function initialsOf(given: string): string {
  return given
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${part.charAt(0)}.`)
        .join('-'),
    )
    .join(' ');
}

function formatRange(pages: string): string {
  return pages.replace('-', '–');
}

function endWithStop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
