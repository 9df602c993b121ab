import { expect, it } from 'vitest';
import { readLicenses, SENT } from '../../../src/integrations/licenses.ts';
import { listImports, readModules, ROOT } from '../../support/source-files.ts';

/** Packages that a script of the browser may import, by the name their license goes under. */
const NAMES: Readonly<Record<string, string>> = { preact: 'Preact', 'idb-keyval': 'idb-keyval' };

it('whoever made a part of what readers are sent is named, on terms that are whole', () => {
  const text = readLicenses(ROOT);

  expect(Object.keys(SENT)).toHaveLength(6);
  for (const name of Object.keys(SENT)) expect(text).toContain(`${name}\n=`);
  expect(text.match(/Permission is hereby granted, free of charge/g)?.length).toBeGreaterThan(2);
  expect(text).toContain('Jason Miller');
  expect(text).toContain('Kevin Atkinson');
  expect(text).toContain('Apache License');
  expect(text).toContain('Copyright 2020 The Fraunces Project Authors');
});

it('a package that comes into the scripts cannot be forgotten', () => {
  const imports = readModules()
    .filter(({ path }) => /^src\/(?:behaviors|search|tools|kept|embed)\/.*\.tsx?$/.test(path))
    .flatMap(listImports)
    .filter(({ to, isType }) => !isType && !to.startsWith('src/'));

  expect(imports.length).toBeGreaterThan(50);
  const packages = [...new Set(imports.map(({ to }) => to))];
  expect(packages.filter((name) => !(NAMES[name] && NAMES[name] in SENT))).toEqual([]);
});
