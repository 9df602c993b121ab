import { describe, expect, it } from 'vitest';
import { mayBeHarm } from '../../../../../src/tools/shared/logic/may-be-harm.ts';

describe('words about harm', () => {
  it.each([
    'she hits the wall',
    'he keeps hitting me',
    'You slapped the wall',
    'he punches doors',
    'she kicked the dog',
    'he choked the cat',
    'strangling',
    'you threatened to go',
    'suicidal',
    'he raped her',
    'I was shoved',
    'he has a weapon',
    'he keeps a gun',
    'with a knife',
    'she stalks my page',
    'there is spyware on it',
    'you beat me',
    'you grabbed me by the arm',
    'you pushed us out',
    'it hurts me',
    'he locks me in',
    'he follows me home',
    'she spies on me',
    'spying on us',
    'he forced me',
    'forcing me to stay',
    'blackmailed me',
    'I will break your things',
    'I’m terrified of what he does',
    'frightened to go home',
    'he never let me drive',
    'doesn’t let me work',
    'made me unlock it',
    'am I not allowed friends',
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
    expect(mayBeHarm(text.toUpperCase())).toBe(true);
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
    'we have begun to eat the grapes, one grape each',
    'I am skilled at unlocking me time',
    'the heartbreak you carry',
    'I am unafraid of what comes',
    'no time, nor else any strength',
    '',
  ])('are not seen in “%s”', (text) => {
    expect(mayBeHarm(text)).toBe(false);
  });
});
