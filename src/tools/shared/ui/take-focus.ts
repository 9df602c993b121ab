/**
 * A `ref` for what should have the focus as soon as it is there. It is always the same function, and so is
 * called once and not at each drawing.
 */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

/** A `ref` for what stands where a pressed button was: takes the focus if it was lost with the button. */
export function takeLostFocus(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus();
}
