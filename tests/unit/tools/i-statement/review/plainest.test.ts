// What people think of first, and expect the review to hear: it learned these lines, so this tells not how well it
// does on others, but that no new learning lost them.
import { describe, expect, it } from 'vitest';
import { CODES, reviewStatement } from '../../../../../src/tools/i-statement/review.ts';
import { readLines } from '../../../../reviewer/lines.ts';

/** The hand that wrote down the plainest lines of each kind. */
const PLAINEST = 15;
const lines = readLines(new URL('../../../../reviewer/tuned.jsonl', import.meta.url)).filter(
  ({ by }) => by === PLAINEST,
);
const heard = lines.map((line) => ({
  ...line,
  found: reviewStatement({ [line.field]: line.text }).map(({ code }) => code),
}));

describe('the plainest lines', () => {
  it.each(CODES)('of %s are heard, nine in ten', (code) => {
    const all = heard.filter(({ codes }) => codes.includes(code));
    expect(all.length).toBeGreaterThanOrEqual(20);
    expect(all.filter(({ found }) => found.includes(code)).length / all.length).toBeGreaterThan(
      0.9,
    );
  });

  it('of harm are not corrected, 97 in 100', () => {
    const harm = heard.filter(({ codes }) => codes.includes('harm'));
    const corrected = harm.filter(({ found }) => found.some((code) => code !== 'harm'));
    expect(harm.length).toBeGreaterThanOrEqual(100);
    expect(corrected.length / harm.length).toBeLessThan(0.03);
  });

  it('with nothing to say of them are left alone, 95 in 100', () => {
    const clean = heard.filter(({ codes }) => codes.length === 0);
    const flagged = clean.filter(({ found }) => found.length > 0);
    expect(clean.length).toBeGreaterThanOrEqual(100);
    expect(flagged.length / clean.length).toBeLessThan(0.05);
  });
});
