import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dayOf } from '../lib/dates.ts';
import { findProblems } from './checks/all-checks.ts';
import { readContent } from './checks/content.ts';
import { formatFindings } from './checks/report.ts';

/**
 * Checks everything in `content/` before a page is built, and stops the build with all problems at
 * once. While someone is writing (`npm run dev`) it only says them.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        const root = fileURLToPath(config.root);
        const content = readContent(root);
        const problems = findProblems(content, {
          today: dayOf(new Date()),
          hasFile: (path) => existsSync(join(root, path)),
        });
        if (problems.length === 0) {
          logger.info(`${content.entries.length} entries, no problems.`);
          return;
        }
        // Neither logged, as `--silent` would hide it, nor thrown, as Astro would print it as Markdown
        // with a stack that helps no author.
        process.stderr.write(`\nThe content has problems.\n\n${formatFindings(problems)}\n\n`);
        if (command !== 'dev') process.exit(1);
      },
    },
  };
}
