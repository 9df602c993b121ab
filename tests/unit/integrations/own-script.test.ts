import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { LEARNED } from '../../../src/integrations/learned-apart.ts';
import { bundle } from '../../../src/integrations/own-script.ts';
import { ROOT } from '../../support/source-files.ts';

it('puts all that a frame needs into one file, and what it may ask for later into others', async () => {
  const chunks = await bundle(join(ROOT, 'src/embed/frames/i-statement.tsx'));
  const [entry, ...later] = chunks.toSorted((a, b) => Number(b.isEntry) - Number(a.isEntry));

  expect(entry?.isEntry).toBe(true);
  expect(entry?.imports).toEqual([]);
  expect(entry?.fileName).toMatch(/^_astro\/frame\.i-statement\.[\w-]{8}\.js$/);
  const own = chunks.map(({ fileName }) => fileName);
  expect(later.length).toBeGreaterThan(2);
  expect(entry?.dynamicImports.filter((name) => !own.includes(name))).toEqual([]);
  expect(later.flatMap(({ imports }) => imports).filter((name) => !own.includes(name))).toEqual([]);
});

it('keeps apart what a module asks for by its address', async () => {
  const chunks = await bundle(join(ROOT, 'src/behaviors/page-actions.ts'));
  const names = chunks.map(({ fileName }) => fileName.replace(/^_astro\//, ''));
  const [entry = { code: '', imports: [] }] = chunks.filter(({ name }) => name === 'page-actions');

  const later = names.find((name) => name.includes('.listen.')) ?? 'a script of its own';
  expect(entry.code).toContain(later);
  expect(entry.imports.filter((name) => name.includes('listen'))).toEqual([]);
});

it('puts what was learned into a script of its own, and whatever reads it elsewhere', async () => {
  const chunks = await bundle(join(ROOT, 'src/tools/i-statement/review.ts'), [LEARNED]);
  const [review, learned] = chunks.toSorted((a, b) => Number(b.isEntry) - Number(a.isEntry));

  expect(chunks).toHaveLength(2);
  expect(review?.imports).toEqual([learned?.fileName]);
  expect(learned?.moduleIds.map((id) => basename(id))).toEqual(['packed.ts']);
});
