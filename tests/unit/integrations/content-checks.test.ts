import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { ARTICLE, filesWith, withFolder } from '../../support/content-builder.ts';
import { ROOT } from '../../support/source-files.ts';

/** Runs the checks as a build would, in a process of their own, over a folder with this content. */
function build(files: ReadonlyMap<string, string>, command: 'build' | 'dev' = 'build') {
  return withFolder(files, (root) => {
    const config = `{ root: new URL('${pathToFileURL(root).href}/') }`;
    const script = `
      const { contentChecks } = await import('${pathToFileURL(ROOT).href}src/integrations/content-checks.ts');
      const logger = { info: (words) => console.log(words) };
      await contentChecks().hooks['astro:config:setup']({ config: ${config}, command: '${command}', logger });
      console.log('The build goes on.');`;
    return run(script);
  });
}

/** Saves a text over one file of this content while the site is shown, as an editor would: in two steps. */
function saveWhileShown(files: ReadonlyMap<string, string>, path: string, text: string) {
  return withFolder(files, (root) =>
    run(`
      import { EventEmitter } from 'node:events';
      import { writeFileSync } from 'node:fs';
      const { contentChecks } = await import('${pathToFileURL(ROOT).href}src/integrations/content-checks.ts');
      const logger = { info: (words) => console.log(words) };
      const [root, path] = ${JSON.stringify([root, path])};
      const server = { config: { root }, watcher: new EventEmitter() };
      contentChecks().hooks['astro:server:setup']({ server, logger });
      for (const written of ['', ${JSON.stringify(text)}]) {
        writeFileSync(\`\${root}/\${path}\`, written);
        server.watcher.emit('all', 'change', \`\${root}/\${path}\`);
      }
      server.watcher.emit('all', 'change', \`\${root}/src/words.ts\`);`),
  );
}

function run(script: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { encoding: 'utf8', maxBuffer: 10_000_000 },
  );
  return { status, stdout, stderr };
}

/** Another process starts slowly on a busy machine. */
const PATIENCE_MS = 60_000;

it(
  'an author who is writing hears of the findings and goes on',
  () => {
    const files = filesWith(ARTICLE, ['/glossary/#boundary', '/nowhere/at-all/']);
    const { status, stdout, stderr } = build(files, 'dev');

    expect(stderr).toContain('the link `/nowhere/at-all/` leads to no page');
    expect(stdout).toContain('The build goes on.');
    expect(status).toBe(0);
  },
  PATIENCE_MS,
);

it(
  'an author who saves a mistake while the site is shown hears of it once, and goes on',
  () => {
    const text = filesWith(ARTICLE, ['related:', 'relatedd:']).get(ARTICLE) ?? '';
    const { status, stderr } = saveWhileShown(filesWith(ARTICLE), ARTICLE, text);

    expect(stderr.match(/The content has problems/g)).toHaveLength(1);
    expect(stderr).toContain('`relatedd` is not a field of an article');
    expect(stderr).toContain('Did you mean `related`?');
    expect(status).toBe(0);
  },
  PATIENCE_MS,
);

it(
  'an author who pipes the findings elsewhere gets all of them',
  () => {
    const far = 'far-'.repeat(100);
    const links = Array.from({ length: 2500 }, (_, index) => `[x](/${far}${index}/)`);
    const files = filesWith(ARTICLE, ['A gap can hurt', links.join(' ')]);
    const { status, stdout, stderr } = build(files);

    expect(stderr.length).toBeGreaterThan(1_000_000);
    expect(stderr.match(/leads to no page/g)).toHaveLength(2500);
    expect(stderr).toMatch(/\d+ problems in \d files?\.\n\n$/);
    expect(stdout).not.toContain('The build goes on.');
    expect(status).toBe(1);
  },
  PATIENCE_MS,
);
