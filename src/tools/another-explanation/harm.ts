import { mayBeHarm } from '../shared/logic/may-be-harm.ts';
import type { Sheet } from './logic.ts';

/**
 * Whether a sheet tells of harm done or feared, so that help should be named before anything else.
 * That it finds nothing means nothing, and nothing is decided by it: a reader can always go on.
 */
export function mayTellOfHarm({ texts }: Sheet): boolean {
  return Object.values(texts).some(mayBeHarm);
}
