import { listSentencePlaces } from '../lib/spoken-sentences.ts';
import { curlQuotes } from '../lib/typography.ts';
import type { TermForms } from '../markdown/term-links.ts';
import { readContent } from './checks/content.ts';
import { readText, readTexts } from './checks/unchecked-fields.ts';

/** The forms of every term of the glossary under a project's root, for linking their first use. */
export function readTermForms(root: string): TermForms[] {
  return readContent(root)
    .entries.filter(({ kind }) => kind === 'term')
    .map(({ id, fields }) => ({
      slug: id,
      short: firstSentence(readText(fields, 'definition') ?? ''),
      forms: [readText(fields, 'term') ?? id, ...readTexts(fields, 'aliases')],
    }));
}

function firstSentence(definition: string): string {
  return curlQuotes(definition.slice(0, listSentencePlaces(definition)[0]?.end));
}
