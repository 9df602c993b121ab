import type { Box, Moment, Road, Sheet, Shift, Step, Strength } from './logic.ts';

// The words that are there from the start. Those of the made-up sheets are in `examples-copy.ts`.

export const title = 'What else could it be?';
/** Read as one line; each piece with `to` is a link. */
export const safety = [
  {
    text: 'This is for signs that could mean many things. If you are afraid of someone, or have been hurt, you do not need a kinder reason for it. Read ',
  },
  { text: 'staying safe', to: '/deciding/staying-safe/' },
  { text: ' or ' },
  { text: 'get help now', to: '/help/' },
  { text: '.' },
] as const;
export const start =
  'Take one worry apart, a step at a time. Leave out any step, and come back to any. What you write is not sent, and nothing is kept unless you turn that on.';

export const roads = {
  label: 'What fits you best right now? You can change it at any time.',
  options: {
    unsure: 'I can’t tell what it means',
    true: 'It may be true',
    unsafe: 'I may not be safe',
  },
} as const satisfies { label: string; options: Record<Road, string> };

/** A name for the list of steps, what stands over each one, and what is said under it. */
export const steps = {
  happened: {
    name: 'What happened',
    heading: 'First, only what happened',
    hint: 'Leave out what it means for now. That comes next.',
  },
  story: {
    name: 'My story',
    heading: 'Then, the story you told yourself',
    hint: 'It may be right. From one sign alone, nobody can tell yet.',
  },
  evidence: {
    name: 'For and against',
    heading: 'What speaks for it, and what against',
    hint: 'Both sides count. A lie you know about counts, and so does a good reason that held up.',
  },
  others: {
    name: 'Other explanations',
    heading: 'Three other things it could be',
    hint: 'You do not have to believe them. The first story was a guess too.',
  },
  ask: {
    name: 'What to ask',
    heading: 'What you could ask',
    hint: 'Only where it is safe to ask. If a question has a price, choose “I may not be safe.”',
  },
  after: {
    name: 'The feeling now',
    heading: 'How it feels now',
    hint: 'It may be lighter, or the same, or stronger. Any of them is fine.',
  },
} as const satisfies Record<Step, { name: string; heading: string; hint: string }>;

export const boxes = {
  happened: {
    label: 'What happened',
    hint: 'In words nobody could argue with: “No answer since 6:40.”',
  },
  story: {
    label: 'The story I told myself',
    hint: 'Just as it came: “They are done with me.”',
  },
  for: { label: 'What speaks for my story', hint: 'What you saw or heard yourself.' },
  against: {
    label: 'What speaks against it',
    hint: 'Think of the last few times, too. What was the reason then?',
  },
  first: { label: 'It could also be …', hint: 'Something dull, such as a dead battery.' },
  second: { label: 'Or …', hint: 'What would a good friend guess?' },
  third: { label: 'Or …', hint: 'What if it has little to do with you?' },
  ask: {
    label: 'What I could ask',
    hint: 'One plain question: “I got worried last night. Are we still on for Friday?”',
  },
  next: {
    label: 'What I need next',
    hint: 'Such as one honest answer, a night at your sister’s, or a friend on the phone.',
  },
} as const satisfies Record<Box, { label: string; hint: string }>;

export const feeling = {
  labels: { before: 'How strong is the feeling?', after: 'How strong is the feeling now?' },
  words: {
    barely: 'Barely there',
    light: 'Light',
    insistent: 'Hard to ignore',
    strong: 'Strong',
    full: 'All I can feel',
  },
} as const satisfies { labels: Record<Moment, string>; words: Record<Strength, string> };

/** What is said once the feeling was looked at again. */
export const shifts = {
  lighter: 'It got lighter. Your question is still a fair one to ask.',
  same: 'It is about the same. That is all right. You still have your question.',
  stronger:
    'It got stronger. You could leave the sheet here, and let your body settle before you do anything.',
  unknown: 'Thank you for looking. You still have your question.',
} as const satisfies Record<Shift, string>;

export const onward = {
  settle: [
    { text: 'To settle first: ' },
    { text: 'a slow breath', to: '/tools/breathing/' },
    { text: ', or ' },
    { text: 'the five senses', to: '/tools/grounding/' },
    { text: '.' },
  ],
  ask: [
    { text: 'For the words of a question: ' },
    { text: 'the I statement tool', to: '/tools/i-statement/' },
    { text: '.' },
  ],
  lean: 'If the facts keep coming down on the side of the worry, take that seriously.',
  toTrue: 'Go to “It may be true”',
} as const;

