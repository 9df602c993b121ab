import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { onTestFinished } from 'vitest';

/** A view on the page as the build makes it: what is there before a script has run. */
export function showAsBuilt(view: VNode): HTMLElement {
  const island = document.createElement('div');
  island.innerHTML = renderToString(view);
  document.body.append(island);
  onTestFinished(() => island.remove());
  return island;
}
