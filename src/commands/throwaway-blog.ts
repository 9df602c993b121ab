// A WordPress with a database of its own, in a folder that is thrown away: of Debian's packages, without touching a
// WordPress that may be in use on the machine.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const WORDPRESS = '/usr/share/wordpress';
const THEME = `${WORDPRESS}/wp-content/themes/twentytwentythree`;
/** How often, and how long apart, the database is asked whether it is up. */
const MOST_TRIES = 300;
const PAUSE_MS = 100;

/** Whether all that is needed is on this machine. */
export function hasWordPress(): boolean {
  return (
    [`${WORDPRESS}/wp-load.php`, THEME, '/usr/bin/php', '/usr/sbin/mariadbd'].every((path) =>
      existsSync(path),
    ) && spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout.includes('mysqli')
  );
}

/** Makes and starts a database in a folder; gives its socket. */
export function startDatabase(
  folder: string,
  start: (command: string, parameters: readonly string[]) => void,
): string {
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
    if (tries > MOST_TRIES) throw new Error('The database did not start.');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  }
  call('mariadb', [...ask, '--execute=create database blog character set utf8mb4']);
  return socket;
}

/** Copies WordPress into a folder, with one theme and the settings to be at an address and use that database. */
export function copyBlog(
  blog: string,
  { socket, address }: { readonly socket: string; readonly address: string },
): void {
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
    config.replace('{socket}', socket).replaceAll('{blog}', address),
  );
}

/** What a command says. Throws with all that it said where it fails. */
export function call(command: string, parameters: readonly string[]): string {
  const { status, stderr, stdout } = spawnSync(command, parameters, {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} failed:\n${stderr}${stdout}`);
  return stdout;
}
