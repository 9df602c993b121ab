import { readdirSync, readFileSync } from 'node:fs';

/** Fewer pages than this means that the site was not built, not that it is small. */
const LEAST_PAGES = 35;

/** The address of every page of the built site, and of the ones the sitemap leaves out. */
export function listPageAddresses(): string[] {
  const xml = readFileSync(new URL('../../dist/sitemap-0.xml', import.meta.url), 'utf8');
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  if (listed.length < LEAST_PAGES)
    throw new Error(`The sitemap lists ${listed.length} pages: build the site first`);
  return [...listed, ...listFrameAddresses(), '/no-such-page/'];
}

/** The address of every tool for other sites' frames. */
function listFrameAddresses(): string[] {
  return readdirSync(new URL('../../dist/embed/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/embed/${name}/`);
}
