import type { AstroIntegration } from 'astro';
import type { Plugin } from 'rolldown';

const SUFFIX = '?lazy-script';

/**
 * `import address from './dialog.tsx?lazy-script'` gives the address of the module as a script of its
 * own, for `import(address)` when a reader asks for it. Vite's own dynamic import would put its loader
 * of about 900 bytes on every page, for styles and preloads that no script here has.
 */
export function lazyScripts(): AstroIntegration {
  return {
    name: 'lazy-script',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({
          vite: { plugins: [{ ...readLazyScripts(command === 'dev'), enforce: 'pre' }] },
        });
      },
    },
  };
}

/** What answers such imports, in the site's build and in that of a frame (`own-script.ts`). */
export function readLazyScripts(isDev = false): Plugin {
  return {
    name: 'lazy-script',
    async resolveId(source, importer) {
      if (!source.endsWith(SUFFIX)) return null;
      const found = await this.resolve(source.slice(0, -SUFFIX.length), importer);
      return found && `\0lazy:${found.id}`;
    },
    load(id) {
      if (!id.startsWith('\0lazy:')) return null;
      const file = id.slice('\0lazy:'.length);
      if (isDev) return `export default ${JSON.stringify(addressInDev(file))}`;
      const reference = this.emitFile({ type: 'chunk', id: file });
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`;
    },
  };
}

/** Where Vite shows a file while the site is being written: paths of Windows start without a slash. */
export function addressInDev(file: string): string {
  return `/@fs/${file.replace(/^\//, '')}`;
}
