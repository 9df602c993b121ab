import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { CODES } from '../../../../../src/tools/i-statement/review.ts';
import { FIELDS } from '../../../../../src/tools/i-statement/review/own-words.ts';
import { PACKED } from '../../../../../src/tools/i-statement/review/packed.ts';
import { describePacked } from '../../../../support/packed-contract.ts';

describePacked(PACKED, new URL('../../../../reviewer/words.txt', import.meta.url));

it('knows each part and each code', () => {
  expect(PACKED.parts).toBe(FIELDS.length);
  expect(PACKED.network.offsets).toHaveLength(CODES.length);
});

describe('the review as a page loads it', () => {
  it('weighs no more than 12 KB', async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/tools/i-statement/review.ts'],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    });
    const [script] = outputFiles;
    expect(gzipSync(script?.text ?? '', { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
    expect(script?.text).toContain(PACKED.words.text.slice(0, 100));
  });
});
