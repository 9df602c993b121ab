/** What a reader may be looking for: another explanation, what to do if it is true, or safety. */
export const ROADS = ['unsure', 'true', 'unsafe'] as const;
/** One of the roads. */
export type Road = (typeof ROADS)[number];

/** The steps of the sheet, in order. */
export const STEPS = ['happened', 'story', 'evidence', 'others', 'ask', 'after'] as const;
/** One of the steps. */
export type Step = (typeof STEPS)[number];

/** Where there is something to write, in the order of the sheet. `next` is for what may be true. */
export const BOXES = [
  'happened',
  'story',
  'for',
  'against',
  'first',
  'second',
  'third',
  'ask',
  'next',
] as const;
/** One place to write. */
export type Box = (typeof BOXES)[number];

/** The places to write at each step. */
export const BOXES_AT = {
  happened: ['happened'],
  story: ['story'],
  evidence: ['for', 'against'],
  others: ['first', 'second', 'third'],
  ask: ['ask'],
  after: [],
} as const satisfies Record<Step, readonly Box[]>;

/** How strong a feeling is, from least to most. They are words, and never counted. */
export const STRENGTHS = ['barely', 'light', 'insistent', 'strong', 'full'] as const;
/** How strong a feeling is. */
export type Strength = (typeof STRENGTHS)[number];

/** When the feeling is looked at. */
export type Moment = 'before' | 'after';

/** One worry on paper: what was written, and how strong the feeling was; '' where nobody said. */
export interface Sheet {
  readonly texts: Readonly<Record<Box, string>>;
  readonly before: Strength | '';
  readonly after: Strength | '';
}

/** A sheet with nothing on it. */
export const EMPTY_SHEET: Sheet = {
  texts: {
    happened: '',
    story: '',
    for: '',
    against: '',
    first: '',
    second: '',
    third: '',
    ask: '',
    next: '',
  },
  before: '',
  after: '',
};

/** Whether nothing would be lost with the sheet. */
export function isEmpty({ texts, before, after }: Sheet): boolean {
  return before === '' && after === '' && BOXES.every((box) => texts[box].trim() === '');
}

/** The sheet with other words in one place. */
export function withText(sheet: Sheet, box: Box, text: string): Sheet {
  return { ...sheet, texts: { ...sheet.texts, [box]: text } };
}

/** The sheet with a strength said. The same one said twice takes it back. */
export function withStrength(sheet: Sheet, moment: Moment, strength: Strength): Sheet {
  return { ...sheet, [moment]: sheet[moment] === strength ? '' : strength };
}

/** The step after this one, or undefined at the end. */
export function findNext(step: Step): Step | undefined {
  return STEPS[STEPS.indexOf(step) + 1];
}

/** The step before this one, or undefined at the start. */
export function findPrevious(step: Step): Step | undefined {
  return STEPS[STEPS.indexOf(step) - 1];
}

/** Whether anything was put in at a step. */
export function hasAnything({ texts, before, after }: Sheet, step: Step): boolean {
  if (step === 'after') return after !== '';
  if (step === 'story' && before !== '') return true;
  return BOXES_AT[step].some((box) => texts[box].trim() !== '');
}

/** How the feeling changed. `unknown`: it was not said both times. */
export type Shift = 'lighter' | 'same' | 'stronger' | 'unknown';

/** How the feeling changed from before to after. */
export function compareFeeling({ before, after }: Sheet): Shift {
  if (before === '' || after === '') return 'unknown';
  if (before === after) return 'same';
  return STRENGTHS.indexOf(after) < STRENGTHS.indexOf(before) ? 'lighter' : 'stronger';
}
