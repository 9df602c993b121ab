import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What every page may load: from this site only. Scripts and styles are added page by page. */
const BASE = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/**
 * Gives each page a content security policy (https://www.w3.org/TR/CSP3/) that names the page's own
 * inline scripts and styles and nothing else: what the privacy page promises, kept by the browser.
 * Astro's own policy names those of every page on each page, about a kilobyte that does not compress.
 */
export function securityPolicy(): AstroIntegration {
  let origin = '';
  return {
    name: 'security-policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.site) origin = new URL(config.site).origin;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = (await readdir(site, { recursive: true })).filter((file) =>
          file.endsWith('.html'),
        );
        for (const page of pages) {
          const path = join(site, page);
          // In a sandbox a frame has no origin, and Safari then finds no page's script to be its own.
          const named =
            /^embed[\\/]./.test(page) && page !== join('embed', 'index.html') ? origin : '';
          await writeFile(path, withPolicy(withOneStyle(await readFile(path, 'utf8')), named));
        }
        logger.info(`${pages.length} pages.`);
      },
    },
  };
}

/** A page whose neighboring styles are one: the policy names each by a hash, and a hash does not compress. */
export function withOneStyle(html: string): string {
  return html.replace(/(?:<style>(?:(?!<\/style>)[\s\S])*<\/style>){2,}/g, (run) => {
    return `<style>${run.replaceAll(/<\/?style>/g, '')}</style>`;
  });
}

/** A page with its policy as the first thing after its character set; `origin` as in `composePolicy`. */
export function withPolicy(html: string, origin = ''): string {
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset)) throw new Error(`A page has no ${charset} to put its policy after`);
  const meta = `<meta http-equiv="content-security-policy" content="${composePolicy(html, origin)}">`;
  return html.replace(charset, `${charset}${meta}`);
}

/** The policy of a page. `origin` is this site's own, where a page must name it to load its scripts. */
export function composePolicy(html: string, origin = ''): string {
  // Pagefind reads its index with WebAssembly.
  const own = origin === '' ? ["'self'"] : ["'self'", origin];
  const scripts = [...own, "'wasm-unsafe-eval'", ...hashInline(html, 'script')];
  const styles = ["'self'", ...hashInline(html, 'style')];
  // The page that hands out code shows what it gives. No other page has a frame.
  const frames = html.includes('<small-promises-tool') ? ["frame-src 'self'"] : [];
  return [
    ...BASE,
    ...frames,
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
  ].join(';');
}

function hashInline(html: string, tag: 'script' | 'style'): string[] {
  const elements = html.matchAll(new RegExp(`<${tag}(\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'));
  const hashes = [...elements]
    .filter(
      ([, attributes = '', text = '']) => text !== '' && !/\ssrc=|application\//.test(attributes),
    )
    .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(hashes)];
}
