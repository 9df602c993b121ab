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
    const all = (folded ??= notes.map((note) => ({
      note,
      texts: listTexts(note).map(foldWithPlaces),
    })));
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
      mark: (text) => cutIntoPassages(foldWithPlaces(text), terms, find),
    };
  };
}

/** A text folded, and for each of its letters where it stands in the text as written. */
interface Folded {
  readonly text: string;
  readonly letters: string;
  readonly places: readonly number[];
}

// Languages that put no space between words: there a word may begin at any letter.
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD_END = /[\p{L}\p{N}\p{M}]$/u;
const MARKS = /^\p{M}+/u;

function listTerms(query: string): string[] {
  const words = listFoldedWords(query);
  // Without a letter it may still be a picture that was looked for.
  const terms = words.length > 0 ? words : foldText(query).split(/\s+/);
  return [...new Set(terms.map(withOneSigma))].filter((term) => term !== '');
}

function foldWithPlaces(text: string): Folded {
  let letters = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const folded = foldLetter(letter);
    letters += folded;
    places.push(...Array<number>(folded.length).fill(at));
    at += letter.length;
  }
  return { text, letters, places };
}

// Most letters are plain ones, and need no table of accents.
function foldLetter(letter: string): string {
  return /[!-&(-_a-~ ]/.test(letter) ? letter.toLowerCase() : withOneSigma(foldText(letter));
}

// Greek writes the last sigma of a word in another way.
function withOneSigma(text: string): string {
  return text.replaceAll('ς', 'σ');
}

function findAnywhere({ letters }: Folded, term: string): number[] {
  const found: number[] = [];
  for (let at = letters.indexOf(term); at >= 0; at = letters.indexOf(term, at + 1)) found.push(at);
  return found;
}

function findStarts(folded: Folded, term: string): number[] {
  const found = findAnywhere(folded, term);
  if (UNSPACED.test(term)) return found;
  return found.filter((at) => {
    const place = folded.places[at] ?? 0;
    return !WORD_END.test(folded.text.slice(Math.max(0, place - 2), place));
  });
}

function cutIntoPassages(
  folded: Folded,
  terms: readonly string[],
  find: typeof findStarts,
): Passage[] {
  const { text, places } = folded;
  const found = new Set(
    terms.flatMap((term) =>
      find(folded, term).flatMap((from) =>
        Array.from({ length: term.length }, (_, letter) => places[from + letter] ?? 0),
      ),
    ),
  );
  const passages: { text: string; isFound: boolean }[] = [];
  const add = (piece: string, isFound: boolean) => {
    const last = passages.at(-1);
    if (last?.isFound === isFound) last.text += piece;
    else passages.push({ text: piece, isFound });
  };
  let at = 0;
  for (const letter of text) {
    const isFound = found.has(at);
    const last = passages.at(-1);
    // An accent goes with its letter, and a quote inside a word with the word.
    const belongs =
      MARKS.test(letter) || (foldText(letter) === '' && found.has(at + letter.length));
    add(letter, isFound || (belongs && last?.isFound === true));
    at += letter.length;
  }
  return passages;
}
