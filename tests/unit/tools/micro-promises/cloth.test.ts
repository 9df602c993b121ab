import { describe, expect, it } from 'vitest';
import { composeTear, gapOf, MIDDLE } from '../../../../src/tools/micro-promises/cloth.ts';
import type { Mark } from '../../../../src/tools/micro-promises/logic.ts';

const cells = (...marks: (Mark | undefined)[]) =>
  marks.map((mark, at) => ({ mark, number: at + 1 }));
const countTears = (path: string) => path.split('M').length - 1;

describe('the drawing of a cloth', () => {
  it('draws kept and renegotiated days together, and leaves missed and open ones apart', () => {
    expect(gapOf({ mark: 'kept' })).toBe(gapOf({ mark: 'renegotiated' }));
    expect(gapOf({ mark: 'kept' })).toBeLessThan(gapOf({ mark: 'missed' }));
    expect(gapOf({ mark: 'missed' })).toBe(gapOf({ mark: undefined }));
    expect(gapOf({ mark: 'skipped' })).toBe(0);
  });

  it.each([
    ['nothing', [], 0],
    ['open days', [undefined, undefined], 1],
    ['skipped days', ['skipped', 'skipped'], 0],
    ['a skipped day between two', ['kept', 'skipped', 'missed'], 2],
  ] as const)('shows %s as so many tears: %s', (_, marks, count) => {
    expect(countTears(composeTear(cells(...marks)))).toBe(count);
  });

  it('comes to a point where whole cloth begins, in the next row as well', () => {
    const point = `20 ${MIDDLE}`;

    expect(composeTear(cells('missed', 'skipped'))).toContain(point);
    expect(composeTear(cells('missed'), undefined, { mark: 'skipped', number: 2 })).toContain(
      point,
    );
    expect(composeTear(cells('missed'))).not.toContain(point);
  });
});
