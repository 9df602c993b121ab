import { describe, expect, it } from 'vitest';
import { sayReply } from '../../../../src/tools/i-statement/reply-copy.ts';
import { exampleNames, examples } from '../../../../src/tools/i-statement/made-up.ts';
import { EMPTY_DRAFT, type Draft } from '../../../../src/tools/i-statement/draft.ts';
import { composeReply } from '../../../../src/tools/i-statement/reply.ts';

const reply = (parts: Partial<Draft>) =>
  sayReply(composeReply({ ...EMPTY_DRAFT, ...parts }, false));

describe('the sample reply', () => {
  it('says the feeling, the moment and the wish back from the listener’s side', () => {
    expect(
      reply({
        feeling: 'hurt',
        situation: 'you came home late without a word',
        request: "you to text me if you'll be late",
      }),
    ).toBe(
      "It sounds like you felt hurt when I came home late without a word. Thank you for telling me. You would like me to text you if I'll be late. Did I get that right?",
    );
  });

  it('says back what was asked not to happen, and a reason without a moment', () => {
    expect(reply({ feeling: 'hurt', reason: 'you left', request: 'you not to yell' })).toContain(
      'you feel hurt because I left. Thank you for telling me. You would like me not to yell.',
    );
  });

  it.each([
    ['you calling more', 'You would like me calling more.'],
    ["I'd like you to text me", 'You would like me to text you.'],
    ['you home by ten', 'Is there something I could do?'],
  ])('does not make who is asked a subject: %s', (request, said) => {
    expect(reply({ feeling: 'sad', request })).toContain(said);
  });

  it('turns every example around', () => {
    const kinds = exampleNames.map((name) => composeReply(examples[name], false).kind);

    expect(kinds).toEqual(Array(exampleNames.length).fill('mirrored'));
  });

  it('keeps "feel" for what happens again and again, and where "called" is no past', () => {
    expect(reply(examples.friend)).toContain('you feel disappointed when our dinner is called off');
    expect(reply({ feeling: 'low', situation: 'you need me' })).toContain(
      'you feel low when I need you',
    );
  });

  it.each<[string, Partial<Draft>]>([
    ['a feeling about two people', { feeling: 'like you and Sam left', situation: 'it rains' }],
    ['two people as subject', { feeling: 'hurt', situation: 'you and Sam left' }],
    ['a second verb to turn', { feeling: 'hurt', situation: 'you came in and were cross' }],
    ['an unclear "you"', { feeling: 'sad', situation: 'I told you secrets' }],
    ['a quotation', { feeling: 'sad', situation: 'you said "go"' }],
    ['another script', { feeling: 'sad', situation: 'تأخرت' }],
    ['a stem of one’s own', { feeling: "I'm scared" }],
    ['no feeling', { situation: 'plans change' }],
  ])('quotes the reader where turning is not safe: %s', (_, parts) => {
    expect(composeReply({ ...EMPTY_DRAFT, ...parts }, false).kind).toBe('quoted');
    expect(reply(parts)).toMatch(/^I heard you say: “.+” Thank you for telling me\./);
  });

  it('is a general one for an empty draft', () => {
    expect(composeReply(EMPTY_DRAFT, false)).toEqual({ kind: 'general' });
  });

  it('is withheld where the review found harm', () => {
    const draft = { ...EMPTY_DRAFT, feeling: 'hurt', situation: 'you hit me' };

    expect(composeReply(draft, true)).toEqual({ kind: 'help' });
  });
});
