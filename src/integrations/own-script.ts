import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { CodeSplittingGroup, OutputChunk } from 'rolldown';
import { bundleScripts } from './bundle-scripts.ts';
import { LEARNED } from './learned-apart.ts';
import { addressInDev } from './lazy-script.ts';

const SUFFIX = '?own-script';

/**
 * `import address from '~/embed/frames/i-statement.tsx?own-script'` gives the address of the module as a
 * script that shares nothing with the pages of this site. A frame on another site finds nothing of ours
 * in the browser's store anyway, and one file instead of seven is about 3 KB gzip less, in one request.
 * What the module asks for later (`import(…)`) stays apart.
 */
export function ownScripts(): AstroIntegration {
  const scripts = new Map<string, string>();
  return {
    name: 'own-script',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const [name, code] of scripts) await writeFile(new URL(name, dir), code);
      },
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'own-script',
                enforce: 'pre',
                async resolveId(source, importer) {
                  if (!source.endsWith(SUFFIX)) return null;
                  const found = await this.resolve(source.slice(0, -SUFFIX.length), importer);
                  return found && `\0own:${found.id}`;
                },
                async load(id) {
                  if (!id.startsWith('\0own:')) return null;
                  const file = id.slice('\0own:'.length);
                  if (command === 'dev')
                    return `export default ${JSON.stringify(addressInDev(file))}`;
                  const chunks = await bundle(file, [LEARNED]);
                  for (const { fileName, code } of chunks) scripts.set(fileName, code);
                  // Rolldown writes paths as the system does, Vite with slashes.
                  const entry = chunks.find(
                    ({ facadeModuleId }) => facadeModuleId?.replaceAll('\\', '/') === file,
                  );
                  return `export default ${JSON.stringify(`/${entry?.fileName ?? ''}`)}`;
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** A module and all that it imports, in one file; and a file for each part it asks for later or `apart`. */
export function bundle(
  file: string,
  apart: readonly CodeSplittingGroup[] = [],
): Promise<OutputChunk[]> {
  return bundleScripts({ input: file }, '_astro/frame.[name].[hash].js', {
    codeSplitting: { groups: [...apart] },
  });
}
