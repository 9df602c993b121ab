import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { askForAll, listWorks, sayShape } from '../../../src/commands/reference-addresses.ts';
import { readContent } from '../../../src/integrations/checks/content.ts';
import { contentPlus } from '../../support/content-builder.ts';
import { ROOT } from '../../support/source-files.ts';

const WORKS = listWorks(
  contentPlus(
    'content/references.json',
    JSON.stringify([
      { id: 'a1', type: 'article-journal', DOI: '10.1000/1', URL: 'https://a.org/' },
      { id: 'b2', type: 'webpage', URL: 'https://b.org/' },
      { id: 'c3', type: 'book' },
    ]),
  ),
);

it('a work is asked for by its DOI, else by its own address', () => {
  expect(WORKS.map(({ address }) => address)).toEqual([
    'https://doi.org/10.1000/1',
    'https://b.org/',
    undefined,
  ]);
});

it('an author sees which works cannot be opened', () => {
  expect(sayShape(WORKS)).toBe(`3 works: 1 with a DOI, 1 with an address, 1 with neither.
Each DOI is well formed, and no two works share one.
With neither, so nobody can open them from here (add what a library or the publisher shows, never a guess):
  c3 (book)`);
});

/** Asks for the works in a web where each address answers so; what was said, and in which order. */
async function ask(statusOf: (address: string) => number) {
  const events: string[] = [];
  const asked = await askForAll(WORKS, {
    ask: async (address) => {
      const status = statusOf(address);
      if (status === 0) throw new TypeError('fetch failed');
      return { status, headers: { get: () => 'https://elsewhere.org/' } };
    },
    wait: async () => events.push('…'),
    say: (words) => events.push(words.trim()),
  });
  return { asked, events };
}

describe('asking for each', () => {
  it('takes one after the other, with a pause, and says what came of it', async () => {
    const { asked, events } = await ask((address) => (address === 'https://b.org/' ? 404 : 302));

    expect(events).toEqual([
      '…',
      'ok                    a1  https://doi.org/10.1000/1 → https://elsewhere.org/',
      '…',
      'gone                  b2  https://b.org/',
      '2 works asked for: 1 ok, 0 moved, 1 gone, 0 could not be reached.',
    ]);
    expect(asked).toMatchObject([{ id: 'a1' }, { id: 'b2', answer: { result: 'gone' } }]);
  });

  it('says why an address could not be reached', async () => {
    const { events } = await ask((address) => (address === 'https://b.org/' ? 0 : 302));

    expect(events).toContain('could not be reached  b2  https://b.org/  (no connection)');
    expect(events.at(-1)).toContain('1 could not be reached');
  });

  it.each([
    [0, 'no connection'],
    [404, 'it does not answer as doi.org does'],
  ])('learns nothing of any work where doi.org answers %i', async (status, why) => {
    const { asked, events } = await ask(() => status);

    expect(asked).toBeUndefined();
    expect(events).toEqual([
      `doi.org cannot be asked from here: ${why}. Nothing was checked and nothing was written;\nthis says nothing about the works. Try again on a machine that can reach the web.`,
    ]);
  });
});

/** Another process starts slowly on a busy machine. */
const PATIENCE_MS = 60_000;

describe('npm run check:references', () => {
  const run = (...wishes: readonly string[]) =>
    spawnSync(process.execPath, ['src/commands/check-references.ts', ...wishes], {
      cwd: ROOT,
      encoding: 'utf8',
    });

  it(
    'asks nobody unless told to, and says how',
    () => {
      const { status, stdout } = run();

      expect(stdout).toContain(sayShape(listWorks(readContent(ROOT))));
      expect(stdout).toContain('npm run check:references -- --online');
      expect(status).toBe(0);
    },
    PATIENCE_MS,
  );

  it.each([['--write'], ['--onlin']])(
    '%s alone is no wish it knows',
    (wish) => {
      const { status, stderr } = run(wish);

      expect(stderr).toBe('npm run check:references [-- --online [--write]]\n');
      expect(status).toBe(1);
    },
    PATIENCE_MS,
  );
});
