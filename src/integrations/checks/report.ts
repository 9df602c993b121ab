import { count } from '../../lib/plurals.ts';
import type { Finding } from './finding.ts';

/**
 * Findings as lines for a terminal: each with its file and line and what is wrong, and below it what to
 * do, grouped by file; the counts come last.
 */
export function formatFindings(
  findings: readonly (Finding & { readonly check: string })[],
): string {
  const sorted = [...findings].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  const lines = sorted.map(
    ({ file, line, check, message, hint }) =>
      `${file}${line === undefined ? '' : `:${line}`}  ${check}  ${message}\n    ${hint}`,
  );
  const files = new Set(sorted.map(({ file }) => file)).size;
  return [...lines, `${count(sorted.length, 'problem')} in ${count(files, 'file')}.`].join('\n');
}
