import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  withStep,
  withUndone,
  type Step,
} from '../../../../../src/tools/shared/logic/undo-steps.ts';

type Notes = Readonly<Record<string, string>>;

it('what is typed in one place in one go is one step', () => {
  const [a, ab, abc] = [{ x: 'a' }, { x: 'ab' }, { x: 'abc' }];
  const typed = [
    { before: a, after: ab, at: 'x' },
    { before: ab, after: abc, at: 'x' },
  ].reduce<readonly Step<Notes>[]>(withStep, []);

  expect(typed).toEqual([{ before: a, after: abc, at: 'x' }]);
  expect(withStep(typed, { before: abc, after: a, at: 'y' })).toHaveLength(2);
  expect(withStep(typed, { before: abc, after: a })).toHaveLength(2);
});

it('what came from another tab between two keys begins a new step', () => {
  const [a, ab, other] = [{ x: 'a' }, { x: 'ab' }, { x: 'ab', y: 'from elsewhere' }];

  expect(
    withStep([{ before: a, after: ab, at: 'x' }], {
      before: other,
      after: { ...other, x: 'abc' },
      at: 'x',
    }),
  ).toHaveLength(2);
});

it('an undo leaves what came from another tab since', () => {
  const step = { before: { x: 'a' }, after: { x: 'b' } };

  expect(withUndone<Notes>({ x: 'b', y: 'new' }, step)).toEqual({ x: 'a', y: 'new' });
});

it('undoing every step, the last first, ends where it began', () => {
  const edits = fc.array(
    fc.record({
      at: fc.constantFrom('x', 'y', 'z'),
      text: fc.string({ maxLength: 3 }),
      isTyped: fc.boolean(),
    }),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(edits, (all) => {
      const start: Notes = { x: 'first' };
      let now = start;
      let steps: readonly Step<Notes>[] = [];
      for (const { at, text, isTyped } of all) {
        const after = { ...now, [at]: text };
        steps = withStep(steps, isTyped ? { before: now, after, at } : { before: now, after });
        now = after;
      }
      for (const step of [...steps].reverse()) now = withUndone(now, step) as Notes;

      expect(now).toEqual(start);
    }),
  );
});
