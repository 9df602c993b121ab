import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { LEAST_PX, MOST_PX, STEP_PX } from '../../../src/embed/messages.ts';
import { V1_INTEGRITY } from '../../../src/embed/v1-integrity.ts';
import { readFiles } from '../../support/source-files.ts';

const [v1 = { text: '' }] = readFiles('src/embed', 'v1.js');
const integrity = `sha384-${createHash('sha384').update(v1.text).digest('base64')}`;

// It stands on other people's pages with this hash, and a browser refuses any other file. To change
// what it does, write `v2.js` and leave this one as it is. Do not change the line below.
const FOR_EVER = 'sha384-7gi53sqdt5bXn7MCeQDhtdrsEnEELzghs3KM5idTAptloELvuhe8uXuYwfJ087RG';

it('the script on other people’s pages is the one they put there', () => {
  expect(integrity).toBe(FOR_EVER);
});

it('the page that hands it out names its hash', () => {
  expect(V1_INTEGRITY).toBe(FOR_EVER);
});

it('the script weighs 2 KB at most', () => {
  expect(v1.text.length).toBeGreaterThan(1000);
  expect(gzipSync(v1.text, { level: 9 }).length).toBeLessThanOrEqual(2048);
});

it('frames tell no height that the script does not take', () => {
  expect(v1.text).toContain(`height % ${STEP_PX} === 0`);
  expect(v1.text).toContain(`height >= ${LEAST_PX} && height <= ${MOST_PX}`);
});
