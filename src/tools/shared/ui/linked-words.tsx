/** Words of a sentence, with the page they lead to if they are a link. */
export interface Piece {
  readonly text: string;
  readonly to?: string;
}

/** The words, as a link where they lead somewhere. */
export function linkPiece({ text, to }: Piece) {
  return to === undefined ? text : <a href={to}>{text}</a>;
}
