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

// How people write on a phone, and in the Englishes of Ireland, Nigeria, Jamaica and London.
const SHORT = new Map(
  `u you|ya you|yall you|y'all you|yous you|ur your|yr your|youre you are|im i am|ive i have|ill i will|id i would|hes he is|shes she is|theyre they are|weve we have|youve you have|youll you will|thats that is|whats what is|cannot can not|wanna want to|gonna going to|gotta got to|gotten got|lemme let me|let's let us|cuz because|coz because|cos because|cus because|bc because|bcos because|b4 before|thru through|nite night|2nite tonight|neva never|nvr never|nevr never|alwys always|evry every|everytime every time|bf boyfriend|gf girlfriend|hubby husband|pls please|plz please|infront in front|n and|w with|r are|ain't be not|aint be not|e he|dey they|dem them|dat that|dis this|wit with|em them|mah my|mi me|ppl people|luv love|wat what|wen when|til until|gimme give me|outta out of|idk i do not know|dunno do not know|mins minutes|txt text|msg message|mam mum|dnt do not|cnt can not|nothin nothing|somethin something|tryna try to|finna going to|kinda|sorta|tbh|ngl|lol`
    .split('|')
    .map((line) => {
      const [short = '', ...full] = line.split(' ');
      return [short, full] as const;
    }),
);
const ENDINGS = new Map([
  ['s', "'s"],
  ['re', 'are'],
  ['m', 'am'],
  ['ve', 'have'],
  ['d', "'d"],
  ['ll', "'ll"],
]);
const DENIED = /^(?:do|did|does|wo|ca|would|could|should|is|was|were|are|has?|have|had|must)$/;
const WHOLE = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'will'],
]);

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
  const word = tidy(piece);
  const known = SHORT.get(word);
  if (known) return known;
  const denied = /^(.*[a-z])n'?t$/.exec(word)?.[1];
  if (denied && (word.includes("'") || DENIED.test(denied))) {
    return [WHOLE.get(denied) ?? denied, 'not'];
  }
  const [, base, ending = ''] = /^([a-z-]+)'(s|re|m|ve|d|ll)?$/.exec(word) ?? [];
  if (base === undefined) return [word];
  const end = ENDINGS.get(ending);
  return end === undefined ? unfold(base) : [...unfold(base), end];
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
