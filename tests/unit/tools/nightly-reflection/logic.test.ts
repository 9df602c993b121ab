import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/lib/days.ts';
import { states, STATES_TONIGHT } from '../../../../src/tools/nightly-reflection/examples.ts';
import {
  EMPTY_DIARY,
  isEmpty,
  LINES,
  listWritten,
  nightAt,
  nightOf,
  textsOf,
  withLine,
  withNight,
  withoutNight,
  type Diary,
} from '../../../../src/tools/nightly-reflection/logic.ts';

describe('the night it is', () => {
  it.each([
    ['in the evening, the day it is', new Date(2026, 10, 22, 22, 30), '2026-11-22'],
    ['after midnight, still the evening before', new Date(2026, 10, 23, 2, 0), '2026-11-22'],
    ['a minute before four, still', new Date(2026, 10, 23, 3, 59), '2026-11-22'],
    ['from four on, the new day', new Date(2026, 10, 23, 4, 0), '2026-11-23'],
    ['on the first of a month at one', new Date(2026, 11, 1, 1, 0), '2026-11-30'],
    ['on New Year’s night', new Date(2027, 0, 1, 0, 5), '2026-12-31'],
  ])('is %s', (_, now, expected) => {
    expect(nightAt(now)).toBe(expected);
  });
});

describe('writing a line', () => {
  it('changes that line and no other', () => {
    const after = withLine(states.tonight, STATES_TONIGHT, 'trigger', 'A door');

    expect(nightOf(after, STATES_TONIGHT)).toEqual({
      ...nightOf(states.tonight, STATES_TONIGHT),
      trigger: 'A door',
    });
  });

  it('keeps what is typed as it is typed, also a space at its end', () => {
    expect(nightOf(withLine(EMPTY_DIARY, '2026-11-22', 'first', ' so '), '2026-11-22')).toEqual({
      first: ' so ',
    });
  });

  it('leaves no night behind when its last letter is taken away', () => {
    const after = withLine(states.begun, STATES_TONIGHT, 'first', '');

    expect(isEmpty(after)).toBe(true);
  });

  it('does nothing while no day is known yet', () => {
    expect(withLine(EMPTY_DIARY, '', 'first', 'a')).toBe(EMPTY_DIARY);
  });

  it('reads no night that is not the reader’s', () => {
    expect(nightOf(EMPTY_DIARY, '__proto__')).toEqual({});
    expect(nightOf(EMPTY_DIARY, 'constructor')).toEqual({});
  });
});

it('a line of spaces alone is no written line', () => {
  const night = { first: '  ', trigger: 'a', helped: '\n' };

  expect(listWritten(night)).toEqual(['trigger']);
  expect(textsOf(night)).toEqual({ good: [], trigger: ['a'], helped: [] });
});

it('a deleted night that is put back is as it was, and no other night changes', () => {
  const days = Object.keys(states.weeks.nights);
  expect(days.length).toBeGreaterThan(20);
  for (const day of days) {
    const without = withoutNight(states.weeks, day);
    expect(Object.keys(without.nights)).toHaveLength(days.length - 1);

    expect(withNight(without, day, nightOf(states.weeks, day))).toEqual(states.weeks);
  }
});

it('whatever is written in whatever order, every night holds what was written last', () => {
  const edits = fc.array(
    fc.record({
      day: fc.nat({ max: 5 }).map((back) => addDays(STATES_TONIGHT, -back)),
      line: fc.constantFrom(...LINES),
      words: fc.string({ maxLength: 4 }),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(edits, (all) => {
      const last = new Map<string, string>();
      let diary: Diary = EMPTY_DIARY;
      for (const { day, line, words } of all) {
        diary = withLine(diary, day, line, words);
        last.set(`${day} ${line}`, words);
      }
      for (const [place, words] of last) {
        const [day = '', line = ''] = place.split(' ');
        const night: Readonly<Record<string, string>> = nightOf(diary, day);
        expect(night[line] ?? '').toBe(words);
      }
      const kept = Object.values(diary.nights).flatMap((night) => Object.values(night));
      expect(kept).toHaveLength([...last.values()].filter((words) => words !== '').length);
    }),
  );
});
