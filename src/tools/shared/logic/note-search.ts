import { foldText, listFoldedWords } from '../../../lib/folded-text.ts';

/** A stretch of a text, and whether it is what was looked for. */
export interface Passage {
  readonly text: string;
  readonly isFound: boolean;
}

/** What a search found, in the order the notes came in. */
export interface NoteSearch<Note> {
  readonly notes: readonly Note[];
  /** A text of a note in pieces, so that what was looked for can be marked. */
  readonly mark: (text: string) => readonly Passage[];
}

/**
 * A search of the notes: those that hold every word of a query, each in any of their texts, whatever its
 * case, accents and quotes. A word is found where it begins another ("mom" in "moment"), or, if no note
 * has them all like that, anywhere inside one. An empty query finds every note.
 */
export function startSearch<Note>(
  notes: readonly Note[],
  listTexts: (note: Note) => readonly string[],
): (query: string) => NoteSearch<Note> {
  // Months of notes are folded once, at the first key, and not at each.
  let folded: readonly { readonly note: Note; readonly texts: readonly Folded[] }[] | undefined;
  return (query) => {
    const terms = listTerms(query);
    if (terms.length === 0) return { notes, mark: (text) => [{ text, isFound: false }] };
    const all = (folded ??= notes.map((note) => ({ note, texts: listTexts(note).map(fold) })));
    const findNotes = (find: typeof findStarts) =>
      all
        .filter(({ texts }) =>
          terms.every((term) => texts.some((text) => find(text, term).length > 0)),
        )
        .map(({ note }) => note);
    const atStarts = findNotes(findStarts);
    const find = atStarts.length > 0 ? findStarts : findAnywhere;
    return {
      notes: atStarts.length > 0 ? atStarts : findNotes(findAnywhere),
      mark: (text) => cutIntoPassages(fold(text), terms, find),
    };
  };
}

/** A text in its letters, the same folded in one row, and the letter each place of the row is from. */
interface Folded {
  readonly letters: readonly string[];
  readonly row: string;
  readonly places: readonly number[];
}

// Accents and apostrophes go with the letter before them.
const BEFORE_LETTER = /(?![\p{M}'‘’ʼ′`´])/u;
const WORD_END = /[\p{L}\p{N}\p{M}]$/u;
// Letters without capitals. Many of these scripts put no space between words, or write "and" and "the" at
// their front: there a word may begin at any letter.
const UNSPACED = /^\p{Lo}/u;

function listTerms(query: string): string[] {
  const words = listFoldedWords(query);
  // Without a letter it may still be a picture that was looked for.
  const terms = words.length > 0 ? words : foldText(query).split(/\s+/);
  return [...new Set(terms.map(withOneSigma))].filter((term) => term !== '');
}

function fold(text: string): Folded {
  const letters = text.split(BEFORE_LETTER);
  const folded = letters.map((letter) =>
    // Most are plain, and need no table of accents.
    /^[\w ]$/.test(letter) ? letter.toLowerCase() : withOneSigma(foldText(letter)),
  );
  const places = folded.flatMap((part, at) => Array<number>(part.length).fill(at));
  return { letters, row: folded.join(''), places };
}

// Greek writes the last sigma of a word in another way.
function withOneSigma(text: string): string {
  return text.replaceAll('ς', 'σ');
}

function findAnywhere({ row }: Folded, term: string): number[] {
  const found: number[] = [];
  for (let at = row.indexOf(term); at >= 0; at = row.indexOf(term, at + 1)) found.push(at);
  return found;
}

function findStarts(text: Folded, term: string): number[] {
  const found = findAnywhere(text, term);
  if (UNSPACED.test(term)) return found;
  return found.filter((at) => !WORD_END.test(text.letters[(text.places[at] ?? 0) - 1] ?? ''));
}

function cutIntoPassages(
  text: Folded,
  terms: readonly string[],
  find: typeof findStarts,
): Passage[] {
  const found = new Set(
    terms.flatMap((term) =>
      find(text, term).flatMap((from) => text.places.slice(from, from + term.length)),
    ),
  );
  const passages: { text: string; isFound: boolean }[] = [];
  for (const [at, letter] of text.letters.entries()) {
    const last = passages.at(-1);
    if (last?.isFound === found.has(at)) last.text += letter;
    else passages.push({ text: letter, isFound: found.has(at) });
  }
  return passages;
}
