import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../src/embed/examples.ts';
import { EXAMPLES as SHEETS } from '../../../src/tools/another-explanation/examples-copy.ts';
import { exampleNames as boundaries } from '../../../src/tools/boundary-builder/made-up.ts';
import { exampleNames as statements } from '../../../src/tools/i-statement/made-up.ts';
import { EXAMPLES as LOOKS } from '../../../src/tools/trust-check-in/made-up.ts';
import { readFiles } from '../../support/source-files.ts';

describe('the examples a frame can open with', () => {
  it('are as many as each tool lists', () => {
    expect(EXAMPLES).toEqual({
      'another-explanation': SHEETS.length,
      'boundary-builder': boundaries.length,
      'i-statement': statements.length,
      // A made-up pair.
      'transparency-agreement': 1,
      'trust-check-in': LOOKS.length,
    });
  });

  it('are those of every tool that marks where its own are', () => {
    const marked = readFiles('src/tools', '.tsx')
      .filter(({ text }) => /class="examples\b/.test(text))
      .map(({ path }) => path.split('/')[2]);

    expect(marked.length).toBeGreaterThan(1);
    expect(marked.sort()).toEqual(Object.keys(EXAMPLES));
  });
});
