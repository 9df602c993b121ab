import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/attachment-map/examples.ts';
import {
  ALL_MOMENTS,
  ANSWERS,
  countAnswered,
  EMPTY_SKETCH,
  findLean,
  isEmpty,
  listLeaning,
  SCALES,
  withAnswer,
  withName,
  type Answer,
  type Moment,
  type Sketch,
} from '../../../../src/tools/attachment-map/logic.ts';

describe('which way an answer leans', () => {
  it.each([
    ['lateReply', 'often', 'more'],
    ['lateReply', 'sometimes', 'between'],
    ['lateReply', 'rarely', 'less'],
    ['lateReply', 'skip', undefined],
    ['nightOut', 'often', 'less'],
    ['nightOut', 'rarely', 'more'],
    ['tenderWords', 'often', 'less'],
    ['heavyLoad', 'often', 'more'],
  ] as const)('%s, %s: %s', (moment, answer, lean) => {
    expect(findLean(withAnswer(EMPTY_SKETCH, moment, answer), moment)).toBe(lean);
  });
});

describe('an empty sketch', () => {
  it('has nothing to lose, and a name or one answer is something', () => {
    expect(isEmpty(EMPTY_SKETCH)).toBe(true);
    expect(isEmpty(withName(EMPTY_SKETCH, ' \n'))).toBe(true);
    expect(isEmpty(withName(EMPTY_SKETCH, 'R.'))).toBe(false);
    expect(isEmpty(states.oneAnswer)).toBe(false);
  });
});

describe('whatever is answered, in whatever order', () => {
  const step = fc.tuple(
    fc.constantFrom<Moment>(...ALL_MOMENTS),
    fc.constantFrom<Answer>(...ANSWERS),
  );
  const sketch = fc
    .tuple(fc.string(), fc.array(step, { maxLength: 30 }))
    .map(([name, steps]) =>
      steps.reduce<Sketch>(
        (before, [moment, answer]) => withAnswer(before, moment, answer),
        withName(EMPTY_SKETCH, name),
      ),
    );
  const check = (holds: (from: Sketch) => void) =>
    fc.assert(fc.property(sketch, holds), { numRuns: 300 });

  it('each line has one of four answers, and only what is answered counts', () => {
    expect(ALL_MOMENTS).toHaveLength(8);
    check((from) => {
      expect(Object.keys(from.answers).sort()).toEqual([...ALL_MOMENTS].sort());
      for (const moment of ALL_MOMENTS) expect(ANSWERS).toContain(from.answers[moment]);
      const leaning = SCALES.flatMap((scale) =>
        (['more', 'between', 'less'] as const).flatMap((lean) => listLeaning(from, scale, lean)),
      );
      expect(leaning).toHaveLength(countAnswered(from));
    });
  });

  it('a change taken back leaves all as it was, and touches no other line', () => {
    check((from) => {
      for (const moment of ALL_MOMENTS) {
        for (const answer of ANSWERS) {
          const changed = withAnswer(from, moment, answer);
          expect(withAnswer(changed, moment, from.answers[moment])).toEqual(from);
          expect({ ...changed.answers, [moment]: '' }).toEqual({ ...from.answers, [moment]: '' });
        }
      }
    });
  });
});
