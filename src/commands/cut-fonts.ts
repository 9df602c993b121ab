// `npm run fonts`: cuts the two typefaces to the characters this site uses and writes them to `src/assets/fonts/`.
// Run after changing the set below. The results are committed, so a build needs no fonts package.
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont, { type Axes } from 'subset-font';

const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
/** Names and words in helplines and references, and the punctuation of good typesetting. */
const CHARACTERS = `${PRINTABLE_ASCII}\u00a0¡¿«»©·×ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœŒšŠžŽčČćĆłŁńŃ–—‘’“”…•′″−→←↑↓`;

const FACES: readonly { readonly from: string; readonly to: string; readonly axes: Axes }[] = [
  {
    from: 'fraunces/files/fraunces-latin-full-normal.woff2',
    to: 'fraunces.woff2',
    axes: { wght: { min: 400, max: 600 }, opsz: 36, SOFT: 60, WONK: 0 },
  },
  {
    from: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    to: 'atkinson.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    from: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
    to: 'atkinson-italic.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
];

const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url);
const target = new URL('../assets/fonts/', import.meta.url);

for (const { from, to, axes } of FACES) {
  const source = await readFile(new URL(from, packages));
  const cut = await subsetFont(source, CHARACTERS, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(new URL(to, target), cut);
  console.log(
    `${to}: ${(cut.length / 1024).toFixed(1)} KB (from ${(source.length / 1024).toFixed(1)} KB)`,
  );
}
