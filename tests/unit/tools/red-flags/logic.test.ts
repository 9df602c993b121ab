import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/red-flags/examples.ts';
import {
  FLAGS,
  GROUPS,
  isDanger,
  listNews,
  listParts,
  listTicked,
  NOTHING,
  parseTicks,
  withToggled,
  type Flag,
  type Ticks,
} from '../../../../src/tools/red-flags/logic.ts';

const ALL: readonly Flag[] = states.everything;

describe('what someone is told', () => {
  it.each([
    ['nothing', ['unsure']],
    ['danger', ['danger', 'control']],
    ['control', ['control', 'unsure']],
    ['conduct', ['conduct', 'worry', 'unsure']],
    ['worry', ['worry', 'unsure']],
    ['everything', ['danger', 'control', 'conduct', 'worry']],
  ] as const)('after ticking %s is %j', (name, parts) => {
    expect(listParts(states[name])).toEqual(parts);
  });

  it.each(FLAGS.danger)('is help first after %s alone: one line is enough', (flag) => {
    expect(isDanger([flag])).toBe(true);
    expect(listParts([flag])).toEqual(['danger']);
  });
});

describe('what has just come up', () => {
  it('is help and the line itself, at the first line that can mean danger', () => {
    expect(listNews(NOTHING, ['hit'])).toEqual({ parts: ['danger'], dangers: ['hit'] });
  });

  it('is the line alone at the next one, and nothing at a second line of a group', () => {
    expect(listNews(['hit'], ['hit', 'afraid'])).toEqual({ parts: [], dangers: ['afraid'] });
    expect(listNews(['asking'], ['asking', 'money'])).toEqual({ parts: [], dangers: [] });
  });

  it('is that no list can tell, when the last line of danger is taken back', () => {
    expect(listNews(['hit', 'worst'], ['worst'])).toEqual({ parts: ['unsure'], dangers: [] });
  });
});

describe('whatever is ticked, in whatever order', () => {
  const ticks = fc
    .array(fc.constantFrom(...ALL), { maxLength: 60 })
    .map((flags) => flags.reduce<Ticks>(withToggled, NOTHING));
  const check = (holds: (ticks: Ticks) => void) =>
    fc.assert(fc.property(ticks, holds), { numRuns: 500 });

  it('each line stands once, in the order of the list, and in one group', () => {
    expect(ALL.length).toBe(30);
    expect(new Set(ALL).size).toBe(ALL.length);
    check((now) => {
      expect(now).toEqual(ALL.filter((flag) => now.includes(flag)));
      expect(GROUPS.flatMap((group) => listTicked(now, group))).toEqual(now);
    });
  });

  it('a tick taken back is as if it had never been made', () => {
    check((now) => {
      for (const flag of ALL) expect(withToggled(withToggled(now, flag), flag)).toEqual(now);
    });
  });

  it('help comes first exactly where a line can mean danger, and else the list says what it cannot tell', () => {
    check((now) => {
      const parts: readonly string[] = listParts(now);
      expect(parts[0] === 'danger').toBe(FLAGS.danger.some((flag) => now.includes(flag)));
      expect(parts.includes('danger')).not.toBe(parts.includes('unsure'));
    });
  });

  it('one more tick never takes anything away but that the list cannot tell', () => {
    check((now) => {
      for (const flag of ALL.filter((one) => !now.includes(one))) {
        const more = listParts(withToggled(now, flag));
        expect(listParts(now).filter((part) => !more.includes(part))).toEqual(
          isDanger(withToggled(now, flag)) && !isDanger(now) ? ['unsure'] : [],
        );
      }
    });
  });

  it('how many lines of a group are ticked changes nothing of what is told', () => {
    check((now) => {
      const whole = GROUPS.filter((group) => listTicked(now, group).length > 0);
      expect(listParts(parseTicks(whole.flatMap((group) => [...FLAGS[group]])))).toEqual(
        listParts(now),
      );
    });
  });

  it('names read from the page give the same ticks back, and strange ones none', () => {
    check((now) => {
      expect(parseTicks([...now].reverse())).toEqual(now);
    });
    fc.assert(
      fc.property(fc.array(fc.string()), (names) => {
        expect(ALL).toEqual(expect.arrayContaining([...parseTicks(names)]));
      }),
    );
    expect(parseTicks(['on', 'constructor', ''])).toEqual(NOTHING);
  });
});
