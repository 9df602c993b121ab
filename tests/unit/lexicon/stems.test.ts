import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stemWord } from '../../../src/lexicon/stems.ts';

it.each([
  ['check', 'checks', 'checked', 'checking'],
  ['stop', 'stops', 'stopped', 'stopping'],
  ['blame', 'blames', 'blamed', 'blaming'],
  ['worry', 'worries', 'worried', 'worrying'],
  ['lie', 'lies', 'lied', 'lying'],
  ['forgive', 'forgives', 'forgave', 'forgiven', 'forgiving'],
  ['boundary', 'boundaries'],
  ['boyfriend', 'boyfriends'],
  ['kiss', 'kisses', 'kissed'],
  ['child', 'children'],
])('takes the forms of “%s” for one', (word, ...forms) => {
  expect(new Set([word, ...forms].map(stemWord)).size).toBe(1);
});

it.each([
  ['this', 'thing'],
  ['trust', 'truth'],
  ['sing', 'sin'],
  ['need', 'knee'],
  ['bus', 'bu'],
])('keeps “%s” and “%s” apart', (one, other) => {
  expect(stemWord(one)).not.toBe(stemWord(other));
});

it('leaves something of every word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      expect(stemWord(word).length).toBeGreaterThan(0);
      expect(stemWord(word).length).toBeLessThanOrEqual(word.length);
    }),
    { examples: [['ings'], ['eds'], ['ies']] },
  );
});
