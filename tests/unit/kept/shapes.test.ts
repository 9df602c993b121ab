import { expect, it } from 'vitest';
import { readContent } from '../../../src/integrations/checks/content.ts';
import { SHAPES } from '../../../src/kept/shapes.ts';
import { ROOT } from '../../support/source-files.ts';

it('a file with what any tool keeps can be taken in', () => {
  const keeping = readContent(ROOT).entries.filter(
    ({ kind, fields }) => kind === 'tool' && Object(fields).keeps === 'if-you-ask',
  );

  expect(keeping.length).toBeGreaterThan(0);
  expect(SHAPES.map(({ slug }) => slug).sort()).toEqual(keeping.map(({ id }) => id).sort());
});

it('what was kept in any older shape can be read: there is a step from each to the next', () => {
  expect(SHAPES.length).toBeGreaterThan(0);
  for (const { slug, version, migrations } of SHAPES) {
    expect([slug, migrations.length]).toEqual([slug, version - 1]);
  }
});
