/** Whether this is likely something held in a hand that can buzz. Desktops say that they can, too. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;
}

/** Buzzes and rests for so many milliseconds in turn; an empty list ends a buzz. */
export function vibrate(turns: readonly number[]): void {
  try {
    navigator.vibrate([...turns]);
  } catch {
    // An old browser. In a frame that does not allow it, nothing happens.
  }
}
