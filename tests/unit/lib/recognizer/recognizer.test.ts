import { expect, it } from 'vitest';
import { openRecognizer } from '../../../../src/lib/recognizer/recognizer.ts';
import { listWords } from '../../../../src/lib/recognizer/words.ts';
import { PACKED } from '../../../../src/tools/i-statement/review/packed.ts';

const recognize = openRecognizer(PACKED);

it('gives each place of a text and a verdict for each code, the same each time', () => {
  const words = listWords('you never call');
  const { places, verdicts } = recognize(2, words);

  expect(places.flatMap(({ word }) => word ?? [])).toEqual(words);
  expect(verdicts).toHaveLength(PACKED.network.offsets.length);
  expect(recognize(2, words)).toEqual({ places, verdicts });
});

it('has places for no text that holds no words', () => {
  expect(recognize(0, listWords('😔 …')).places).toEqual([]);
});
