/**
 * A text without case, accents and apostrophes, for comparing what a reader types with what stands on
 * the page: a keyboard has a straight apostrophe, print a curved one, and many people leave it out.
 *
 * @example foldText('Can’t trust a fiancé?') // 'cant trust a fiance?'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'‘’ʼ′`´]/gu, '')
    .toLowerCase();
}

/** The words of a text, folded. */
export function listFoldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
