/** Arrow keys walk from the field through the results and back; Enter and Escape do what they always do. */
export function moveAmongHits(event: KeyboardEvent, root: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [findField(root), ...root.querySelectorAll<HTMLElement>('[data-hit]')].filter(
    (stop) => stop !== null,
  );
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at === -1) return;
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** A button that goes once it is pressed takes the focus with it: pressed by key, it leaves it to the field. */
export function keepFocus({ target, detail }: MouseEvent, root: HTMLElement): void {
  // Pressed by a finger, it leaves the keyboard of a phone where it is, out of the way of the results.
  const isByKey = detail === 0;
  if (isByKey && target instanceof Element && target.matches('[data-goes]'))
    findField(root)?.focus();
}

function findField(root: HTMLElement): HTMLElement | null {
  return root.querySelector('input[type=search]');
}
