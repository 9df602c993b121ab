/** A piece of a sentence about emergency numbers: one to dial, or the words around it. */
export interface CallPiece {
  readonly text: string;
  readonly isNumber: boolean;
}

/**
 * The numbers to dial in a sentence, apart from its words. What is to be pressed in a call, or sent a
 * text, is no number to dial.
 *
 * @example splitNumbersToCall('112, or 17 for the police') // 112 and 17 are numbers
 */
export function splitNumbersToCall(sentence: string): readonly CallPiece[] {
  return sentence
    .split(/(?<!\b(?:press|text) )\b(\d{2,5})\b/)
    .map((text, index) => ({ text, isNumber: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
