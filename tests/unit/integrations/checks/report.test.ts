import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatFindings } from '../../../../src/integrations/checks/report.ts';

const finding = (file: string, line?: number) => ({
  check: 'fields-fit',
  file,
  message: '`titel` is not a field of an article',
  hint: 'Did you mean `title`?',
  ...(line !== undefined && { line }),
});

it('says where, what is the matter, and below it what to do', () => {
  expect(formatFindings([finding('content/articles/signs/a.mdx', 2)])).toBe(
    `content/articles/signs/a.mdx:2  fields-fit  \`titel\` is not a field of an article
    Did you mean \`title\`?
1 problem in 1 file.`,
  );
});

it('goes by file, then by line as a number, and counts last', () => {
  const report = formatFindings([finding('b.mdx', 10), finding('b.mdx', 9), finding('a.mdx', 30)]);
  const lines = report.split('\n');

  expect(lines.map((line) => line.split('  ')[0]).filter(Boolean)).toEqual([
    'a.mdx:30',
    'b.mdx:9',
    'b.mdx:10',
    '3 problems in 2 files.',
  ]);
});

it('needs no line', () => {
  expect(formatFindings([finding('a.mdx')])).toMatch(/^a\.mdx {2}fields-fit {2}/);
});

it('leaves no finding out and does not reorder what it was given', () => {
  const place = fc.tuple(fc.constantFrom('a.mdx', 'b.mdx'), fc.nat({ max: 99 }));
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const findings = places.map(([file, line]) => finding(file, line));
      const before = structuredClone(findings);
      expect(formatFindings(findings).match(/Did you mean/g) ?? []).toHaveLength(findings.length);
      expect(findings).toEqual(before);
    }),
  );
});
