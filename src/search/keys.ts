/** Arrow keys walk from the field through the results and back; Enter and Escape do what they always do. */
export function moveAmongHits(event: KeyboardEvent, root: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const input = root.querySelector<HTMLElement>('input[type=search]');
  const stops = [input, ...root.querySelectorAll<HTMLElement>('[data-hit]')].filter(
    (stop) => stop !== null,
  );
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at === -1) return;
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
