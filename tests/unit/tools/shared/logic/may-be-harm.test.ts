import { describe, expect, it } from 'vitest';
import { mayBeHarm } from '../../../../../src/tools/shared/logic/may-be-harm.ts';

describe('words about harm', () => {
  it.each([
    'You hit me last week',
    'he would kill me',
    'I’m scared of you',
    'I am afraid to say no',
    'they won’t let me see my sister',
    'she makes me show her my phone',
    'I am not allowed to work',
    'give me the code or else',
    'he tracks me with an app',
    'I will hurt myself',
    'smash your phone',
    'punish me',
  ])('are seen in “%s”', (text) => {
    expect(mayBeHarm(text)).toBe(true);
  });

  it.each([
    'I was hurt when you left',
    'I get scared at night',
    'you follow the news all day',
    'I push myself at work',
    'let me know when you land',
    'You’re not allowed in my room',
    'we hiked to the kickoff lake',
    'they grabbed me a coffee',
    '',
  ])('are not seen in “%s”', (text) => {
    expect(mayBeHarm(text)).toBe(false);
  });
});
