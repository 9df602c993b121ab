import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/lib/days.ts';
import {
  readThreads,
  states,
  STATES_TODAY,
} from '../../../../src/tools/trust-check-in/examples.ts';
import {
  EMPTY_CHECK_IN,
  EMPTY_DIARY,
  findFirstReason,
  getCheckIn,
  isDrawn,
  isEmpty,
  listReadOn,
  STRANDS,
  WEIGHTS,
  withNote,
  withPutBack,
  withTakenOut,
  withThread,
  type Diary,
  type Work,
} from '../../../../src/tools/trust-check-in/logic.ts';
import { listLooks } from '../../../../src/tools/trust-check-in/looks.ts';

const day = fc.integer({ min: 0, max: 5 }).map((count) => addDays('2026-11-10', count));
const strand = fc.constantFrom(...STRANDS);
const weight = fc.constantFrom(...WEIGHTS);
type Edit = (diary: Diary) => Diary;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(day, strand, weight).map(
    ([on, at, as]): Edit =>
      (diary) =>
        withThread(diary, on, at, as),
  ),
  fc.tuple(day, strand, fc.string()).map(
    ([on, at, note]): Edit =>
      (diary) =>
        withNote(diary, on, at, note),
  ),
);
const diary = fc
  .array(edit, { maxLength: 15 })
  .map((edits) => edits.reduce<Diary>((now, change) => change(now), EMPTY_DIARY));

describe('a look', () => {
  it('holds what was chosen last, and a choice made twice is taken back', () => {
    fc.assert(
      fc.property(diary, day, strand, weight, (before, on, at, as) => {
        const had = getCheckIn(before, on).threads[at];
        const after = withThread(before, on, at, as);
        expect(getCheckIn(after, on).threads[at]).toBe(had === as ? '' : as);
        expect(getCheckIn(after, on).notes).toEqual(getCheckIn(before, on).notes);
      }),
    );
  });

  it('leaves those of other days alone', () => {
    fc.assert(
      fc.property(diary, day, strand, weight, (before, on, at, as) => {
        const listOthers = ({ checkIns }: Diary) =>
          Object.entries(checkIns).filter(([other]) => other !== on);
        fc.pre(listOthers(before).length > 0);

        expect(listOthers(withThread(before, on, at, as))).toEqual(listOthers(before));
      }),
    );
  });

  it('in which nothing is said is not there', () => {
    const once = withThread(EMPTY_DIARY, STATES_TODAY, 'self', 'thin');

    expect(withThread(once, STATES_TODAY, 'self', 'thin')).toEqual(EMPTY_DIARY);
    expect(getCheckIn(EMPTY_DIARY, 'toString')).toEqual(EMPTY_CHECK_IN);
    expect(isEmpty(EMPTY_CHECK_IN)).toBe(true);
  });

  it('with a note alone is kept, and not drawn', () => {
    const noted = withNote(EMPTY_DIARY, STATES_TODAY, 'self', 'I saw it.');

    expect(isEmpty(getCheckIn(noted, STATES_TODAY))).toBe(false);
    expect(isDrawn(getCheckIn(noted, STATES_TODAY))).toBe(false);
    // What is kept can be found again.
    expect(listLooks(noted).map(({ day: on }) => on)).toEqual([STATES_TODAY]);
  });

  it('stands in the row of days, the oldest first, whenever it was made', () => {
    fc.assert(
      fc.property(diary, (all) => {
        const days = listLooks(all).map(({ day: on }) => on);
        expect(days).toEqual([...days].sort());
        expect(Object.keys(all.checkIns)).toEqual(Object.keys(all.checkIns).sort());
      }),
    );
    expect(listLooks(states.overTime)[0]?.day).toBe('2025-12-28');
  });
});

describe('what is taken out', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(diary, day, (before, on) => {
        const work = withTakenOut({ diary: before, out: [] }, on);
        expect(isEmpty(getCheckIn(work.diary, on))).toBe(true);
        expect(withPutBack(work)).toEqual({ diary: before, out: [] });
      }),
    );
  });

  it('is never lost, however often one takes out, writes again and puts back', () => {
    const notes = ['mine 0', 'mine 1', 'mine 2'];
    const start: Work = {
      out: [],
      diary: notes.reduce(
        (now, note, at) => withNote(now, addDays('2026-11-10', at), 'self', note),
        EMPTY_DIARY,
      ),
    };
    const move = fc.oneof(
      day.map((on) => (work: Work) => withTakenOut(work, on)),
      fc.constant(withPutBack),
      // Another strand, so as not to write over the notes that are looked for.
      day.map((on) => (work: Work) => ({
        ...work,
        diary: withNote(work.diary, on, 'safety', 'later'),
      })),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        const { diary: end, out } = moves.reduce<Work>((work, make) => make(work), start);
        const all = [...Object.values(end.checkIns), ...out.map(({ checkIn }) => checkIn)];
        const left = all.map((checkIn) => checkIn.notes.self).filter((note) => note !== '');
        expect(left.sort()).toEqual(notes);
      }),
    );
  });
});

describe('staying safe and help come first', () => {
  it('wherever fear is ticked, whatever was drawn', () => {
    fc.assert(
      fc.property(diary, day, (all, on) => {
        expect(findFirstReason(getCheckIn(all, on), true)).toBe('fear');
      }),
    );
  });

  it.each([
    ['fibers', 'safety'],
    ['thin', 'safety'],
    ['unclear', 'safety'],
    ['even', undefined],
    ['thick', undefined],
    ['', undefined],
  ] as const)('where emotional safety is drawn as “%s”: %s', (as, expected) => {
    expect(findFirstReason(readThreads(['thick', 'thick', as, 'thick']), false)).toBe(expected);
  });
});

it('each strand is there to read on about, thin ones first', () => {
  fc.assert(
    fc.property(diary, day, (all, on) => {
      expect(listReadOn(getCheckIn(all, on)).sort()).toEqual([...STRANDS].sort());
    }),
  );
  expect(listReadOn(readThreads(['thick', 'thin', 'even', 'unclear']))).toEqual([
    'reliability',
    'self',
    'predictability',
    'safety',
  ]);
});
