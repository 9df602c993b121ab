/**
 * What is kept, where a reader asked for it: each check-in by its day, with its threads and notes.
 * `{ "checkIns": { "2026-11-22": { "threads": { "safety": "thin", … }, "notes": { "safety": "…", … } } } }`
 *
 * Not kept: that someone ticked that they are afraid, since whoever opens this later may be the one they
 * fear. Nor the time of day, and what was taken out.
 */
import { isDay } from '../../lib/days.ts';
import { parseParts } from '../shared/logic/saved-parts.ts';
import type { SavedShape } from '../shared/logic/saved-shape.ts';
import { isThing } from '../shared/logic/three-way.ts';
import { EMPTY_CHECK_IN, STRANDS, WEIGHTS, type CheckIn, type Diary } from './logic.ts';

/** The saved shape of a diary of check-ins. */
export const SAVED = {
  slug: 'trust-check-in',
  version: 1,
  parse: parseDiary,
  migrations: [],
} satisfies SavedShape<Diary>;

/** The diary in whatever was kept, or undefined where any of it does not fit. */
export function parseDiary(data: unknown): Diary | undefined {
  const checkIns = isThing(data) ? parseParts(data['checkIns'], isDay, parseCheckIn) : undefined;
  return checkIns && { checkIns };
}

function parseCheckIn(value: unknown): CheckIn | undefined {
  if (!isThing(value) || !isThing(value['threads']) || !isThing(value['notes'])) return undefined;
  const threads = { ...EMPTY_CHECK_IN.threads };
  const notes = { ...EMPTY_CHECK_IN.notes };
  for (const strand of STRANDS) {
    const weight = value['threads'][strand];
    const note = value['notes'][strand];
    if (!isWeight(weight) || typeof note !== 'string') return undefined;
    threads[strand] = weight;
    notes[strand] = note;
  }
  return { threads, notes };
}

function isWeight(value: unknown): value is CheckIn['threads'][keyof CheckIn['threads']] {
  return value === '' || WEIGHTS.some((weight) => weight === value);
}
