import {
  rolldown,
  type InputOptions,
  type OutputChunk,
  type OutputOptions,
  type Plugin,
} from 'rolldown';
import { readLazyScripts } from './lazy-script.ts';

/**
 * A module with all that it imports at once as one script, and a script for each part it asks for later.
 * `names` is how the files are called, as `_astro/[name].[hash].js`.
 *
 * Elements are made by Preact's own `createElement`, which is there anyway, and not by the second runtime
 * that JSX would bring. About 200 bytes gzip.
 */
export async function bundleScripts(
  input: InputOptions & { readonly plugins?: readonly Plugin[] },
  names: string,
  output: OutputOptions = {},
): Promise<OutputChunk[]> {
  const build = await rolldown({
    ...input,
    platform: 'browser',
    transform: {
      jsx: { runtime: 'classic', pragma: 'createElement', pragmaFrag: 'Fragment' },
      inject: { createElement: ['preact', 'createElement'], Fragment: ['preact', 'Fragment'] },
    },
    plugins: [readLazyScripts(), ...(input.plugins ?? [])],
  });
  const { output: parts } = await build.generate({
    ...output,
    format: 'es',
    minify: true,
    // Only a bundler reads these, and before every element there is one.
    comments: { annotation: false },
    entryFileNames: names,
    chunkFileNames: names,
  });
  await build.close();
  return parts.filter((part) => part.type === 'chunk');
}
