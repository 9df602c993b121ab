import { h, hydrate, type ComponentType, type VNode } from 'preact';

/**
 * Takes over what the build made, with the same ids. Astro's renderer numbers the tools of a page in
 * their ids (`P1-0`), by a mark on the root.
 */
export function hydrateAsBuilt(view: VNode, root: HTMLElement, number: number): void {
  hydrate(Object.assign(view, { __m: [number, 0] }), root);
}

/**
 * What starts an island once Astro has found that it is time. The build puts it in the place of Astro's
 * own for Preact (`integrations/whole-islands.ts`), which also knows signals and slots: no tool has any.
 */
export function startIsland(island: HTMLElement) {
  return (View: ComponentType<object>, props: object): void =>
    hydrateAsBuilt(h(View, props), island, Number(island.dataset['preactIslandId']));
}
