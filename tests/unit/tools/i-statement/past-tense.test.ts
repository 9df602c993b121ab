import { describe, expect, it } from 'vitest';
import { baseOf, pastOf } from '../../../../src/tools/i-statement/phrases/past-tense.ts';

describe('everyday verbs', () => {
  it.each([
    ['forget', 'forget', 'forgot'],
    ['forgets', 'forget', 'forgot'],
    ['forgot', 'forget', 'forgot'],
    ['has', 'have', 'had'],
    ['goes', 'go', 'went'],
    ['called', 'call', 'called'],
    ['argues', 'argue', 'argued'],
    ['argued', 'argue', 'argued'],
    ['tries', 'try', 'tried'],
    ['plans', 'plan', 'planned'],
    ['ignores', 'ignore', 'ignored'],
    ['watches', 'watch', 'watched'],
    ['promised', 'promise', 'promised'],
    ['put', 'put', 'put'],
    ['helps', 'help', 'helped'],
  ])('%s: %s, %s', (verb, base, past) => {
    expect([baseOf(verb), pastOf(verb)]).toEqual([base, past]);
  });

  it.each(['late', 'on', 'grumph', 'seem', 'ed', 's', ''])(
    '%j is not known, and left alone',
    (word) => {
      expect([baseOf(word), pastOf(word)]).toEqual([undefined, undefined]);
    },
  );
});
