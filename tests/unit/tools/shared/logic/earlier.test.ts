import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  withBroughtBack,
  withReplaced,
  type Work,
} from '../../../../../src/tools/shared/logic/earlier.ts';

const isOwn = (draft: string) => draft !== '';

it('keeps what is replaced, unless it is not the reader’s own', () => {
  expect(withReplaced({ now: 'mine', earlier: [] }, '', isOwn)).toEqual({
    now: '',
    earlier: ['mine'],
  });
  expect(withReplaced({ now: '', earlier: ['mine'] }, 'x', isOwn).earlier).toEqual(['mine']);
});

it('brings the last one back, and what it replaces comes round again', () => {
  const once = withBroughtBack({ now: 'c', earlier: ['a', 'b'] }, isOwn);

  expect(once).toEqual({ now: 'b', earlier: ['c', 'a'] });
  expect(withBroughtBack({ now: 'c', earlier: [] }, isOwn).now).toBe('c');
});

it('keeps nothing that a reader did not write, also where it gives way to what they wrote', () => {
  expect(withBroughtBack({ now: '', earlier: ['a', 'b'] }, isOwn)).toEqual({
    now: 'b',
    earlier: ['a'],
  });
});

it('never loses a draft, in whatever order a reader clears and brings back', () => {
  const steps = fc.array(fc.oneof(fc.constant('back' as const), fc.nat({ max: 9 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(steps, (taken) => {
      const written = new Set<string>();
      let work: Work<string> = { now: '', earlier: [] };
      for (const step of taken) {
        if (step === 'back') work = withBroughtBack(work, isOwn);
        else {
          work = { ...withReplaced(work, '', isOwn), now: `draft ${step}` };
          written.add(work.now);
        }
      }
      const kept = new Set([work.now, ...work.earlier]);
      expect([...written].filter((draft) => !kept.has(draft))).toEqual([]);
    }),
  );
});
