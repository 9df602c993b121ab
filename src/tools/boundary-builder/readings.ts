import { mayBeHarm } from '../shared/logic/may-be-harm.ts';
import { FIELDS, type Draft } from './logic.ts';
import { findKindOfAct, findKindOfLimit, type Kind } from './reading.ts';

/** What a part reads like. Nothing is said of a part that could be read in two ways. */
export interface Reading {
  readonly field: 'limit' | 'act';
  readonly kind: Kind;
}

/** How the draft reads: `help` where the words may be about harm, and then nothing else. */
export type Readings =
  { readonly kind: 'help' } | { readonly kind: 'readings'; readonly list: readonly Reading[] };

/** Whether the limit and the act read like a boundary, a demand or a wall. */
export function readDraft(draft: Draft): Readings {
  if (FIELDS.some((field) => mayBeHarm(draft[field]))) return { kind: 'help' };
  const [limit, act] = [findKindOfLimit(draft.limit), findKindOfAct(draft.act)];
  const list: Reading[] = [];
  if (limit) list.push({ field: 'limit', kind: limit });
  if (act) list.push({ field: 'act', kind: act });
  return { kind: 'readings', list };
}
