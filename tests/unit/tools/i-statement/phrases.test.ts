import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, type Draft } from '../../../../src/tools/i-statement/draft.ts';
import { composeStatement } from '../../../../src/tools/i-statement/logic.ts';

const compose = (parts: Partial<Draft>) => composeStatement({ ...EMPTY_DRAFT, ...parts });

// What people type that is not what a stem waits for. Each once read badly.
describe('a feeling put in an odd way reads as English', () => {
  it.each<[string, readonly string[], string]>([
    ['grief', [], 'I feel a sense of grief.'],
    ['Dread.', [], 'I feel a sense of dread.'],
    ['shame, guilt', [], 'I feel a sense of shame and guilt.'],
    ['hurt and grief', [], 'I feel hurt and a sense of grief.'],
    ['sense of loss', [], 'I feel a sense of loss.'],
    ['a lot of anger', [], 'I feel a lot of anger.'],
    ['im hurt', [], "I'm hurt."],
    ["I don't know", [], "I don't know."],
    ['been feeling low', [], 'I have been feeling low.'],
    ['have felt low', [], 'I have felt low.'],
    ['honestly, sad', [], 'I feel honestly, sad.'],
    ['of losing you', ['scared'], 'I feel scared of losing you.'],
    ['about us', ['worried'], 'I feel worried about us.'],
    ['that you left', ['sad'], 'I feel sad that you left.'],
    ['when you left', ['sad'], 'I feel sad when you left.'],
    ['and tired', ['sad'], 'I feel sad and tired.'],
    ['حزين', ['sad'], 'I feel sad and حزين.'],
    ['hurt 😢 and alone', [], 'I feel hurt 😢 and alone.'],
    ['sad (and a bit angry)', [], 'I feel sad (and a bit angry).'],
    ['sad :(', [], 'I feel sad :(.'],
    ["I don't feel heard", [], "I don't feel heard."],
    ['i kinda feel used', [], 'I kinda feel used.'],
    ['i dont know', [], 'I dont know.'],
  ])('%j with %j picked', (feeling, picked, sentence) => {
    expect(compose({ feeling, picked })).toBe(sentence);
  });
});

describe('a moment without a verb gets a link that fits', () => {
  it.each([
    ['silence', 'I feel sad about silence.'],
    ['this', 'I feel sad about this.'],
    ['this happens', 'I feel sad when this happens.'],
    ['this morning', 'I feel sad this morning.'],
    ['no reply', 'I feel sad when there is no reply.'],
    ['no one called', 'I feel sad when no one called.'],
    ['being ignored', 'I feel sad about being ignored.'],
    ['not being told', 'I feel sad about not being told.'],
    ['what you said', 'I feel sad about what you said.'],
    ['the things you said', 'I feel sad about the things you said.'],
    ['how you left', 'I feel sad about how you left.'],
    ['our fight last night', 'I feel sad about our fight last night.'],
    ['our fight on Friday about money', 'I feel sad about our fight on Friday about money.'],
    ['my friend from work called', 'I feel sad when my friend from work called.'],
    ['three days without a call', 'I feel sad about three days without a call.'],
    ['at the party when you left', 'I feel sad at the party when you left.'],
    ['and you left', 'I feel sad when you left.'],
    ['without a word', 'I feel sad without a word.'],
    ['why did you leave?', 'I feel sad and I wonder: why did you leave?'],
    ['plans change', 'I feel sad when plans change.'],
    ['forgot my birthday', 'I feel sad about this: forgot my birthday.'],
    ["didn't call", "I feel sad about this: didn't call."],
    ['late again', 'I feel sad about this: late again.'],
    ['a text at 3 am', 'I feel sad about a text at 3 am.'],
    ['How you talk to me', 'I feel sad about how you talk to me.'],
    ['last night when you left', 'I feel sad last night when you left.'],
    ['even when I ask', 'I feel sad even when I ask.'],
    ['everytime you drink', 'I feel sad everytime you drink.'],
    ['every single time you go', 'I feel sad every single time you go.'],
    ['in front of my friends', 'I feel sad in front of my friends.'],
    ['in the car you yelled', 'I feel sad when in the car you yelled.'],
    ['lately you are far away', 'I feel sad when lately you are far away.'],
    ['you not calling', 'I feel sad about you not calling.'],
    ['After the party', 'I feel sad after the party.'],
  ])('%j', (situation, sentence) => {
    expect(compose({ feeling: 'sad', situation })).toBe(sentence);
  });

  it('also on its own', () => {
    expect(compose({ situation: 'why did you leave?' })).toBe('I wonder: why did you leave?');
    expect(compose({ situation: 'why did you go?', reason: 'I care' })).toBe(
      'I wonder: why did you go? That is because I care.',
    );
    expect(compose({ situation: 'no reply' })).toBe('I want to talk about when there is no reply.');
    expect(compose({ situation: 'what you said' })).toBe('I want to talk about what you said.');
  });
});

