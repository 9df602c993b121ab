import { h, hydrate, type ComponentType, type VNode } from 'preact';

/**
 * Takes over what the build made, with the same ids. Astro's renderer numbers the tools of a page in
 * their ids (`P1-0`), by a mark on the root.
 */
export function hydrateAsBuilt(view: VNode, root: HTMLElement): void {
  const [, number = '0'] = /^P(\d+)-/.exec(root.querySelector('[id]')?.id ?? '') ?? [];
  hydrate(Object.assign(view, { __m: [Number(number), 0] }), root);
}

/**
 * What starts an island once Astro has found that it is time. The build puts it in the place of Astro's
 * own for Preact (`integrations/whole-islands.ts`), which also knows signals and slots: no tool has any.
 */
export function startIsland(island: HTMLElement) {
  return <Props extends object>(View: ComponentType<Props>, props: Props): void => {
    // Astro calls again when an attribute changes.
    if (island.hasAttribute('ssr')) hydrateAsBuilt(h(View, props), island);
  };
}
