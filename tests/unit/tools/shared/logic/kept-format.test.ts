import { expect, it } from 'vitest';
import { composeKeptFile } from '../../../../../src/tools/shared/logic/kept-format.ts';

it('a file of what tools keep says what it is, and has each tool under its name', () => {
  const text = composeKeptFile({ notes: { version: 2, data: { a: 'words' } } });

  expect(JSON.parse(text)).toEqual({
    app: 'small-promises',
    version: 1,
    tools: { notes: { version: 2, data: { a: 'words' } } },
  });
});
