import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A page without inline scripts, and the script that does what they did. */
export interface Outside {
  readonly html: string;
  readonly script?: { readonly address: string; readonly code: string };
}

/**
 * Moves the scripts that Astro writes into each page with an island (about 2 KB gzip, the same on all)
 * to one file that pages share and a browser keeps. No page then carries a script of its own, and the
 * security policy has none to allow.
 */
export function scriptsOutside(): AstroIntegration {
  return {
    name: 'scripts-outside',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const page of await readdir(site, { recursive: true })) {
          if (!page.endsWith('.html')) continue;
          const path = join(site, page);
          const { html, script } = withScriptsOutside(await readFile(path, 'utf8'));
          if (!script) continue;
          await writeFile(join(site, script.address), script.code);
          await writeFile(path, html);
        }
      },
    },
  };
}

/** A page with its inline scripts taken out, in their order, into one that is loaded in their place. */
export function withScriptsOutside(html: string): Outside {
  const found = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].filter(
    ([, code = '']) => code !== '',
  );
  if (found.length === 0) return { html };
  const code = [...new Set(found.map(([, inside = '']) => inside))].join('\n');
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  const address = `/_astro/islands.${hash}.js`;
  const without = found.slice(1).reduce((page, [element]) => page.replace(element, () => ''), html);
  const first = found[0]?.[0] ?? '';
  // In a frame without an origin (`sandbox="allow-scripts"`) every script is another site's, and what one
  // imports is found only if it came with CORS: https://html.spec.whatwg.org/multipage/webappapis.html#muted-errors
  return {
    html: without.replace(first, () => `<script defer crossorigin src="${address}"></script>`),
    script: { address, code },
  };
}
