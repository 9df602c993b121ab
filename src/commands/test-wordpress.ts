// Shows the tools in posts of a real WordPress, in a throwaway folder with a database of its own, and leaves nothing
// behind. Started by `npm run test:wordpress`, and at the end of `npm test` where a WordPress is installed.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { giveUp, root, run, say } from './install.mjs';
import { call, copyBlog, hasWordPress, startDatabase } from './throwaway-blog.ts';

const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'mariadb-server',
];
// The site must not be on the origin of the blog, as it would not be in life.
const SITE_PORT = process.env['TEST_PORT'] ?? '4331';
const SITE = `http://localhost:${SITE_PORT}`;
const BLOG = `127.0.0.1:${Number(SITE_PORT) + 1}`;

installWordPress();
const browser = findBrowser();
const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
const site = join(folder, 'site');
const blog = join(folder, 'blog');
const servers: ChildProcess[] = [];
process.on('exit', tidy);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

say('Building the site for an address that WordPress can reach…');
run('astro', ['build', '--silent', '--outDir', site], { SITE_URL: SITE });
start(process.execPath, ['src/commands/serve.ts', site, SITE_PORT]);

say('Starting a database and a WordPress of our own…');
const socket = startDatabase(folder, start);
copyBlog(blog, { socket, address: `http://${BLOG}` });
start('php', ['-S', BLOG, '-t', blog]);
await waitFor(`${SITE}/tools/i-statement/`);
const posts = call('php', ['tests/wordpress/write-posts.php', blog, SITE]).trim();

run('playwright', ['test', '--config', 'tests/wordpress/playwright.config.ts'], {
  ...(browser === undefined ? {} : { CHROMIUM_PATH: browser }),
  WORDPRESS_POSTS: posts,
  WORDPRESS_URL: `http://${BLOG}`,
  SITE_URL: SITE,
});
// The servers would go on.
process.exit();

/** Installs Debian's packages where root can; ends the process with advice where they are still not there. */
function installWordPress(): void {
  if (!hasWordPress() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Debian’s WordPress, PHP and MariaDB (once)…');
    const environment = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], environment);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], environment);
  }
  if (hasWordPress()) return;
  giveUp(
    `This test needs Debian’s packages ${PACKAGES.join(', ')}. Root can install them: apt-get install …`,
  );
}

function start(command: string, parameters: readonly string[]): void {
  servers.push(spawn(command, parameters, { cwd: root, stdio: 'ignore' }));
}

function tidy(): void {
  // A database that is asked to stop would write its files again.
  for (const server of servers) server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
}

async function waitFor(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${address} did not answer.`);
}
