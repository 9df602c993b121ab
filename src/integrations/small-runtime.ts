import type { AstroIntegration } from 'astro';

const PRELOADER = '\0vite/preload-helper.js';

/**
 * Puts what the search stands on (Preact and its hooks) into one script, without Vite's preloader of
 * styles for scripts fetched later: no script here has any. Islands bring their own (`whole-islands.ts`).
 */
export function smallRuntime(): AstroIntegration {
  return {
    name: 'small-runtime',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'small-runtime',
                enforce: 'pre',
                resolveId: (source) => (source === PRELOADER ? PRELOADER : null),
                load: (id) =>
                  id === PRELOADER ? 'export const __vitePreload = (load) => load();' : null,
              },
            ],
            environments: {
              client: {
                build: {
                  rolldownOptions: {
                    output: {
                      // A `const` that is used once, the minifier can put in its place.
                      topLevelVar: false,
                      codeSplitting: {
                        groups: [
                          { name: 'runtime', test: /node_modules\/preact\/|preload-helper/ },
                        ],
                      },
                    },
                  },
                },
              },
            },
          },
        });
      },
    },
  };
}
