import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/lib/days.ts';
import { readMarks, states } from '../../../../src/tools/micro-promises/examples.ts';
import {
  dayNumber,
  EMPTY_RUN,
  findFreeSlot,
  isEmpty,
  LENGTH,
  listCells,
  listMarked,
  listSlots,
  MARKS,
  SLOTS,
  startOf,
  withMark,
  withoutPromise,
  withStart,
  withWords,
  type Mark,
  type Run,
} from '../../../../src/tools/micro-promises/logic.ts';
import { withUndone } from '../../../../src/tools/shared/logic/undo-steps.ts';
import { parseRun } from '../../../../src/tools/micro-promises/saved.ts';

const TODAY = '2026-11-22';
const typed = (words: string) => withWords(EMPTY_RUN, 'first', words);

describe('thirty days', () => {
  it('are thirty, one after the other, whatever the clocks do', () => {
    // The clocks go back in this month in Europe and America.
    const run = withStart(EMPTY_RUN, '2026-10-20');
    const cells = listCells(run, 'first', TODAY);

    expect(cells).toHaveLength(LENGTH);
    expect(cells.map(({ day }) => day)).toEqual(cells.map((_, at) => addDays('2026-10-20', at)));
    expect(cells.at(-1)?.day).toBe('2026-11-18');
  });

  it.each([
    ['before anything is marked', EMPTY_RUN, 1],
    ['on the first day', withStart(EMPTY_RUN, TODAY), 1],
    ['on the last day', withStart(EMPTY_RUN, '2026-10-24'), 30],
    ['after the last day', withStart(EMPTY_RUN, '2026-10-23'), 31],
    ['before the first day', withStart(EMPTY_RUN, '2026-11-24'), -1],
  ])('tell which day it is %s', (_, run, number) => {
    expect(dayNumber(run, TODAY)).toBe(number);
  });

  it('start with the first mark, and not with the first word', () => {
    expect(typed('Call at six').startedOn).toBe('');
    expect(withMark(typed('Call at six'), 'first', TODAY, 'missed', TODAY).startedOn).toBe(TODAY);
  });

  it('do not start again after a missed day', () => {
    const before = states.typical;
    const after = withMark(before, 'first', TODAY, 'missed', TODAY);

    expect(after.startedOn).toBe(before.startedOn);
    expect({ ...after.promises.first?.marks, [TODAY]: 'kept' }).toEqual(
      before.promises.first.marks,
    );
  });

  it('show no mark on a day to come, and forget none', () => {
    const run = withMark(typed('x'), 'first', '2026-11-25', 'kept', TODAY);

    expect(listCells(run, 'first', TODAY).every(({ mark }) => mark === undefined)).toBe(true);
    expect(listCells(run, 'first', '2026-11-25')[3]?.mark).toBe('kept');
  });

  it('moved to another first day keep their marks, and show them again when moved back', () => {
    const moved = withStart(states.typical, '2026-11-15');

    expect(listCells(moved, 'first', TODAY)[0]?.mark).toBe('kept');
    expect(withStart(moved, '2026-11-10')).toEqual(states.typical);
    expect(withStart(states.typical, 'soon')).toEqual(states.typical);
  });
});

describe('promises', () => {
  it('stand in their order, whichever was written first', () => {
    const run = withWords(withWords(EMPTY_RUN, 'second', 'b'), 'first', 'a');

    expect(listSlots(run)).toEqual(['first', 'second']);
    expect(JSON.stringify(run)).toBe(
      JSON.stringify(withWords(withWords(EMPTY_RUN, 'first', 'a'), 'second', 'b')),
    );
  });

  it('keep their marks when their words change', () => {
    const run = withWords(states.typical, 'first', 'Text by six');

    expect(run.promises.first?.marks).toEqual(states.typical.promises.first.marks);
  });

  it('leave with their marks, and make room', () => {
    const run = withoutPromise(states.longest, 'second');

    expect(listSlots(run)).toEqual(['first', 'third']);
    expect(findFreeSlot(run)).toBe('second');
    expect(findFreeSlot(states.longest)).toBeUndefined();
  });

  it('without a word or a mark are no promises yet', () => {
    expect(isEmpty(typed('  '))).toBe(true);
    expect(findFreeSlot(typed(' '))).toBe('first');
    expect(isEmpty(typed('x'))).toBe(false);
    expect(isEmpty(withMark(EMPTY_RUN, 'first', TODAY, 'kept', TODAY))).toBe(false);
  });
});

describe('what a cloth shows in words', () => {
  it.each([
    ['', [[], [], [], []]],
    ['KKMSRKKK.K', [[1, 2, 6, 7, 8, 10], [5], [3], [4]]],
  ])('of “%s”', (letters, expected) => {
    const run: Run = {
      startedOn: '2026-11-10',
      promises: { first: { words: '', marks: readMarks(letters) } },
    };
    const cells = listCells(run, 'first', TODAY);

    expect(MARKS.map((mark) => listMarked(cells, mark))).toEqual(expected);
  });

  it('is each marked day, once', () => {
    const letters = fc.array(fc.constantFrom(...'KRMS.'), { maxLength: LENGTH });
    fc.assert(
      fc.property(letters, (chosen) => {
        const run: Run = {
          startedOn: '2026-10-20',
          promises: { first: { words: '', marks: readMarks(chosen.join(''), '2026-10-20') } },
        };
        const cells = listCells(run, 'first', TODAY);
        const told = MARKS.flatMap((mark) =>
          listMarked(cells, mark).map((number): [number, Mark] => [number, mark]),
        );
        const marks = new Map(told);

        expect(marks.size).toBe(told.length);
        expect(cells.map(({ number }) => marks.get(number))).toEqual(cells.map(({ mark }) => mark));
      }),
    );
  });
});

type Edit = (run: Run) => Run;
const slot = fc.constantFrom(...SLOTS);
const day = fc.integer({ min: 0, max: 40 }).map((count) => addDays('2026-11-10', count));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(slot, fc.string()).map(
    ([at, words]): Edit =>
      (run) =>
        withWords(run, at, words),
  ),
  fc.tuple(slot, day, fc.option(fc.constantFrom(...MARKS), { nil: undefined })).map(
    ([at, on, mark]): Edit =>
      (run) =>
        withMark(run, at, on, mark, TODAY),
  ),
  slot.map(
    (at): Edit =>
      (run) =>
        withoutPromise(run, at),
  ),
  day.map(
    (start): Edit =>
      (run) =>
        withStart(run, start),
  ),
  fc.constant<Edit>(() => EMPTY_RUN),
);

describe('undo', () => {
  it('takes back any change, one after the other, to the start', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const runs = edits.reduce<Run[]>(
          (all, change) => [...all, change(all.at(-1)!)],
          [states.typical],
        );
        for (let at = runs.length - 1; at > 0; at -= 1) {
          const step = { before: runs[at - 1]!, after: runs[at]! };
          expect(withUndone(runs[at]!, step)).toEqual(runs[at - 1]);
        }
      }),
    );
  });

  it('leaves what another tab added since', () => {
    const before = states.typical;
    const after = withoutPromise(before, 'second');
    const since = withMark(after, 'first', TODAY, 'skipped', TODAY);

    const undone = parseRun(withUndone(since, { before, after }));

    expect(undone?.promises.second).toEqual(before.promises.second);
    expect(undone?.promises.first?.marks[TODAY]).toBe('skipped');
  });
});

it('starts today where nothing is marked', () => {
  expect(startOf(EMPTY_RUN, TODAY)).toBe(TODAY);
  expect(startOf(states.typical, TODAY)).toBe('2026-11-10');
});
