import { describe, expect, it } from 'vitest';
import { daysHaveCome } from '../../../../src/integrations/checks/days-have-come.ts';
import {
  ARTICLE,
  contentWith,
  lineOf,
  SURROUNDINGS,
  TOOL,
} from '../../../support/content-builder.ts';

const PUBLISHED = 'published: 2026-11-20';
const REVIEWED = 'reviewed: 2026-11-21';

const findingsOf = (published: string, reviewed: string) =>
  daysHaveCome.run(
    contentWith(
      ARTICLE,
      [PUBLISHED, `published: ${published}`],
      [REVIEWED, `reviewed: ${reviewed}`],
    ),
    SURROUNDINGS,
  );

describe('a page', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-22', '2026-11-22'],
    ['1999-12-31', '2026-01-01'],
  ])('may be of %s, reviewed on %s', (published, reviewed) => {
    expect(findingsOf(published, reviewed)).toEqual([]);
  });

  it('may not be reviewed on a day that has not come', () => {
    expect(findingsOf('2026-11-20', '2026-11-23')).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, REVIEWED),
        message:
          '`reviewed` is 2026-11-23, a day that has not come anywhere (the latest is 2026-11-22)',
        hint: 'Write the day it happened.',
      },
    ]);
  });

  it('may not be reviewed before it was published', () => {
    expect(findingsOf('2026-11-20', '2026-11-19')).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, REVIEWED),
        message: '`reviewed` is 2026-11-19, before it was published (2026-11-20)',
        hint: 'Write 2026-11-20 or a later day.',
      },
    ]);
  });

  it('gets a finding for each day that is wrong', () => {
    expect(findingsOf('2027-01-02', '2027-01-01')).toMatchObject([
      {
        message:
          '`published` is 2027-01-02, a day that has not come anywhere (the latest is 2026-11-22)',
      },
      {
        message:
          '`reviewed` is 2027-01-01, a day that has not come anywhere (the latest is 2026-11-22)',
      },
    ]);
  });

  it.each(['soon', 'November 22, 2026', '2027', '[2027-01-01]', ''])(
    'with the day "%s" is left to the check of its fields',
    (day) => {
      expect(findingsOf(day, day)).toEqual([]);
    },
  );
});

it('looks at tool pages too', () => {
  expect(
    daysHaveCome.run(contentWith(TOOL, [PUBLISHED, 'published: 2030-01-01']), SURROUNDINGS),
  ).toHaveLength(1);
});
