import { composeQuery, listSettings, type Settings } from './settings.ts';

/** A tool as a page that carries it names it. */
export interface Embedded {
  /** Where this site is: `https://small-promises.example/`. */
  readonly site: string;
  readonly slug: string;
  readonly title: string;
  readonly settings?: Settings;
}

/** How tall a frame is that does not follow what is in it: most tools fit, and a taller one scrolls. */
const FIXED_HEIGHT_PX = 720;
/** How wide we ask WordPress to make a frame; it takes no more than its column has. */
const WIDTH_PX = 600;

/** The tool's own page, which blogs that know oEmbed turn into a frame. */
export function composeAddress({ site, slug }: Embedded): string {
  return new URL(`/tools/${slug}/`, site).href;
}

/** The page to put into a frame. */
export function composeFrameAddress({ site, slug, settings = {} }: Embedded): string {
  return new URL(`/embed/${slug}/${composeQuery(settings)}`, site).href;
}

/**
 * A frame of a fixed height, with a title, that gives away nothing. Without leave to write to the clipboard,
 * "Copy" in it could only take what is shown.
 */
export function composeFrame(tool: Embedded): string {
  const address = escapeHtml(composeFrameAddress(tool));
  return `<iframe src="${address}" title="${escapeHtml(tool.title)}" width="100%" height="${FIXED_HEIGHT_PX}" loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write"></iframe>`;
}

/** The element that `v1.js` brings to life, with a plain link inside for where it does not. */
export function composeElement(tool: Embedded): string {
  const settings = listSettings(tool.settings ?? {}).map(([name, value]) => ` ${name}="${value}"`);
  const link = `<a href="${escapeHtml(composeAddress(tool))}">${escapeHtml(tool.title)}</a>`;
  return `<small-promises-tool tool="${escapeHtml(tool.slug)}"${settings.join('')}>${link}</small-promises-tool>`;
}

/** The one script of all elements of a page. */
export function composeScript(site: string, integrity: string): string {
  const address = escapeHtml(new URL('/embed/v1.js', site).href);
  return `<script async src="${address}" integrity="${escapeHtml(integrity)}" crossorigin="anonymous"></script>`;
}

/**
 * What a tool's page says to a program that wants to embed it (https://oembed.com, 1.0, "rich").
 * WordPress lets a quotation of this class and a frame through, and sizes the frame only when it finds both.
 */
export function composeOEmbed(tool: Embedded, provider: string): Readonly<Record<string, unknown>> {
  const link = `<a href="${escapeHtml(composeAddress(tool))}">${escapeHtml(tool.title)}</a>`;
  const frame = `<iframe class="wp-embedded-content" src="${escapeHtml(composeFrameAddress(tool))}" title="${escapeHtml(tool.title)}" width="${WIDTH_PX}" height="${FIXED_HEIGHT_PX}"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: provider,
    provider_url: new URL('/', tool.site).href,
    title: tool.title,
    width: WIDTH_PX,
    height: FIXED_HEIGHT_PX,
    html: `<blockquote class="wp-embedded-content">${link}</blockquote>${frame}`,
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
