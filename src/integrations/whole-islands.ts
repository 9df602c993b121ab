import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OutputChunk } from 'rolldown';
import { bundleScripts } from './bundle-scripts.ts';
import { LEARNED } from './learned-apart.ts';

// As Astro writes them, one after the other, into each `<astro-island>`: the script of the view, and of
// what starts it.
const ISLAND = /component-url="([^"]+)" component-export="([^"]+)" renderer-url="[^"]+"/g;

const STARTER = join(import.meta.dirname, '../tools/shared/ui/start-island.ts');

/**
 * Puts each island, what starts it and all they import at once into one script. Astro's build makes a
 * script of each piece that two tools share, about a dozen for a page: one is 2 to 3 KB gzip less, and
 * takes one request. What the island asks for later (`import(…)`) stays apart.
 */
export function wholeIslands(): AstroIntegration {
  /** The module of each script of the build, by its address. */
  const modules = new Map<string, string>();
  return {
    name: 'whole-islands',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'whole-islands',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'client',
                // Astro needs a script by each name, but nobody will fetch it: an empty one shares nothing.
                load(id) {
                  return id.endsWith('/view.tsx') ? 'export {};' : null;
                },
                generateBundle(_, bundle) {
                  for (const part of Object.values(bundle)) {
                    const file = part.type === 'chunk' && part.facadeModuleId;
                    if (file) modules.set(`/${part.fileName}`, file);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const wholes = new Map<string, string>();
        const pages: string[] = [];
        for (const path of await readdir(site, { recursive: true })) {
          if (!path.endsWith('.html')) continue;
          const before = await readFile(join(site, path), 'utf8');
          for (const { address, exported } of listIslands(before)) {
            const module = modules.get(address);
            if (module === undefined || wholes.has(address)) continue;
            const chunks = await bundleIsland(module, exported);
            for (const { fileName, code } of chunks) await writeFile(join(site, fileName), code);
            wholes.set(address, `/${chunks.find(({ isEntry }) => isEntry)?.fileName ?? ''}`);
          }
          const after = withWholeIslands(before, wholes);
          if (after !== before) await writeFile(join(site, path), after);
          pages.push(after);
        }
        await removeUnasked(join(site, '_astro'), pages);
      },
    },
  };
}

/** The islands of a page: the address of the script of each, and the name of its view in there. */
export function listIslands(html: string): { address: string; exported: string }[] {
  return [...html.matchAll(ISLAND)].map(([, address = '', exported = '']) => ({
    address,
    exported,
  }));
}

/** A page whose islands are each one script, given by the address of the script they were before. */
export function withWholeIslands(html: string, wholes: ReadonlyMap<string, string>): string {
  return html.replace(ISLAND, (found, address: string, exported: string) => {
    const whole = wholes.get(address);
    return whole === undefined
      ? found
      : `component-url="${whole}" component-export="${exported}" renderer-url="${whole}"`;
  });
}

/** A view and what starts it in one file, and a file for each part it asks for later. */
export function bundleIsland(module: string, exported: string): Promise<OutputChunk[]> {
  const name = exported.replace(/View$/, '');
  return bundleScripts(
    {
      input: { [name]: 'island' },
      // What is fetched later finds what it shares with the island in the island's own script.
      preserveEntrySignatures: 'allow-extension',
      plugins: [
        {
          name: 'island',
          resolveId: (source) => (source === 'island' ? source : null),
          load: (id) =>
            id === 'island'
              ? `export { ${exported} } from ${JSON.stringify(module)};
                 export { startIsland as default } from ${JSON.stringify(STARTER)};`
              : null,
        },
      ],
    },
    '_astro/[name].[hash].js',
    { codeSplitting: { groups: [LEARNED, { name, tags: ['$initial'] }] } },
  );
}

/** Removes the scripts that no page names any more, nor a script that a page asks for. */
async function removeUnasked(folder: string, pages: readonly string[]): Promise<void> {
  const left = new Set((await readdir(folder)).filter((name) => name.endsWith('.js')));
  const asking = [...pages];
  for (let code = asking.pop(); code !== undefined; code = asking.pop()) {
    for (const name of left) {
      if (!code.includes(name)) continue;
      left.delete(name);
      asking.push(await readFile(join(folder, name), 'utf8'));
    }
  }
  for (const name of left) await rm(join(folder, name));
}
