import { describe, expect, it } from 'vitest';
import { listWords } from '../../../src/lib/words-of-text.ts';

describe('listWords', () => {
  it.each([
    ['Why don’t they reply?', ['why', 'dont', 'they', 'reply']],
    ["my boyfriend's phone", ['my', 'boyfriend', 'phone']],
    ['Café, naïve — à deux', ['cafe', 'naive', 'a', 'deux']],
    ['5-4-3-2-1', ['5', '4', '3', '2', '1']],
    ['CAFÉ', ['cafe']],
    ['ПРИВЕТ ты', ['привет', 'ты']],
    ['', []],
    ['?!… 😢', []],
  ])('%j', (text, words) => {
    expect(listWords(text)).toEqual(words);
  });
});
