import { hasWords } from './has-words.ts';

// What a reader pastes may be a book. A search for a run of marks begins only where the run does
// (`(?<!…)`): from each of its marks anew it would take the square of its length.
const MARKED_END = /[.!?…。！？؟۔।]["'”’»)\]]*$/u;
const ABBREVIATED_END = /(?:\p{L}\.\p{L}\.|\betc\.)$/u;

/**
 * The text on one line, ready to stand inside a sentence: lines joined, spaces single, no marks at
 * the start, no stops or commas at the end, a lone "i" as "I". Text without words becomes ''.
 *
 * @example tidyWords(' you came late\n you did not call. ') // 'you came late, you did not call'
 */
export function tidyWords(text: string): string {
  const lines = text
    .split(/[\r\n\u2028\u2029]+/)
    .map(tidyLine)
    .filter(hasWords);
  const line = lines
    .map((next, at) => `${joinerBetween(lines[at - 1], next)}${next}`)
    .join('')
    .replace(/(^|[\s("“])i(?=$|[\s,;!?]|\.(?!\p{L})|['’](?:m|ve|ll|d)\b)/gu, '$1I')
    .replace(/(?<=\p{Ll}{3}[.!?] )(?<!\b(?:etc|approx|min|hrs?|max)\. )\p{Ll}/gu, (letter) =>
      letter.toUpperCase(),
    );
  return hasWords(line) ? withoutStop(line) : '';
}

function tidyLine(line: string): string {
  return line
    .replace(/[\s\u200b]+/gu, ' ')
    .replace(/^[\s,;:.…•*·–—-]+/u, '')
    .replace(/ ([,.!?]|[;:](?!\S))/g, '$1')
    .trim();
}

// Return is how people start a new thought on a phone, so two bare lines need a comma between them.
function joinerBetween(before: string | undefined, next: string): string {
  if (before === undefined) return '';
  if (/^[,;:.!?…–—-]$/u.test(before.slice(-1))) return ' ';
  return /^(?:and|but|so|or|because|when|that|which|while)\b/i.test(next) ? ' ' : ', ';
}

/** The text without stops, commas and dashes at its end. "!" and "?" stay, and so does "p.m.". */
function withoutStop(text: string): string {
  const cut = text.replace(/(?<![\s,;:.…–—-])[\s,;:.…–—-]+$/u, '');
  const kept = text.trim();
  return ABBREVIATED_END.test(kept) ? kept : cut;
}

/** The text as it can stand in the middle of a sentence: no mark at its end, in or out of quotes. */
export function withoutMark(text: string): string {
  if (ABBREVIATED_END.test(text)) return text;
  return text.replace(/(?<![\s.!?…])[\s.!?…]+(["'”’»)\]]*)$/u, '$1');
}

/** The text as a sentence: a capital first, and a mark at the end unless it has one. */
export function asSentence(text: string): string {
  const start = text.replace(/^(["“‘'(]*)(\p{Ll})/u, (_, quote: string, letter: string) => {
    return quote + letter.toUpperCase();
  });
  return MARKED_END.test(start) ? start : `${start}.`;
}

/** Whether the text holds more than one sentence. */
export function hasSeveralSentences(text: string): boolean {
  return /[.!?…]["'”’)]* +["'“‘(]*\p{Lu}/u.test(text.replace(/\b(?:Dr|Mr|Mrs|Ms|St)\. /g, ''));
}

const PLAIN_STARTS = new Set(
  `a after an and any are as at be before being but by can could did do does during each even every
  everyone everything for from he her here his how if in is it its just last less let like maybe
  more my next no nobody not nothing on once one our people perhaps please plans she so some
  someone something sometimes talking that the their them then there these they things this those
  time to today tonight two us was we were what whatever when whenever where while who why will
  with would yes yesterday you your`.split(/\s+/),
);

/**
 * The text with a small first letter, where its first word is an everyday one. A phone capitalizes
 * the first word of a field; a name ("Sam left") has to keep its capital.
 */
export function withSmallStart(text: string, alsoPlain?: Pick<ReadonlySet<string>, 'has'>): string {
  const word = /^[A-Z][a-z]*(?!\.?[A-Za-z])/.exec(text)?.[0].toLowerCase() ?? '';
  return PLAIN_STARTS.has(word) || alsoPlain?.has(word)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** The sentence with a word or stem that stands twice in a row said once: "when when" → "when". */
export function withoutEcho(text: string, stems: readonly string[]): string {
  return stems.reduce(
    (said, stem) =>
      said.replace(new RegExp(`\\b(${stem})(?:[ ,]+${stem})+(?![\\w'’])`, 'gi'), '$1'),
    text,
  );
}

/** The text without the stem it may repeat. A stem alone is no words at all. */
export function withoutStem(text: string, stem: RegExp): string {
  return tidyWords(
    tidyWords(text)
      .replace(stem, '')
      .replace(/^and\s+/i, ''),
  );
}

/** The text without a linking word left hanging at its end: the next part's stem, typed too soon. */
export function withoutLink(text: string): string {
  const cut = text.replace(/(?<![\s,])[\s,]+(?:and|when|because)$/i, '');
  return cut === text ? text : tidyWords(cut);
}
