import { describe, expect, it } from 'vitest';
import {
  ACCENTS,
  composeQuery,
  HEADINGS,
  parseQuery,
  parseSettings,
  THEMES,
} from '../../../src/embed/settings.ts';

describe('the settings in an address', () => {
  it.each([
    ['', {}],
    ['?', {}],
    ['?theme=dark', { theme: 'dark' }],
    [
      '?theme=dark&accent=sage&example=2&heading=3',
      { theme: 'dark', accent: 'sage', example: 2, heading: 3 },
    ],
    ['?heading=4&other=1', { heading: 4 }],
    // What the pages of other sites already say must go on meaning the same.
    ['?theme=light&accent=madder&heading=1', { theme: 'light', accent: 'madder', heading: 1 }],
    ['?accent=sea&heading=2', { accent: 'sea', heading: 2 }],
    ['?accent=umber', { accent: 'umber' }],
    ['?theme=dark&theme=light', { theme: 'dark' }],
  ])('%s asks for %o', (query, expected) => {
    expect(parseQuery(query)).toEqual(expected);
  });

  it.each([
    '?theme=Dark',
    '?theme=',
    '?theme=dark"onload=',
    '?accent=red',
    '?accent=%00sage',
    '?example=0',
    '?example=-1',
    '?example=1.5',
    '?example=2e1',
    '?example=100',
    '?example=٢',
    '?example= 2',
    '?heading=0',
    '?heading=5',
    '?heading=02',
    '?heading=NaN',
    '?__proto__=dark',
    '?constructor=1',
    '?%E0%A4%A',
  ])('%s asks for nothing known, and changes nothing', (query) => {
    expect(parseQuery(query)).toEqual({});
  });

  it('come back as they went out', () => {
    const all = [undefined, ...THEMES].flatMap((theme) =>
      [undefined, ...ACCENTS].flatMap((accent) =>
        [undefined, ...HEADINGS].flatMap((heading) =>
          [undefined, 1, 9, 10, 99].map((example) => ({
            ...(theme && { theme }),
            ...(accent && { accent }),
            ...(example && { example }),
            ...(heading && { heading }),
          })),
        ),
      ),
    );

    expect(all).toHaveLength(3 * 5 * 5 * 5);
    expect(all.filter((one) => !same(parseQuery(composeQuery(one)), one))).toEqual([]);
  });

  it('leave the address as it is where all are as usual', () => {
    expect(composeQuery({})).toBe('');
  });
});

it.each([null, undefined, 3, ['dark'], { toString: () => 'dark' }, Number.NaN])(
  'a message that asks for %o asks for nothing known',
  (value) => {
    expect(parseSettings(() => value)).toEqual({});
  },
);

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