describe('a reason without a verb gets a link that fits', () => {
  it.each([
    ['because of', 'I feel sad.'],
    ['noise at night', 'I feel sad because of noise at night.'],
    ['trust', 'I feel sad because of trust.'],
    ['trust matters', 'I feel sad because trust matters.'],
    ['fear of losing you', 'I feel sad because of fear of losing you.'],
    ['to feel safe', 'I feel sad because I want to feel safe.'],
    ['need sleep', 'I feel sad because I need sleep.'],
    ['all this noise', 'I feel sad because of all this noise.'],
    ['no reason', 'I feel sad because there is no reason.'],
    ['as a mother', 'I feel sad as a mother.'],
    ['being alone', 'I feel sad because of being alone.'],
    ['being alone is hard', 'I feel sad because being alone is hard.'],
    ['bc i care', 'I feel sad bc I care.'],
    ['miss you', 'I feel sad because I miss you.'],
    ['still love you', 'I feel sad because I still love you.'],
    ['missing you', 'I feel sad because of missing you.'],
    ['love is hard', 'I feel sad because love is hard.'],
    ['being heard matters', 'I feel sad because being heard matters.'],
    ['so we can talk', 'I feel sad so we can talk.'],
    ['cos I worry', 'I feel sad cos I worry.'],
    ['as a mother of two', 'I feel sad as a mother of two.'],
  ])('%j', (reason, sentence) => {
    expect(compose({ feeling: 'sad', reason })).toBe(sentence);
  });
});

describe('a request in few words, or in another order', () => {
  it.each([
    ['hug', 'I would like you to hug.'],
    ['call', 'I would like you to call.'],
    ['help', 'I would like help.'],
    ['for an apology', 'I would like an apology.'],
    ["when you're late, text me", "Please, when you're late, text me."],
    ["if you're late, text me", "Please, if you're late, text me."],
    ['when you call', 'I would like it when you call.'],
    ["why don't you call", "Why don't you call?"],
    ['AN APOLOGY', 'I would like AN APOLOGY.'],
    ['10 min. a day', 'I would like 10 min. a day.'],
    ['Call first', 'I would like you to call first.'],
    ['Remind me', 'I would like you to remind me.'],
    ['split the bills', 'I would like you to split the bills.'],
    ['just the truth', 'I would like just the truth.'],
    ['que me llames', 'I would like que me llames.'],
    ['show some respect', 'I would like you to show some respect.'],
    ['be heard', 'I would like to be heard.'],
    ['know where you are', 'I would like to know where you are.'],
    ['spend more time with you', 'I would like to spend more time with you.'],
    ['dinner with you', 'I would like dinner with you.'],
    ['eat dinner together', 'I would like us to eat dinner together.'],
    ['you called me', 'I would like it if you called me.'],
    ["you don't yell", "I would like it if you don't yell."],
    ["Don't yell", "Please don't yell."],
    ['dont yell', 'Please dont yell.'],
    ['pls call', 'Pls call.'],
    ['lets talk', 'Lets talk.'],
    ['can u call', 'Can u call?'],
    ['when can we talk', 'When can we talk?'],
    ['do it today', 'I would like you to do it today.'],
    ['next time tell me', 'Please, next time tell me.'],
    ['for some peace', 'I would like some peace.'],
    ['a hug :)', 'I would like a hug :).'],
  ])('%j', (request, sentence) => {
    expect(compose({ request })).toBe(sentence);
  });
});

describe('the other side in few words', () => {
  it.each([
    ['tired', 'I can see that you are tired.'],
    ['busy', 'I can see that you are busy.'],
    ['work stress', 'I can see your side: work stress.'],
    ['long day', 'I can see your side: long day.'],
    ['why you left', 'I can see why you left.'],
    ['did you sleep', 'Did you sleep?'],
    ['when you are tired', 'I can see how it is when you are tired.'],
    ['Sam is sick', 'I can see that Sam is sick.'],
    ['تعبت', 'I can see your side: تعبت.'],
    ['that was hard', 'I can see that was hard.'],
    ['all the work you do', 'I can see all the work you do.'],
    ['something', 'I can see your side: something.'],
    ['why are you sad?', 'Why are you sad?'],
  ])('%j', (perspective, sentence) => {
    expect(compose({ perspective })).toBe(sentence);
  });

  it('comes first', () => {
    expect(compose({ perspective: 'I know you had a long day', feeling: 'hurt' })).toBe(
      'I know you had a long day. I feel hurt.',
    );
  });
});
