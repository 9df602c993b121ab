/** Whether there is a letter, a digit or a picture to read in the text, beyond marks and spaces. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}
