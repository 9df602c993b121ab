/**
 * What stands in a box of the page, or `otherwise` where there is no such box. Words typed before the
 * script arrived are the reader's, and so the first thing a tool takes in.
 */
export function readTyped(id: string, otherwise: string): string {
  return document.querySelector<HTMLTextAreaElement>(`#${id}`)?.value ?? otherwise;
}
