import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dayOf } from '../lib/dates.ts';
import { findProblems } from './checks/all-checks.ts';
import { readContent } from './checks/content.ts';
import type { Surroundings } from './checks/finding.ts';
import { formatFindings } from './checks/report.ts';

/**
 * Checks everything in `content/` before a page is built, and stops the build with all problems at
 * once. While someone is writing (`npm run dev`) it only says them.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        const root = fileURLToPath(config.root);
        const content = readContent(root);
        const problems = findProblems(content, lookAround(root, dayOf(new Date())));
        if (problems.length === 0) {
          logger.info(`${content.entries.length} entries, no problems.`);
          return;
        }
        // Neither logged, as `--silent` would hide it, nor thrown, as Astro would print it as Markdown
        // with a stack that helps no author.
        // Written whole before the end: what is left in a pipe when a process exits is lost.
        const report = `\nThe content has problems.\n\n${formatFindings(problems)}\n\n`;
        await new Promise((written) => process.stderr.write(report, written));
        if (command !== 'dev') process.exit(1);
      },
    },
  };
}

/** What the checks are told of the project under a root, on a day. */
export function lookAround(root: string, today: string): Surroundings {
  const hasFile = (path: string) => existsSync(join(root, path));
  return {
    today,
    hasFile,
    readFile: (path) => (hasFile(path) ? readFileSync(join(root, path), 'utf8') : undefined),
  };
}
