import { describe, expect, it } from 'vitest';
import { ACCENTS } from '../../../src/embed/settings.ts';
import { contrastOf, mixColors, readColors, toLinearRgb } from '../../support/color.ts';
import { readFiles } from '../../support/source-files.ts';

const css = readFiles('src/styles', 'tokens.css')
  .map(({ text }) => text)
  .join('');

// WCAG 2.2: 1.4.6 (AAA) for text, 1.4.11 for the edges of controls, for focus, and for drawn lines.
const LEAST_FOR_TEXT = 7;
const LEAST_FOR_LINES = 3;

const PAPERS = ['paper', 'paper-raised', 'paper-sunk', 'calm-paper', 'safety-paper'];
const TEXTS = ['text', 'text-soft', 'link', 'safety-text', 'calm'];
const LINES = ['edge', 'thread', 'focus'];

const pairUp = (marks: readonly string[]) =>
  marks.flatMap((mark) => PAPERS.map((paper) => [mark, paper] as const));

describe.each(['day', 'night'] as const)('by %s', (scheme) => {
  const colors = readColors(css, scheme);
  const measure = (mark: string, paper: string) =>
    contrastOf(colors.get(`--color-${mark}`)!, colors.get(`--color-${paper}`)!);

  it('every color is one that any screen can show', () => {
    expect(colors.size).toBeGreaterThanOrEqual(35);
    for (const [name, color] of colors) {
      const light = toLinearRgb(color);
      expect(Math.min(...light), name).toBeGreaterThan(-0.001);
      expect(Math.max(...light), name).toBeLessThan(1.001);
    }
  });

  it.each(pairUp(TEXTS))('%s can be read on %s', (mark, paper) => {
    expect(measure(mark, paper)).toBeGreaterThanOrEqual(LEAST_FOR_TEXT);
  });

  it.each(pairUp(LINES))('%s can be seen on %s', (mark, paper) => {
    expect(measure(mark, paper)).toBeGreaterThanOrEqual(LEAST_FOR_LINES);
  });
});

describe('the accents a frame can be asked for', () => {
  const accents = readFiles('src/styles', 'accents.css')
    .flatMap(({ text }) => [...text.matchAll(/\[data-accent='([a-z]+)'\] \{([^}]*)\}/g)])
    .map(([, name = '', rule = '']) => ({ name, rule }));

  it('are the ones that are offered, but for the site’s own', () => {
    expect(accents.map(({ name }) => name)).toEqual(ACCENTS.slice(1));
  });

  const cases = accents.flatMap(({ name, rule }) =>
    (['day', 'night'] as const).map((scheme) => ({ name, scheme, rule })),
  );
  it.each(cases)('$name can be read and seen on every paper by $scheme', ({ scheme, rule }) => {
    const colors = readColors(css + rule, scheme);
    const leastOf = (mark: string) =>
      Math.min(
        ...PAPERS.map((paper) =>
          contrastOf(colors.get(`--color-${mark}`)!, colors.get(`--color-${paper}`)!),
        ),
      );
    const light = ['link', 'thread'].flatMap((mark) => toLinearRgb(colors.get(`--color-${mark}`)!));

    expect(leastOf('link')).toBeGreaterThanOrEqual(LEAST_FOR_TEXT);
    expect(leastOf('thread')).toBeGreaterThanOrEqual(LEAST_FOR_LINES);
    expect(Math.min(...light)).toBeGreaterThan(-0.001);
    expect(Math.max(...light)).toBeLessThan(1.001);
  });
});

describe('the measure itself agrees with what is known', () => {
  const white = { lightness: 1, chroma: 0, hue: 0 };
  const black = { lightness: 0, chroma: 0, hue: 0 };
  // CSS Color 4, example for `oklch()`: sRGB red is oklch(62.796% 0.25768 29.234).
  const red = { lightness: 0.62796, chroma: 0.25768, hue: 29.234 };

  it.each([
    ['white', white, [1, 1, 1]],
    ['black', black, [0, 0, 0]],
    ['red', red, [1, 0, 0]],
  ] as const)('%s is the light it should be', (_, color, expected) => {
    const light = toLinearRgb(color);

    expect(light).toHaveLength(3);
    light.forEach((part, index) => expect(part).toBeCloseTo(expected[index]!, 4));
  });

  it('black on white has 21, red on white 4, and a color on itself 1', () => {
    expect(contrastOf(black, white)).toBeCloseTo(21, 4);
    expect(contrastOf(white, red)).toBeCloseTo(4, 2);
    expect(contrastOf(red, red)).toBe(1);
  });

  it('a mix takes its share of each color, and the shorter way round for the hue', () => {
    const one = { lightness: 0.2, chroma: 0.1, hue: 350 };
    const other = { lightness: 0.6, chroma: 0.02, hue: 30 };

    const mixed = mixColors(one, 0.75, other);

    expect(mixed.lightness).toBeCloseTo(0.3, 10);
    expect(mixed.chroma).toBeCloseTo(0.08, 10);
    expect(mixed.hue).toBeCloseTo(0, 10);
  });

  it('a role is read in its scheme, through what it is called and mixed from', () => {
    const sheet = `--raw-a: oklch(0.9 0.01 80); --raw-b: oklch(0.1 0.01 80);
      --color-paper: light-dark(var(--raw-a), var(--raw-b));
      --color-line: color-mix(in oklch, var(--raw-b) 25%, var(--color-paper));`;

    expect(readColors(sheet, 'day').get('--color-line')?.lightness).toBeCloseTo(0.7, 10);
    expect(readColors(sheet, 'night').get('--color-paper')?.lightness).toBe(0.1);
    expect(() => readColors('--color-paper: white;', 'day')).toThrow(
      new Error('Not a color that can be read: white'),
    );
  });
});
