import { layOut, type Place } from './layout.ts';
import { openNetwork, type Verdict } from './network.ts';
import type { Packed } from './packed.ts';
import { openSteps } from './steps.ts';
import { openWordGroups } from './word-groups.ts';
import type { Word } from './words.ts';

/** What was recognized in a text: each place of it, and a verdict for each code. */
export interface Recognized {
  readonly places: readonly Place[];
  readonly verdicts: readonly Verdict[];
}

/** Reads the words of a text of one part (0 for the first). Pure; never throws. */
export type Recognize = (part: number, words: readonly Word[]) => Recognized;

/** A recognizer from what it learned: it tells what short texts are about, as their labels did. */
export function openRecognizer(packed: Packed): Recognize {
  const known = openWordGroups(packed);
  const readVerdicts = openNetwork(packed, known.count);
  const addSteps = openSteps(packed);
  return (part, words) => {
    const places = layOut(part, words, known);
    const told = addSteps(part, places);
    return {
      places,
      verdicts: readVerdicts(
        places.map(({ groups }) => groups),
        told,
      ),
    };
  };
}
