/** What a recognizer learned, as a program wrote it (`tests/recognizer/`). */
export interface Packed {
  /** How many kinds of text it reads, each with a mark of its own. */
  readonly parts: number;
  /** Lists of words, as numbers made from letters. */
  readonly words: {
    readonly seed: number;
    /** The limit of those numbers. */
    readonly size: number;
    readonly groups: number;
    readonly text: string;
  };
  /** The groups, the filters, what each filter starts from, and how much it speaks for each code. */
  readonly network: {
    /** How many numbers a group of words is. */
    readonly size: number;
    readonly filters: number;
    /** How many words in a row a filter looks at. */
    readonly width: number;
    readonly steps: readonly number[];
    readonly text: string;
    /** Where the sum for each code starts; lower asks for stronger evidence. */
    readonly offsets: readonly number[];
  };
  /** What a word or two tell by themselves (`steps.ts`). */
  readonly steps: {
    readonly codes: number;
    /** How many steps there can be, toward a code or away from it; a list of turns for each. */
    readonly levels: readonly number[];
    /** How much of a score a step is. */
    readonly unit: number;
    /** The limit of the numbers by which turns are listed. */
    readonly limit: number;
    readonly text: string;
  };
}
