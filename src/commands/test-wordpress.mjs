// `npm run test:wordpress`: shows the tools in posts of a real WordPress, in a throwaway folder with a database of its own.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { installMissing, root, run, say } from './install.mjs';

const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'mariadb-server',
];
const WORDPRESS = '/usr/share/wordpress';
const THEME = `${WORDPRESS}/wp-content/themes/twentytwentythree`;
// The site must not be on the origin of the blog, as it would not be in life.
const SITE_PORT = process.env.TEST_PORT ?? '4331';
const BLOG_PORT = String(Number(SITE_PORT) + 1);
const SITE = `http://localhost:${SITE_PORT}`;
const BLOG = `http://127.0.0.1:${BLOG_PORT}`;

/** Whether all that is needed is on this machine. */
export function hasWordPress() {
  return (
    [`${WORDPRESS}/wp-load.php`, THEME, '/usr/bin/php', '/usr/sbin/mariadbd'].every(existsSync) &&
    spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout.includes('mysqli')
  );
}

/** Builds the site, starts a WordPress with posts in it, looks at them in a browser, and leaves nothing behind. */
export async function testWordPress() {
  const browser = await findBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  /** @type {import('node:child_process').ChildProcess[]} */
  const servers = [];
  /** @param {string} command @param {string[]} parameters */
  const start = (command, parameters) => {
    servers.push(spawn(command, parameters, { cwd: root, stdio: 'ignore' }));
  };
  const tidy = () => {
    // A database that is asked to stop would write its files again.
    for (const server of servers) server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  };
  process.on('exit', tidy);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

  try {
    say('Building the site for an address that WordPress can reach…');
    run('astro', ['build', '--silent', '--outDir', join(folder, 'site')], { SITE_URL: SITE });
    start(process.execPath, ['src/commands/serve.mjs', join(folder, 'site'), SITE_PORT]);

    say('Starting a database and a WordPress of our own…');
    const socket = startDatabase(folder, start);
    writeBlog(folder, socket);
    start('php', ['-S', BLOG.replace('http://', ''), '-t', join(folder, 'blog')]);
    await waitFor(`${SITE}/tools/i-statement/`);
    const posts = readPhp(['tests/wordpress/write-posts.php', join(folder, 'blog'), SITE]);

    run('playwright', ['test', '--config', 'tests/wordpress/playwright.config.ts'], {
      ...(browser ? { CHROMIUM_PATH: browser } : {}),
      WORDPRESS_POSTS: posts,
      WORDPRESS_URL: BLOG,
      SITE_URL: SITE,
    });
  } finally {
    tidy();
  }
}

/**
 * @param {string} folder
 * @param {(command: string, parameters: string[]) => void} start
 * @returns {string} The socket of the database.
 */
function startDatabase(folder, start) {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const own = ['--no-defaults', ...user, `--datadir=${data}`];
  mkdirSync(data);
  call('mariadb-install-db', [
    ...own,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  start('/usr/sbin/mariadbd', [
    ...own,
    `--socket=${socket}`,
    '--skip-networking',
    `--pid-file=${data}/pid`,
  ]);
  const ask = ['--no-defaults', `--socket=${socket}`, '--user=root'];
  for (let tries = 0; spawnSync('mariadb-admin', [...ask, 'ping']).status !== 0; tries += 1) {
    if (tries > 300) throw new Error('The database did not start.');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  call('mariadb', [...ask, '--execute=create database blog character set utf8mb4']);
  return socket;
}

/** @param {string} folder @param {string} socket */
function writeBlog(folder, socket) {
  const blog = join(folder, 'blog');
  cpSync(WORDPRESS, blog, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('.htaccess'),
  });
  rmSync(join(blog, 'wp-content/themes'), { recursive: true, force: true });
  cpSync(THEME, join(blog, 'wp-content/themes/twentytwentythree'), {
    recursive: true,
    dereference: true,
  });
  mkdirSync(join(blog, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(
    `${root}tests/wordpress/allow-local.php`,
    join(blog, 'wp-content/mu-plugins/allow-local.php'),
  );
  const config = readFileSync(`${root}tests/wordpress/wp-config.php`, 'utf8');
  writeFileSync(
    join(blog, 'wp-config.php'),
    config.replace('{socket}', socket).replaceAll('{blog}', BLOG),
  );
}

/** @param {string} command @param {string[]} parameters */
function call(command, parameters) {
  const { status, stderr, stdout } = spawnSync(command, parameters, {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} failed:\n${stderr}${stdout}`);
  return stdout;
}

/** @param {string[]} parameters */
function readPhp(parameters) {
  return call('php', parameters).trim();
}

/** @param {string} address */
async function waitFor(address) {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${address} did not answer.`);
}

if (process.argv[1] === import.meta.filename) {
  installMissing('everything');
  if (!hasWordPress() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Debian’s WordPress, PHP and MariaDB (once)…');
    const environment = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], environment);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], environment);
  }
  if (!hasWordPress()) {
    say(
      `This test needs Debian’s packages ${PACKAGES.join(', ')}. Root can install them: apt-get install …`,
    );
    process.exit(1);
  }
  await testWordPress();
  process.exit(0);
}
