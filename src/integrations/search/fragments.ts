import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { listProse, textOf } from '../../lib/prose.ts';
import { curlQuotes } from '../../lib/typography.ts';
import { ASKED } from './asked.ts';
import { slugOfHeading } from '../checks/fragments.ts';
import { readText, type Content, type Entry } from '../checks/content.ts';
import type { MarkdownNode } from '../checks/page-text.ts';

/** What Pagefind writes before the JSON of each of its files. */
const MARK = 'pagefind_dcd';
/** Enough to tell whether a section is the one looked for. */
const LEAD_WORDS = 22;

const FragmentSchema = z.looseObject({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  anchors: z.array(z.looseObject({ id: z.string(), location: z.int() })),
});

/** One page, question or term of the index, as it is fetched when it is among the results. */
export type Fragment = z.infer<typeof FragmentSchema> & {
  /** Its name in the index. */
  readonly id: string;
};

/** A section of a page: where it starts among the words of the page, its heading and how it begins. */
export type Section = readonly [id: string, location: number, title: string, lead: string];

/** A fragment from the file Pagefind made: `fragment/<id>.pf_fragment`. */
export function readFragment(bytes: Uint8Array, path: string): Fragment {
  const text = gunzipSync(bytes).toString('utf8');
  const data = FragmentSchema.parse(JSON.parse(text.slice(text.indexOf(MARK) + MARK.length)));
  return { ...data, id: path.replace(/^.*\//, '').replace(/\.pf_fragment$/, '') };
}

/** The bytes Pagefind's script reads a fragment from. */
export function writeFragment(fragment: Fragment): Uint8Array {
  // Its name is that of the file.
  const data = { ...fragment, id: undefined };
  return gzipSync(MARK + JSON.stringify(data), { level: 9 });
}

/**
 * The fragment with what a result shows and no more. Pagefind would send the whole text of an article,
 * 4 to 12 KB, to cut one excerpt from it; the summary and the beginning of each section are a tenth.
 */
export function slimFragment(fragment: Fragment, content: Content): Fragment {
  const entry = findPage(fragment.url, content);
  if (!entry) {
    const [text = ''] = fragment.content.split('\u2063');
    return { ...fragment, content: text.trim(), anchors: [] };
  }
  const leads = listLeads(entry);
  const sections = fragment.anchors.flatMap(({ id, location }): Section[] => {
    // Where the page's own text ends, and what people ask begins.
    if (id === ASKED) return [['', location, '', '']];
    const lead = leads.get(id);
    return lead ? [[id, location, lead.title, lead.text]] : [];
  });
  const summary = readText(entry.fields, 'summary') ?? '';
  return { ...fragment, meta: { ...fragment.meta, summary }, content: '', anchors: [], sections };
}

function findPage(url: string, { entries }: Content): Entry | undefined {
  return entries.find(
    ({ kind, id }) =>
      (kind === 'tool' && url === `/tools/${id}/`) ||
      (kind === 'path' && url === `/paths/${id}/`) ||
      ((kind === 'article' || kind === 'site page' || kind === 'topic') && url === `/${id}/`),
  );
}

/** For each heading of a page, by its fragment: what it says, and how the text under it begins. */
function listLeads({ body }: Entry): Map<string, { title: string; text: string }> {
  const leads = new Map<string, { title: string; text: string }>();
  let at: { title: string; text: string } | undefined;
  for (const node of body?.tree.children ?? []) {
    if (node.type === 'heading') {
      at = { title: curlQuotes(textOf(node)), text: '' };
      leads.set(slugOfHeading(node), at);
    } else if (at && countWords(at.text) < LEAD_WORDS) {
      at.text = shorten(`${at.text} ${readProse(node)}`.trim());
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
