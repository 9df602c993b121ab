/** A color as OKLCH: lightness 0 to 1, chroma, and hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Red, green and blue as light, before the gamma of a screen: 0 to 1 where a screen can show the color. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

/*
 * The matrices of CSS Color Module Level 4, section 18, "Sample code for Color Conversions"
 * (https://www.w3.org/TR/css-color-4/#color-conversion-code).
 */
const OKLAB_TO_LMS: Matrix = [
  [1, 0.3963377773761749, 0.2158037573099136],
  [1, -0.1055613458156586, -0.0638541728258133],
  [1, -0.0894841775298119, -1.2914855480194092],
];
const LMS_TO_XYZ: Matrix = [
  [1.2268798758459243, -0.5578149944602171, 0.2813910456659647],
  [-0.0405757452148008, 1.112286803280317, -0.0717110580655164],
  [-0.0763729366746601, -0.4214933324022432, 1.5869240198367816],
];
const XYZ_TO_LINEAR_RGB: Matrix = [
  [12831 / 3959, -329 / 214, -1974 / 3959],
  [-851781 / 878810, 1648619 / 878810, 36519 / 878810],
  [705 / 12673, -2585 / 12673, 705 / 667],
];

/** An OKLCH color as the light of an sRGB screen. */
export function toLinearRgb({ lightness, chroma, hue }: Oklch): LinearRgb {
  const angle = (hue * Math.PI) / 180;
  const [l, m, s] = multiply(OKLAB_TO_LMS, [
    lightness,
    chroma * Math.cos(angle),
    chroma * Math.sin(angle),
  ]);
  return multiply(XYZ_TO_LINEAR_RGB, multiply(LMS_TO_XYZ, [l ** 3, m ** 3, s ** 3]));
}

/** Relative luminance of WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminanceOf(color: Oklch): number {
  const [red, green, blue] = toLinearRgb(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2, 1 to 21, whichever of the two is lighter. */
export function contrastOf(one: Oklch, other: Oklch): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `color-mix(in oklch, one share, other)`; the hue takes the shorter way round (CSS Color 4, 12.4). */
export function mixColors(one: Oklch, share: number, other: Oklch): Oklch {
  const between = (from: number, to: number) => from * share + to * (1 - share);
  const turn = ((((other.hue - one.hue) % 360) + 540) % 360) - 180;
  return {
    lightness: between(one.lightness, other.lightness),
    chroma: between(one.chroma, other.chroma),
    hue: (one.hue + turn * (1 - share) + 360) % 360,
  };
}

/** The colors of a style sheet by custom property, in one scheme, as the browser would resolve them. */
export function readColors(css: string, scheme: 'day' | 'night'): Map<string, Oklch> {
  const written = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(/(--(?:raw|color)-[a-z-]+):\s*([^;]+);/g)) {
    written.set(name, value.trim());
  }
  const resolve = (value: string): Oklch => {
    const [, called] = /^var\((--[a-z-]+)\)$/.exec(value) ?? [];
    if (called !== undefined) return resolve(written.get(called) ?? `nothing, for ${called}`);

    const [, day, night] = /^light-dark\(\s*(.+?),\s*(.+?)\s*\)$/.exec(value) ?? [];
    if (day !== undefined && night !== undefined) return resolve(scheme === 'day' ? day : night);

    const [, one, share, other] =
      /^color-mix\(in oklch,\s*(.+?) (\d+)%,\s*(.+?)\)$/.exec(value) ?? [];
    if (one !== undefined && other !== undefined) {
      return mixColors(resolve(one), Number(share) / 100, resolve(other));
    }
    const [, lightness, chroma, hue] = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value) ?? [];
    if (hue === undefined) throw new Error(`Not a color that can be read: ${value}`);
    return { lightness: Number(lightness), chroma: Number(chroma), hue: Number(hue) };
  };
  return new Map([...written].map(([name, value]) => [name, resolve(value)]));
}

function multiply(matrix: Matrix, [x, y, z]: LinearRgb): LinearRgb {
  const row = ([a, b, c]: LinearRgb) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}
