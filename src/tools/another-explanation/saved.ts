/**
 * What is kept, where a reader asked for it: the one sheet they are at.
 * `{ "texts": { "happened": "…", "story": "…", … }, "before": "strong", "after": "" }`
 *
 * Not kept: which of the three roads was chosen, so that nobody who opens this later reads from it that
 * someone looked for safety. Nor the step, the day, and sheets that were put away.
 */
import type { SavedShape } from '../shared/logic/saved-shape.ts';
import { isThing } from '../shared/logic/three-way.ts';
import { BOXES, EMPTY_SHEET, STRENGTHS, type Sheet } from './logic.ts';

/** The saved shape of a sheet. */
export const SAVED = {
  slug: 'another-explanation',
  version: 1,
  parse: parseSheet,
  migrations: [],
} satisfies SavedShape<Sheet>;

/** The sheet in whatever was kept, or undefined where any of it does not fit. */
export function parseSheet(data: unknown): Sheet | undefined {
  if (!isThing(data) || !isThing(data['texts'])) return undefined;
  const { texts, before, after } = data;
  if (!isStrength(before) || !isStrength(after)) return undefined;
  const words = { ...EMPTY_SHEET.texts };
  for (const box of BOXES) {
    const text = Object.hasOwn(texts, box) ? texts[box] : undefined;
    if (typeof text !== 'string') return undefined;
    words[box] = text;
  }
  return { texts: words, before, after };
}

function isStrength(value: unknown): value is Sheet['before'] {
  return value === '' || STRENGTHS.some((strength) => strength === value);
}
