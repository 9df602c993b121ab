/** A text that cannot be read: the line, what is wrong there, and what to write instead. */
export class Misread extends Error {
  override name = 'Misread';
  readonly line: number;
  readonly hint: string;

  constructor(line: number, message: string, hint: string) {
    super(message);
    this.line = line;
    this.hint = hint;
  }
}

/** Where an author is told how `content/` is laid out. */
export const GUIDE = 'content/README.md says what goes where.';

const FIELDS =
  'Each field is `name: text` on a line of its own; a text with a colon, a bracket or a quotation mark in it stands in quotes.';

/** Stops at signs that were lost because the file is not UTF-8. */
export function refuseOtherEncodings(text: string): void {
  const at = text.search(/[\uFFFD\0]/);
  if (at === -1) return;
  throw new Misread(
    text.slice(0, at).split('\n').length,
    'has a sign that cannot be read: the file is not saved as UTF-8',
    'Save it again, with the encoding “UTF-8” (in Notepad, “Save as”).',
  );
}

/** Why no fields can be found at the start of a page. */
export function explainHead(text: string): Misread {
  const hint = 'A page starts with `---`, its fields, and `---`, each on a line of its own.';
  if (text.trim() === '') return new Misread(1, 'is empty', hint);
  if (/^---\r?\n/.test(text)) return new Misread(1, 'has fields that no `---` ends', hint);
  return /^---[ \t]*\r?$/m.test(text)
    ? new Misread(1, 'has something other than `---` in its first line', hint)
    : new Misread(1, 'has no fields', hint);
}

/** What a YAML parser says of a line, with what to do about it; `written` is what stands in the line. */
export function explainYaml(line: number, saying: string, written = ''): Misread {
  if (/^ *\t/.test(written)) {
    return new Misread(line, 'begins with a tab', 'Begin it with spaces, two for each step.');
  }
  if (/^Nested mappings/.test(saying)) {
    const hint = 'Put a text that has a colon in quotes: `title: "Trust: what it is"`.';
    return new Misread(line, 'has a second colon in a line', hint);
  }
  if (/^Map keys must be unique/.test(saying)) {
    return new Misread(line, 'has a field twice', 'Keep one of the two.');
  }
  if (/^Missing closing .?quote/.test(saying)) {
    const hint = 'A text that opens with a quotation mark ends with one.';
    return new Misread(line, 'has a quotation mark that nothing closes', hint);
  }
  if (/^Unresolved alias|^Plain value cannot start/.test(saying) || /[:-] +[*&!]/.test(written)) {
    const hint = 'Put it in quotes: `"*Ask* once"`.';
    return new Misread(line, 'has a text that begins with a sign', hint);
  }
  if (/^Unexpected scalar at node end/.test(saying)) {
    const hint =
      'Put all of it in quotes, of the kind that is not in it: `"It\'s time"`, `\'"Why" is hard\'`.';
    return new Misread(line, 'goes on after the quotation mark that ends its text', hint);
  }
  if (/^Implicit (?:map )?keys/.test(saying)) {
    const hint =
      'A field is its name, a colon, a space and its text, as in `title: What trust is`; where the text goes on, its next lines are indented.';
    return new Misread(line, 'is neither a field nor part of one', hint);
  }
  if (/^Source contains multiple documents/.test(saying)) {
    return new Misread(line, 'has a `---` between its fields', 'Take it out.');
  }
  return new Misread(line, `cannot be read as fields: ${saying}`, FIELDS);
}

/** What a JSON parser says of a text, with what to do about it. */
export function explainJson(error: unknown, text: string): Misread {
  const saying = sayingOf(error);
  const lines = text.split('\n');
  // The parser does not always say where: the first line with which the text cannot be whole any more.
  let [whole, broken] = [0, lines.length];
  while (broken - whole > 1) {
    const middle = Math.floor((whole + broken) / 2);
    if (isBroken(`${lines.slice(0, middle).join('\n')}\n`)) broken = middle;
    else whole = middle;
  }
  return new Misread(
    broken,
    saying.replace(
      /(?:,? (?:\.\.\.)?"[\s\S]*"(?:\.\.\.)? is not valid JSON| in JSON at position.*)$/,
      '',
    ),
    'Names and texts stand in double quotes, with a comma after every entry but the last.',
  );
}

/** True where a text is no JSON, and would be none whatever came after it. */
function isBroken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    const [, place] = /at position (\d+)/.exec(sayingOf(error)) ?? [];
    const isAtEnd = /^Unexpected end/.test(sayingOf(error)) || Number(place) >= text.length;
    return !isAtEnd;
  }
}

/** The words of an error, whatever was thrown. */
export function sayingOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
