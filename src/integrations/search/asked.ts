import type { Content } from '../checks/content.ts';
import { readText, readTexts } from '../checks/unchecked-fields.ts';

/** For each address, the sentences people type when it is the best answer: `content/asked/`. */
export function listAsked({ entries }: Content): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  for (const { kind, fields } of entries) {
    const page = kind === 'asked' ? readText(fields, 'page') : undefined;
    if (page === undefined) continue;
    asked.set(page, [...(asked.get(page) ?? []), ...readTexts(fields, 'asked')]);
  }
  return asked;
}
