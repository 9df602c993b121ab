import { describe, expect, it } from 'vitest';
import {
  drawArea,
  findAdvice,
  getArea,
  getPlace,
  getWidth,
  SHEET,
  type Area,
} from '../../../../src/tools/attachment-map/area.ts';
import { states } from '../../../../src/tools/attachment-map/examples.ts';
import {
  ANSWERS,
  EMPTY_SKETCH,
  MOMENTS,
  withAnswer,
  type Answer,
  type Sketch,
} from '../../../../src/tools/attachment-map/logic.ts';

const answer = (answers: readonly Answer[]) =>
  MOMENTS.worry.reduce<Sketch>(
    (before, moment, at) => withAnswer(before, moment, answers[at] ?? 'skip'),
    EMPTY_SKETCH,
  );
const worryOf = (...answers: Answer[]) => getArea(answer(answers)).worry;
/** Every way to answer the lines of one scale. */
const EVERY_WAY = ANSWERS.flatMap((a) =>
  ANSWERS.flatMap((b) => ANSWERS.flatMap((c) => ANSWERS.map((d) => [a, b, c, d] as const))),
);
const strokesOf = (area: Area) =>
  [...drawArea(area).matchAll(/M([\d.]+) ([\d.]+)l([\d.]+)-([\d.]+)/g)].map((found) =>
    found.slice(1).map(Number),
  );

describe('how far the area goes', () => {
  it('is the whole scale where nothing is answered', () => {
    expect(worryOf()).toEqual({ center: 0.5, reach: 0.8, answered: 0, spread: 0 });
  });

  it('narrows with each answer that agrees', () => {
    const reaches = [
      worryOf(),
      worryOf('often'),
      worryOf('often', 'often'),
      worryOf('often', 'often', 'often'),
      worryOf('often', 'often', 'often', 'rarely'),
    ].map(({ reach }) => reach);

    expect(reaches).toHaveLength(5);
    expect(reaches).toEqual([...reaches].sort((a, b) => b - a));
    expect(new Set(reaches).size).toBe(5);
  });

  it('widens when answers point different ways', () => {
    const [agree, differ] = [worryOf('often', 'often'), worryOf('often', 'rarely')];

    expect(differ.reach).toBeGreaterThan(agree.reach);
    expect(differ.center).toBeCloseTo(0.5);
    expect(worryOf('often').reach).toBeLessThan(differ.reach);
  });

  it('is never a point and never a corner, however the lines are answered', () => {
    expect(EVERY_WAY).toHaveLength(256);
    for (const way of EVERY_WAY) {
      const { center, reach } = worryOf(...way);
      expect(center).toBeGreaterThanOrEqual(0.14 - 1e-9);
      expect(center).toBeLessThanOrEqual(0.86 + 1e-9);
      expect(reach).toBeGreaterThanOrEqual(0.32);
      expect(reach).toBeLessThanOrEqual(0.8);
    }
  });

  it('moves toward more with each answer that leans that way, and never back', () => {
    for (const [, b, c, d] of EVERY_WAY) {
      const steps = (['rarely', 'sometimes', 'often'] as const).map(
        (first) => worryOf(first, b, c, d).center,
      );
      expect(steps).toEqual([...steps].sort((x, y) => x - y));
    }
  });
});

describe('what an area is called and what is offered', () => {
  it.each([
    ['empty', 'unknown', 'unknown', 'few', undefined],
    ['oneAnswer', 'more', 'unknown', 'few', 'worry'],
    ['worried', 'more', 'less', 'steady', 'worry'],
    ['steppingBack', 'less', 'more', 'steady', 'closeness'],
    ['bothPulls', 'more', 'more', 'steady', 'both'],
    ['atEase', 'less', 'less', 'steady', 'ease'],
    ['mixed', 'between', 'between', 'mixed', 'between'],
  ] as const)('%s: worry %s, discomfort %s, %s', (name, worry, closeness, width, advice) => {
    const area = getArea(states[name]);

    expect(getPlace(area.worry)).toBe(worry);
    expect(getPlace(area.closeness)).toBe(closeness);
    expect(getWidth(area)).toBe(width);
    expect(findAdvice(area)).toBe(advice);
  });
});

describe('the drawing', () => {
  it('is blank before the first answer', () => {
    expect(drawArea(getArea(EMPTY_SKETCH))).toBe('');
  });

  it.each(['oneAnswer', 'worried', 'steppingBack', 'bothPulls', 'atEase', 'mixed'] as const)(
    'of %s stays on the sheet and can be seen',
    (name) => {
      const strokes = strokesOf(getArea(states[name]));

      expect(strokes.length).toBeGreaterThan(60);
      for (const [x = 0, y = 0, across = 0, up = 0] of strokes) {
        expect(x).toBeGreaterThanOrEqual(SHEET.left);
        expect(x + across).toBeLessThanOrEqual(SHEET.right);
        expect(y).toBeLessThanOrEqual(SHEET.bottom);
        expect(y - up).toBeGreaterThanOrEqual(SHEET.top);
      }
    },
  );

  it('is the same each time', () => {
    expect(drawArea(getArea(states.worried))).toBe(drawArea(getArea(states.worried)));
  });

  it('of a wider area holds every stroke of a narrower one in the same place', () => {
    const narrow = getArea(states.worried);
    const wide = { ...narrow, worry: { ...narrow.worry, reach: narrow.worry.reach + 0.2 } };
    const starts = (area: Area) => strokesOf(area).map(([x, y]) => `${x} ${y}`);
    const more = new Set(starts(wide));

    expect(more.size).toBeGreaterThan(starts(narrow).length);
    expect(starts(narrow).filter((start) => !more.has(start))).toEqual([]);
  });

  it('lies to the right for more worry, and low for more ease with closeness', () => {
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const strokes = strokesOf(getArea(states.worried));

    expect(mean(strokes.map(([x = 0]) => x))).toBeGreaterThan((SHEET.left + SHEET.right) / 2);
    expect(mean(strokes.map(([, y = 0]) => y))).toBeGreaterThan((SHEET.top + SHEET.bottom) / 2);
  });
});
