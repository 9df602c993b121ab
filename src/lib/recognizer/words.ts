/** One word of a text, small and unfolded ("dont" is "do" and "not"), or the mark "," or ".". */
export interface Word {
  readonly word: string;
  /** UTF-16 offsets into the text, of the piece the word came from. */
  readonly start: number;
  readonly end: number;
  /** Somebody's words told again, not the writer's own. */
  readonly isQuoted: boolean;
  /** Written with a capital inside the text, as names are. */
  readonly isName: boolean;
}

const PIECE =
  /24\s?\/\s?7|a\s?&\s?e\b|[\p{L}\p{M}\p{N}*@$]+(?:['’‘´`-][\p{L}\p{N}]+)*|[.,;:!?…—–\n]| - /giu;
// Longer quotations would make a stray mark swallow a page, and the search for its end slow.
const QUOTED =
  /“[^”\n]{1,300}”|"[^"\n]{1,300}"|(?<=^|[\s(,:])['‘](?=\S)(?:[^'‘’\n]|['’](?=\p{L})){1,300}['’](?![\p{L}\p{N}])/gu;

// How people write on a phone, and what is short for more than one word; the rest the table knows.
const FULL: readonly (readonly [short: RegExp, full: string])[] = [
  [/^u$/, 'you'],
  [/^ur$/, 'your'],
  [/^idk$/, 'dunno'],
  [/^y'?all$/, 'you'],
  [/^(every)(time)$|^(in)(front)$|^(can)(not)$/, '$1$3$5 $2$4$6'],
  [/^wanna$/, 'want to'],
  [/^gonna$/, 'going to'],
  [/^gotta$/, 'got to'],
  [/^lemme$/, 'let me'],
  [/^gimme$/, 'give me'],
  // But "were" and "hell" are words.
  [/^(i|you|they)(m|re|ve|ll|d)$|^(that|what|he|she)(s)$/, "$1$3'$2$4"],
  [/^(do|did|does|wo|ca|would|could|should|is|was|were|are|has?|have|had|must|ai)nt$/, "$1n't"],
  [/n't$/, ' not'],
  [/^wo /, 'will '],
  [/^ca /, 'can '],
  [/^let's$/, 'let us'],
  [/'re$/, ' are'],
  [/'m$/, ' am'],
  [/'ve$/, ' have'],
  [/'(?=s$|d$|ll$)/, " '"],
];

/** The words and marks of a text, in order. */
export function listWords(text: string): Word[] {
  const quotes = Array.from(
    text.matchAll(QUOTED),
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  const words: Word[] = [];
  let quote = 0;
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    while ((quotes[quote]?.[1] ?? Infinity) <= start) quote += 1;
    const isQuoted = start >= (quotes[quote]?.[0] ?? Infinity);
    const isName = words.length > 0 && /^\p{Lu}\p{Ll}+$/u.test(piece);
    for (const word of unfold(piece)) {
      words.push({ word, start, end: start + piece.length, isQuoted, isName });
    }
  }
  return words;
}

function unfold(piece: string): readonly string[] {
  if (/^[^\p{L}\p{M}\p{N}*@$]/u.test(piece)) return [piece === ',' ? ',' : '.'];
  return FULL.reduce((word, [short, full]) => word.replace(short, full), tidy(piece)).split(' ');
}

// "STOOOP" and "b1tch" as they are meant.
function tidy(piece: string): string {
  const word = piece
    .toLowerCase()
    .replace(/[’‘´`]/g, "'")
    .replace(/\s/g, '');
  if (!/[a-z]/.test(word)) return word;
  return word
    .replace(/@/g, 'a')
    .replace(/\$/g, 's')
    .replace(/(?<=[a-z])[013](?=[a-z])/g, (digit) =>
      digit === '0' ? 'o' : digit === '1' ? 'i' : 'e',
    )
    .replace(/([a-z])\1{2,}/g, '$1');
}
