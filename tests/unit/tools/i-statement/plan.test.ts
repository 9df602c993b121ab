import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '../../../../src/tools/i-statement/draft.ts';
import { composePlan } from '../../../../src/tools/i-statement/plan.ts';

describe('the plan', () => {
  it.each([
    ["you to text me if you'll be late", "if you'll be late"],
    ['us to open the mail every Saturday', 'every Saturday'],
    ['us to wash up by nine on weeknights', 'by nine on weeknights'],
    ['to talk on Sunday', 'on Sunday'],
    ['to talk on Sunday!', 'on Sunday'],
    ['you to look at me', undefined],
    ['more time', undefined],
    ['you could text me', undefined],
    ['you could text me before you leave', 'before you leave'],
    ['you to reply by text', undefined],
    ['you to be home by midnight', 'by midnight'],
    ['us to listen to each other', undefined],
    ['you to clean up after yourself', undefined],
    ['you to look after the kids', undefined],
    ['you to clean up after dinner', 'after dinner'],
  ])('finds when in "%s"', (request, when) => {
    expect(composePlan({ ...EMPTY_DRAFT, request }).when).toBe(when);
  });

  it('holds the request as what, and nothing without one', () => {
    expect(composePlan({ ...EMPTY_DRAFT, request: 'a hug' }).what).toBe('I would like a hug');
    expect(composePlan(EMPTY_DRAFT)).toEqual({ what: undefined, when: undefined });
  });
});
