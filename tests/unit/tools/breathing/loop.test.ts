import { describe, expect, it } from 'vitest';
import { breathMs, PATTERN_NAMES, PATTERNS } from '../../../../src/tools/breathing/logic.ts';
import {
  drawStitch,
  listParts,
  listSeconds,
  placeAt,
  SIZE,
} from '../../../../src/tools/breathing/loop.ts';

describe.each(PATTERN_NAMES)('the loop of “%s”', (name) => {
  const pattern = PATTERNS[name];
  const length = breathMs(pattern) / 1000;
  const heights = (from: number, to: number) =>
    Array.from({ length: 21 }, (_, at) => placeAt(pattern, from + ((to - from) * at) / 20).y);

  it('starts and ends at the bottom, so that the needle never jumps', () => {
    const [first, last] = [placeAt(pattern, 0), placeAt(pattern, length)];

    expect([last.x, last.y]).toEqual([first.x, first.y]);
    expect(first.x).toBe(SIZE / 2);
  });

  it('climbs while the breath goes in, and sinks while it goes out', () => {
    const climb = heights(0, pattern.in);
    const fall = heights(pattern.in + pattern.hold, length);

    expect(climb).toEqual([...climb].sort((a, b) => b - a));
    expect(fall).toEqual([...fall].sort((a, b) => a - b));
  });

  it('has one stitch a second, each with its count, inside the picture', () => {
    const seconds = listSeconds(pattern);

    expect(seconds).toHaveLength(length);
    for (const [at] of seconds.entries()) {
      expect(drawStitch(pattern, at)).toMatch(/^M[\d.]+ [\d.]+A116 116 0 0 1 [\d.]+ [\d.]+$/);
      const { x, y } = placeAt(pattern, at + 0.5, 26);
      expect(Math.min(x, y)).toBeGreaterThan(8);
      expect(Math.max(x, y)).toBeLessThan(SIZE - 8);
    }
  });

  it('names the parts the pattern has, and no other', () => {
    const parts = listParts(pattern);

    expect(parts.map(({ part }) => part)).toEqual(
      pattern.hold > 0 ? ['in', 'hold', 'out'] : ['in', 'out'],
    );
    expect(parts[0]?.middle).toBe(pattern.in / 2);
  });
});
