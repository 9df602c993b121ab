import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/i-statement/examples.ts';
import { examples } from '../../../../src/tools/i-statement/made-up.ts';
import { frames } from '../../../../src/tools/i-statement/forms-copy.ts';
import {
  composeForm,
  composeLetter,
  composeShort,
  composeText,
  FORMS,
} from '../../../../src/tools/i-statement/forms.ts';
import { EMPTY_DRAFT, FIELDS } from '../../../../src/tools/i-statement/draft.ts';
import { composeStatement } from '../../../../src/tools/i-statement/logic.ts';
import { SOFTNESS } from '../../../../src/tools/i-statement/softness.ts';

describe('the same words in other forms', () => {
  it('short: the feeling, the moment and the wish', () => {
    expect(composeShort(examples.parent, 'plain')).toBe(
      'I feel tense when the doorbell rings and I was not expecting you. I would like you to call before you come over.',
    );
  });

  it('as a text message: one thought to a line, the other side first, and a way to go on', () => {
    expect(composeText(examples.parent, 'softest', frames)).toBe(
      [
        'I can see that you want to know that I am all right.',
        'I feel tense when the doorbell rings and I was not expecting you.',
        'This matters to me because I need a little while to switch from work to family.',
        'Would you be willing to call before you come over?',
        'Can we talk about it when you have time?',
      ].join('\n'),
    );
  });

  it('as a letter: a greeting, three paragraphs, and room for two names', () => {
    expect(composeLetter(examples.parent, 'soft', frames)).toBe(
      [
        'Dear ___,',
        'There is something I would like to tell you. I can see that you want to know that I am all right.',
        'I feel tense when the doorbell rings and I was not expecting you. This matters to me because I need a little while to switch from work to family.',
        'It would help me if you could call before you come over.',
        'I would like to hear how it is for you. You can take your time.',
        'With care,\n___',
      ].join('\n\n'),
    );
  });

  it('in full and plainly, it is the statement', () => {
    const drafts = Object.values(states);
    expect(drafts.length).toBeGreaterThanOrEqual(5);
    for (const draft of drafts) {
      expect(composeForm(draft, 'full', 'plain', frames)).toBe(composeStatement(draft));
    }
  });

  it.each(FORMS)(
    '%s is empty for an empty draft, and says something for each part alone',
    (form) => {
      expect(composeForm(EMPTY_DRAFT, form, 'soft', frames)).toBe('');
      expect(composeForm({ ...EMPTY_DRAFT, reason: ' … ' }, form, 'soft', frames)).toBe('');
      for (const field of FIELDS) {
        const words = composeForm(
          { ...EMPTY_DRAFT, [field]: 'plans changed' },
          form,
          'plain',
          frames,
        );
        expect(words, field).toContain('plans changed');
      }
    },
  );

  it('says no stem twice and leaves no odd spaces, whatever is typed', () => {
    const pieces = fc.constantFrom(
      'I feel',
      'when',
      'because',
      'hurt',
      'you left',
      'you to call',
      '.',
      ',',
      '\n',
      'and',
      '😢',
      'حزين',
      '“no”',
    );
    const part = fc.array(pieces, { maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        part,
        part,
        part,
        part,
        fc.constantFrom(...FORMS),
        fc.constantFrom(...SOFTNESS),
        (feeling, situation, reason, request, form, softness) => {
          const words = composeForm(
            { ...EMPTY_DRAFT, feeling, situation, reason, request },
            form,
            softness,
            frames,
          );
          expect(words).not.toMatch(/ {2}|\b(I feel|because|when) \1\b/i);
          if (words !== '') expect(words).toMatch(/^\S[^]*[.!?…_]["'”’»)]*$/u);
        },
      ),
    );
  });
});
