import { describe, expect, it } from 'vitest';
import { states, STATES_TONIGHT } from '../../../../src/tools/nightly-reflection/examples.ts';
import { SUBJECTS } from '../../../../src/tools/nightly-reflection/logic.ts';
import {
  listNumbers,
  listPages,
  listTexts,
} from '../../../../src/tools/nightly-reflection/pages.ts';

const diary = {
  nights: {
    '2026-10-31': { helped: 'tea' },
    '2026-11-02': { first: 'soup', second: ' ' },
    '2026-11-20': { first: 'rain', third: 'Sam', trigger: 'a door', helped: 'a walk' },
    '2026-11-21': { trigger: '   ' },
  },
};

describe('past nights', () => {
  it('stand the newest first, without those on which nothing was written', () => {
    expect(listPages(diary).map(({ on }) => on)).toEqual([
      '2026-11-20',
      '2026-11-02',
      '2026-10-31',
    ]);
  });

  it('are searched in every line, or in those that are shown', () => {
    const [page] = listPages(diary);

    expect(listTexts(page!, 'all')).toEqual(['rain', 'Sam', 'a door', 'a walk']);
    expect(listTexts(page!, 'good')).toEqual(['rain', 'Sam']);
  });

  it('of months are all there', () => {
    expect(listPages(states.months)).toHaveLength(400);
    expect(listPages(states.months)[0]?.on).toBe(STATES_TONIGHT);
  });
});

it('a picture has each night where it is, by what was written', () => {
  const november = listPages(diary).filter(({ on }) => on.startsWith('2026-11'));

  expect(SUBJECTS.map((subject) => listNumbers(november, subject))).toEqual([[2, 20], [20], [20]]);
});
