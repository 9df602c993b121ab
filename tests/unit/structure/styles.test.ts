import { describe, expect, it } from 'vitest';
import { listDeclarations, readStyles, type Declaration } from '../../support/css.ts';
import { readFiles, type SourceFile } from '../../support/source-files.ts';

const SIDE = /(?:^|-)(?:left|right|top|bottom)(?:$|-)/;
const SIZE = /^(?:(?:min|max)-)?(?:width|height)$/;
const SIDED_VALUES = ['text-align', 'float', 'clear', 'caption-side'];

// Colors as they are written in a style sheet, or in an attribute or a string elsewhere.
const COLOR = /(?<!&|href=["'])#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b|\b(?:rgb|hsl|oklch)a?\(/i;
// A browser reads this meta before any style sheet, so it cannot use a token.
const THEME_COLOR = /<meta name="theme-color"[^>]*>/g;

const hasSide = ({ property, value }: Declaration) =>
  SIDE.test(property) ||
  SIZE.test(property) ||
  (SIDED_VALUES.includes(property) && /\b(?:left|right)\b/.test(value));
const isUrgentInVain = ({ value, around }: Declaration) =>
  value.includes('!important') &&
  !around.some((rule) => rule === '[hidden]' || /^@media print$/.test(rule));

const files = readFiles('src', '.css', '.astro', '.tsx', '.ts');
const sheets = files
  .map(({ path, text }) => ({ path, declarations: listDeclarations(readStyles(path, text)) }))
  .filter(({ declarations }) => declarations.length > 0);

function listWhere(isFault: (declaration: Declaration) => boolean): string[] {
  return sheets.flatMap(({ path, declarations }) =>
    declarations
      .filter(isFault)
      .map(
        ({ property, value, around }) => `${path}: ${around.join(' ')} { ${property}: ${value} }`,
      ),
  );
}

function listColorsIn({ path, text }: SourceFile): string[] {
  // Packed numbers may look like a color by chance.
  const isAllowed =
    ['src/styles/tokens.css', 'src/styles/accents.css'].includes(path) ||
    /\/packed(?:-[a-z]+)?\.ts$/.test(path);
  const rest = path === 'src/layouts/Document.astro' ? text.replace(THEME_COLOR, '') : text;
  return isAllowed
    ? []
    : rest
        .split('\n')
        .filter((line) => COLOR.test(line))
        .map((line) => `${path}: ${line.trim()}`);
}

describe('style sheets', () => {
  it('are all looked at', () => {
    expect(sheets.length).toBeGreaterThan(25);
    expect(sheets.flatMap(({ declarations }) => declarations).length).toBeGreaterThan(700);
  });

  it('take every color from tokens.css, but for the accents a frame can be asked for', () => {
    expect(files.length).toBeGreaterThan(120);
    expect(files.flatMap(listColorsIn)).toEqual([]);
  });

  it('name sides by the direction of reading, so that they would fit a page read from the right', () => {
    expect(sheets.length).toBeGreaterThan(25);
    expect(listWhere(hasSide)).toEqual([]);
  });

  it('kern nothing that is typed into a tool: one word of 100 KB would hold up its page for a minute', () => {
    const kerned = sheets
      .filter(({ path }) => path.startsWith('src/tools/'))
      .flatMap(({ declarations }) => declarations)
      .filter(({ property }) => property === 'font-kerning')
      .map(({ value, around }) => `${around.join(' ')}: ${value}`);

    expect(kerned).toEqual(['@layer tools .tool: none']);
  });

  it('insist with !important only for print, and for what is hidden', () => {
    expect(listWhere(({ value }) => value.includes('!important')).length).toBeGreaterThan(5);
    expect(listWhere(isUrgentInVain)).toEqual([]);
  });
});

describe('what the rules see', () => {
  it.each([
    ['a { margin-left: 1rem }', true],
    ['a { @media (min-width: 40rem) { border-top-color: red; } }', true],
    ['a { right: 0; }', true],
    ['a { width: 1rem; }', true],
    ['a { float: left; }', true],
    ['/* left: 0; */ a { margin-inline-start: 1rem; }', false],
    ['@media (max-width: 40rem) { a { color: inherit; } }', false],
    ['a:hover { background: var(--stitch) top / 100% 2px; }', false],
  ])('%s has a side: %s', (css, expected) => {
    const declarations = listDeclarations(css);

    expect(declarations).toHaveLength(1);
    expect(declarations.some(hasSide)).toBe(expected);
  });

  it.each([
    ['a { margin: 0 !important; }', true],
    ['@media screen { [hidden] b { margin: 0 !important; } }', true],
    ['@layer print { @media print { a { margin: 0 !important; } } }', false],
    ['@layer reset { [hidden] { display: none !important; } }', false],
  ])('%s insists in vain: %s', (css, expected) => {
    expect(listDeclarations(css).map(isUrgentInVain)).toEqual([expected]);
  });

  it.each([
    ['a { color: #fff; }', 1],
    ['<path fill="#3a2b1cff">', 1],
    ['a { background: rgba(0, 0, 0, 0.5); }', 1],
    ['a { color: OKLCH(0.4 0.1 20); }', 1],
    ['<a href="#fade">&#8594;</a>', 0],
    ['<a href="/#topics">color-mix(in oklch, var(--color-text) 5%, transparent)</a>', 0],
  ])('%s holds %i color', (text, count) => {
    expect(listColorsIn({ path: 'src/pages/a.astro', text })).toHaveLength(count);
  });
});
