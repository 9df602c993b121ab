import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/integrations/content-checks.ts';
import { fitFolder } from './src/integrations/fit-folder.mjs';
import { frameStyles } from './src/integrations/frame-styles.ts';
import { scriptsOutside } from './src/integrations/scripts-outside.ts';
import { ownScripts } from './src/integrations/own-script.ts';
import { licenses } from './src/integrations/licenses.ts';
import { searchIndex } from './src/integrations/search/search-index.ts';
import { lazyScripts } from './src/integrations/lazy-script.ts';
import { smallRuntime } from './src/integrations/small-runtime.ts';
import { wholeIslands } from './src/integrations/whole-islands.ts';
import { parseSiteAddress } from './src/integrations/site-address.ts';
import { readTermForms } from './src/integrations/term-forms.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';
import { citations } from './src/markdown/citations.ts';
import { tableFrames } from './src/markdown/table-frames.ts';
import { termLinks } from './src/markdown/term-links.ts';

export default defineConfig({
  // Where the site is published. Set SITE_URL when you deploy your own.
  site: parseSiteAddress(process.env.SITE_URL),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  vite: { build: { modulePreload: false, assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({
      features: { smartPunctuation: true, gfm: { footnotes: false } },
      mdastPlugins: [citations, termLinks(readTermForms(import.meta.dirname))],
      hastPlugins: [tableFrames],
    }),
    syntaxHighlight: false,
  },
  integrations: [
    fitFolder(),
    contentChecks(),
    mdx(),
    preact(),
    // The pages for other sites' frames are those below `/embed/`.
    sitemap({ filter: (page) => !/\/embed\/./.test(page) }),
    searchIndex(),
    lazyScripts(),
    smallRuntime(),
    wholeIslands(),
    ownScripts(),
    scriptsOutside(),
    frameStyles(),
    securityPolicy(),
    licenses(),
  ],
});
