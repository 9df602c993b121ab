import { describe, expect, it } from 'vitest';
import { STRANDS, WEIGHTS } from '../../../../src/tools/trust-check-in/logic.ts';
import { LARGE, listStretches, SMALL, WIDTHS } from '../../../../src/tools/trust-check-in/rope.ts';

const points = (path: string) =>
  path
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number) as [number, number]);

describe.each([
  ['large', LARGE],
  ['small', SMALL],
])('the %s drawing', (_, shape) => {
  const stretches = listStretches(shape);

  it('has each thread from one end to the other, without a gap', () => {
    expect(STRANDS).toHaveLength(4);
    for (const strand of STRANDS) {
      const own = stretches
        .filter((stretch) => stretch.strand === strand)
        .map(({ path }) => points(path))
        .sort((one, other) => one[0]![0] - other[0]![0] || one.at(-1)![0] - other.at(-1)![0]);
      expect(own[0]?.[0]?.[0]).toBe(0);
      expect(shape.width - own.at(-1)!.at(-1)![0]).toBeLessThan(4);
      for (const [at, stretch] of own.slice(1).entries()) {
        expect(own[at]).toContainEqual(stretch[0]);
      }
    }
  });

  it('draws what lies behind before what lies in front', () => {
    const fronts = stretches.map(({ isFront }) => isFront);

    expect(fronts).toContain(true);
    expect(fronts.lastIndexOf(false)).toBeLessThan(fronts.indexOf(true));
  });

  it('stays on its paper, with the thickest thread at its edge', () => {
    const reach = Math.max(...Object.values(WIDTHS)) / 2;
    const heights = stretches.flatMap(({ path }) => points(path).map(([, y]) => y));

    expect(Math.min(...heights)).toBeGreaterThanOrEqual(reach);
    expect(Math.max(...heights)).toBeLessThanOrEqual(shape.height - reach);
  });
});

it('draws each step from a few fibers to thick clearly wider than the last', () => {
  const widths = WEIGHTS.filter((weight) => weight !== 'unclear').map((weight) => WIDTHS[weight]);

  expect(widths).toHaveLength(4);
  for (const [at, width] of widths.slice(1).entries()) {
    expect(width).toBeGreaterThanOrEqual(widths[at]! * 1.5);
  }
});
