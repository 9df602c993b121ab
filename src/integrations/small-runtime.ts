import type { AstroIntegration } from 'astro';

const PRELOADER = '\0vite/preload-helper.js';
const SIGNALS = '@preact/signals';
const NOTHING = '\0nothing';

/**
 * Puts what every tool stands on (Preact, its hooks, Astro's part that starts an island) into one script,
 * without two things no tool here uses: Vite's preloader of styles for scripts fetched later, and signals.
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
                resolveId(source) {
                  if (source === PRELOADER) return PRELOADER;
                  return source === SIGNALS ? NOTHING : null;
                },
                load(id) {
                  if (id === PRELOADER) return 'export const __vitePreload = (load) => load();';
                  return id === NOTHING ? 'export {};' : null;
                },
              },
            ],
            environments: {
              client: {
                build: {
                  rolldownOptions: {
                    output: {
                      codeSplitting: {
                        groups: [
                          { name: 'runtime', test: /preact|preload-helper/ },
                          // Small pieces that nearly every tool has: apart, each costs a request.
                          {
                            name: 'pieces',
                            test: /shared\/(?:ui\/(?:linked-words|live-announcer|text-field|copy-button)|logic\/(?:has-words|earlier))\./,
                          },
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
