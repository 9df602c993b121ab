import type { CustomRecord } from 'pagefind';
import { listProse } from '../../lib/prose.ts';
import { curlQuotes } from '../../lib/typography.ts';
import { readText, type Content, type Entry } from '../checks/content.ts';
import { listAsked } from './asked.ts';

/** Stands before each sentence people type for a record, behind its own text: see `slimFragment`. */
export const BEHIND = '\n\u2063';

/** A search record for each question and each term. */
export function listRecords(content: Content): CustomRecord[] {
  const asked = listAsked(content);
  const titles = new Map(
    content.entries
      .filter(({ kind }) => kind === 'topic')
      .map(({ id, fields }) => [id, readText(fields, 'title') ?? id]),
  );
  const records = content.entries.flatMap((entry) => {
    if (entry.kind === 'question') return [questionRecord(entry, titles)];
    if (entry.kind === 'term') return [termRecord(entry)];
    return [];
  });
  return records.map((record) => {
    const sentences = asked.get(record.url) ?? [];
    return { ...record, content: [record.content, ...sentences].join(BEHIND) };
  });
}

function questionRecord(entry: Entry, topicTitles: ReadonlyMap<string, string>): CustomRecord {
  const question = readText(entry.fields, 'question') ?? entry.id;
  const topic = topicTitles.get(entry.file.split('/').at(-2) ?? '');
  const answer = entry.body ? listProse(entry.body.tree).join('\n') : '';
  return {
    url: `/faq/#${entry.id}`,
    content: answer,
    language: 'en',
    meta: { title: curlQuotes(question), kind: 'Question', ...(topic && { topic }) },
    filters: { type: ['Question'], ...(topic && { topic: [topic] }) },
  };
}

function termRecord({ id, fields }: Entry): CustomRecord {
  const term = readText(fields, 'term') ?? id;
  return {
    url: `/glossary/#${id}`,
    content: readText(fields, 'definition') ?? '',
    language: 'en',
    meta: { title: capitalize(term), kind: 'Term' },
    filters: { type: ['Term'] },
  };
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
