import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { latestDayAt } from '../lib/dates.ts';
import { findProblems } from './checks/all-checks.ts';
import { readContent } from './checks/content.ts';
import type { Surroundings } from './checks/finding.ts';
import { formatFindings } from './checks/report.ts';

/** How long after the last change the content is looked at again, in milliseconds: editors write in steps. */
const SETTLING_MS = 200;

/**
 * Checks everything in `content/` before a page is built, and stops the build with all problems at
 * once. While someone is writing (`npm run dev`) it only says them, and again after each change.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        const isFine = await tellProblems(fileURLToPath(config.root), logger);
        if (!isFine && command !== 'dev') process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, path) => {
          if (!/^content[\\/]/.test(relative(root, path))) return;
          clearTimeout(timer);
          timer = setTimeout(() => void tellProblems(root, logger), SETTLING_MS);
        });
      },
    },
  };
}

/** What the checks are told of the project under a root, and of the day it is. */
export function lookAround(root: string, today: string): Surroundings {
  const hasFile = (path: string) => existsSync(join(root, path));
  return {
    today,
    hasFile,
    readFile: (path) => (hasFile(path) ? readFileSync(join(root, path), 'utf8') : undefined),
    // Systems put files of their own into folders (`.DS_Store`).
    listFolder: (path) =>
      (statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false)
        ? readdirSync(join(root, path)).filter((name) => !name.startsWith('.'))
        : [],
  };
}

/** Says on the terminal what is wrong with the content under a root; true where nothing is. */
async function tellProblems(root: string, logger: AstroIntegrationLogger): Promise<boolean> {
  const content = readContent(root);
  const problems = findProblems(content, lookAround(root, latestDayAt(new Date())));
  if (problems.length === 0) {
    logger.info(`${content.entries.length} entries, no problems.`);
    return true;
  }
  // Neither logged, as `--silent` would hide it, nor thrown, as Astro would print it as Markdown
  // with a stack that helps no author.
  // Written whole before the end: what is left in a pipe when a process exits is lost.
  const report = `\nThe content has problems.\n\n${formatFindings(problems)}\n\n`;
  await new Promise((written) => process.stderr.write(report, written));
  return false;
}
