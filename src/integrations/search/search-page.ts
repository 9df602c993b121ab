import { listProse, textOf } from '../../lib/prose.ts';
import { curlQuotes } from '../../lib/typography.ts';
import { addressOf } from '../checks/addresses.ts';
import type { Content } from '../checks/content.ts';
import type { Entry } from '../checks/entries.ts';
import { readField, readText } from '../checks/unchecked-fields.ts';
import { slugOfHeading } from '../checks/fragments.ts';
import type { MarkdownNode } from '../checks/page-text.ts';
import { listAsked } from './asked.ts';
import { listSayings, type Saying } from './search-words.ts';
import type { ReadPage } from './read-pages.ts';

/** A page, question or term as the search has it: what can be found, and what a result shows. */
export interface SearchPage {
  readonly url: string;
  readonly title: string;
  /** What it is: Article, Question, Term, Tool, Topic, Situation, Help, Page. */
  readonly kind: string;
  readonly topic: string | undefined;
  readonly summary: string;
  /** The whole of an answer or a definition, which are short; empty for pages. */
  readonly text: string;
  /** Whether a line about help stands before that text. */
  readonly helpFirst: boolean;
  readonly sections: readonly SearchSection[];
  /** Whole sentences people type when this is the best answer. */
  readonly asked: readonly string[];
  /** What people call it. */
  readonly said: readonly Saying[];
}

/** A part of a page, with all its words; `id` is empty before the first heading. */
export interface SearchSection {
  readonly id: string;
  readonly title: string;
  /** How it begins. */
  readonly lead: string;
  readonly text: string;
}

/** Enough to tell whether a section is the one looked for. */
const LEAD_WORDS = 18;

/** Everything that can be found: the pages as they were built, and each question and term by itself. */
export function listSearchPages(read: readonly ReadPage[], content: Content): SearchPage[] {
  const asked = listAsked(content);
  const said = listSayings(content);
  const topics = new Map(
    content.entries
      .filter(({ kind }) => kind === 'topic')
      .map(({ id, fields }) => [id, readText(fields, 'title') ?? id]),
  );
  const parts = content.entries.flatMap((entry) => {
    if (entry.kind === 'question') return [fromQuestion(entry, topics)];
    return entry.kind === 'term' ? [fromTerm(entry)] : [];
  });
  return [...read.map((page) => fromBuilt(page, content)), ...parts].map((page) => ({
    ...page,
    asked: asked.get(page.url) ?? [],
    said: said.get(page.url) ?? [],
  }));
}

type Unasked = Omit<SearchPage, 'asked' | 'said'>;

function fromQuestion(entry: Entry, topics: ReadonlyMap<string, string>): Unasked {
  const text = entry.body ? listProse(entry.body.tree).join('\n') : '';
  return {
    url: addressOf(entry),
    title: curlQuotes(readText(entry.fields, 'question') ?? entry.id),
    kind: 'Question',
    topic: topics.get(entry.file.split('/').at(-2) ?? ''),
    summary: '',
    text: curlQuotes(text),
    helpFirst: readField(entry.fields, 'helpFirst') === true,
    sections: [{ id: '', title: '', lead: '', text }],
  };
}

function fromTerm(entry: Entry): Unasked {
  const { id, fields } = entry;
  const term = readText(fields, 'term') ?? id;
  const text = readText(fields, 'definition') ?? '';
  return {
    url: addressOf(entry),
    title: term.charAt(0).toUpperCase() + term.slice(1),
    kind: 'Term',
    topic: undefined,
    summary: '',
    text: curlQuotes(text),
    helpFirst: false,
    sections: [{ id: '', title: '', lead: '', text }],
  };
}

function fromBuilt({ url, meta, words, anchors }: ReadPage, { entries }: Content): Unasked {
  const entry = entries.find((one) => addressOf(one) === url);
  const leads = entry ? listLeads(entry) : new Map<string, Lead>();
  const starts = anchors.filter(({ id }) => leads.has(id));
  const sections = [{ id: '', location: 0 }, ...starts].map(({ id, location }, at) => ({
    id,
    title: leads.get(id)?.title ?? '',
    lead: leads.get(id)?.text ?? '',
    text: words.slice(location, starts[at]?.location).join(' '),
  }));
  return {
    url,
    title: meta['title'] ?? url,
    kind: meta['kind'] ?? 'Page',
    topic: meta['topic'],
    summary: (entry && readText(entry.fields, 'summary')) ?? shorten(words.join(' ')),
    text: '',
    helpFirst: false,
    sections,
  };
}

interface Lead {
  readonly title: string;
  readonly text: string;
}

/** For each heading of a page, by its fragment: what it says, and how the text under it begins. */
function listLeads({ body }: Entry): Map<string, Lead> {
  const leads = new Map<string, Lead>();
  let at = '';
  for (const node of body?.tree.children ?? []) {
    const lead = leads.get(at);
    if (node.type === 'heading') {
      at = slugOfHeading(node);
      leads.set(at, { title: curlQuotes(textOf(node)), text: '' });
    } else if (lead && countWords(lead.text) < LEAD_WORDS) {
      leads.set(at, { ...lead, text: shorten(`${lead.text} ${readProse(node)}`.trim()) });
    }
  }
  return leads;
}

function readProse(node: MarkdownNode): string {
  return curlQuotes(listProse(node).join(' '));
}

function countWords(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length;
}

function shorten(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= LEAD_WORDS ? text : `${words.slice(0, LEAD_WORDS).join(' ')}…`;
}
