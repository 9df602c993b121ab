import type { Check, Finding } from './finding.ts';
import { walk } from './page-text.ts';

/** Every picture in a text says in words what it shows. */
export const picturesHaveWords: Check = {
  id: 'pictures-have-words',
  title: 'Every picture has a text alternative',
  run: ({ entries }) =>
    entries.flatMap(({ file, body }) => {
      if (!body) return [];
      const findings: Finding[] = [];
      for (const { node } of walk(body.tree)) {
        if (node.type !== 'image' || node.alt?.trim()) continue;
        findings.push({
          file,
          line: node.position?.start.line ?? body.firstLine,
          message: `the picture \`${node.url ?? ''}\` has no words for those who cannot see it`,
          hint: 'Say what it shows between the brackets: `![Two threads, one frayed](/pictures/threads.svg)`.',
        });
      }
      return findings;
    }),
};
