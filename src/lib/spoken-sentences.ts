/** A sentence of a text by its place: from `start` up to `end`, in UTF-16 units. */
export interface SentencePlace {
  readonly start: number;
  readonly end: number;
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a text in order, without the space around them, each short enough for one breath of
 * a speech engine. Pieces without a letter or a digit are left out.
 *
 * @example listSentencePlaces('Yes. No.') // [{ start: 0, end: 4 }, { start: 5, end: 8 }]
 */
export function listSentencePlaces(text: string): SentencePlace[] {
  return [...SENTENCES.segment(text)].flatMap(({ segment, index }) => {
    const inside = segment.trim();
    if (!/[\p{L}\p{N}]/u.test(inside)) return [];
    const start = index + segment.indexOf(inside);
    return [{ start, end: start + inside.length }];
  });
}