/** For those whose worry may be right. */
export const maybeTrue = {
  heading: 'It may be true',
  lead: 'Then you do not have to talk yourself out of it. You do not have to decide anything tonight either.',
  ways: [
    [
      { text: 'You want to ask. ' },
      { text: 'Talking about trust', to: '/rebuilding/talking-about-trust/' },
      { text: ' helps you pick a time and first words.' },
    ],
    [
      { text: 'You know it by now. ' },
      { text: 'After a betrayal', to: '/rebuilding/after-betrayal/' },
      { text: ' says what can come first, for you and for the one who did it.' },
    ],
    [
      { text: 'It keeps happening, or you get blamed for asking. See ' },
      { text: 'red flags', to: '/deciding/red-flags/' },
      { text: '.' },
    ],
    [
      { text: 'You are afraid of how they would take it. Then do not raise it yet. Read ' },
      { text: 'staying safe', to: '/deciding/staying-safe/' },
      { text: ' first.' },
    ],
  ],
} as const;

/** For those who are afraid. Nothing is asked of them here. */
export const unsafe = {
  heading: 'You come first now',
  lead: 'If someone scares you, take that seriously. You do not need proof, and you do not need to find a reason for what they do.',
  ways: [
    [
      { text: 'Get help now', to: '/help/' },
      { text: ': people trained to listen, country by country. You can call and decide nothing.' },
    ],
    [
      { text: 'Staying safe', to: '/deciding/staying-safe/' },
      {
        text: ': what can make you safer, whether you stay or go, and how to use a watched phone.',
      },
    ],
  ],
  device:
    'If someone may look at this device, you can clear what you wrote here. It cannot be brought back. Your browser still remembers that this page was open.',
  clear: 'Clear what I wrote',
} as const;

/** Shown above a step, or above "It may be true", when what was written tells of harm. */
export const harm = {
  text: 'What you wrote sounds as if someone may have been hurt, or be afraid. If so, no other explanation is needed.',
  to: 'Go to “I may not be safe”',
} as const;

export const showAll = 'Show all the steps at once';
/** Read with the name of a step: something is written there. */
export const written = 'written';
export const places = 'Steps';

/** Where someone is: "Step 2 of 6". */
export function sayPlace(number: number, of: number): string {
  return `Step ${number} of ${of}`;
}

export const examples = 'See sheets that others might fill in';

export const buttons = {
  next: 'Next',
  back: 'Back',
  copy: 'Copy',
  save: 'Save as a file',
  printFilled: 'Print',
  printBlank: 'Print a blank sheet',
  startOver: 'Start over',
  bringBack: 'Bring back what I had',
} as const;

export const messages = {
  cleared: 'The sheet is empty. “Bring back what I had” brings it back.',
  clearedEmpty: 'The sheet is empty.',
  clearedForGood: 'Cleared. What you wrote is gone from this page.',
  broughtBack: 'What you had is back.',
  copied: 'Copied',
  selected: 'Your browser did not let us copy. The sheet is marked, so you can copy it yourself.',
  nothingYet: 'There is nothing to keep yet.',
  saved: 'Your browser is saving the sheet as a file.',
  notSaved: 'Your browser did not let us save a file. You can copy or print the sheet.',
  notLoaded: 'This part could not be loaded. All the rest still works.',
} as const;

/** What the view can tell a reader, besides the shifts. */
export type Message = keyof typeof messages;

export const card = {
  title: 'One worry, taken apart',
  empty: 'What you write comes together here.',
  foot: 'Small Promises. Free to copy and hand out. If you are afraid of someone, find help first.',
  others: { first: 'It could also be', second: 'Or', third: 'Or' },
  before: 'How strong the feeling was',
  after: 'How strong the feeling is now',
  next: 'If it may be true: what I need next',
} as const;

/** A line of the sheet: what it asks, and a place to write or the feeling at one moment. */
export type Line =
  | { readonly box: Box; readonly label: string }
  | { readonly moment: Moment; readonly label: string };

/** The lines of the sheet, in order. */
export const lines: readonly Line[] = [
  { box: 'happened', label: boxes.happened.label },
  { box: 'story', label: boxes.story.label },
  { moment: 'before', label: card.before },
  { box: 'for', label: boxes.for.label },
  { box: 'against', label: boxes.against.label },
  { box: 'first', label: card.others.first },
  { box: 'second', label: card.others.second },
  { box: 'third', label: card.others.third },
  { box: 'ask', label: boxes.ask.label },
  { moment: 'after', label: card.after },
  { box: 'next', label: card.next },
];

/** What stands on a line of a sheet, or ''. */
export function readLine(sheet: Sheet, line: Line): string {
  if ('box' in line) return sheet.texts[line.box].trim();
  const strength = sheet[line.moment];
  return strength === '' ? '' : feeling.words[strength];
}

/** The lines of a sheet on which something stands. */
export function listWritten(sheet: Sheet): { readonly label: string; readonly text: string }[] {
  return lines
    .map((line) => ({ label: line.label, text: readLine(sheet, line) }))
    .filter(({ text }) => text !== '');
}

/** The sheet as plain text, to copy or to save: what is written, or all the lines if nothing is. */
export function composeSheet(sheet: Sheet): string {
  const written = listWritten(sheet).map(({ label, text }) => `${label}: ${text}`);
  const said = written.length > 0 ? written : lines.map(({ label }) => `${label}:`);
  return [card.title, '', ...said, '', card.foot, ''].join('\n');
}
