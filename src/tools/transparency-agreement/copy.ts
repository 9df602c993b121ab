import type { Agreement, Clause } from './agreement.ts';
import type { Choice, Comparison, Person, Topic, View } from './logic.ts';

export const title = 'Your agreement on openness';
/** Read as one line; each piece with `to` is a link. */
export const safety = [
  {
    text: 'For two people who both want this, and who can both say no. If one of you is afraid, or a no has a price, please do not use it together. Read ',
  },
  { text: 'staying safe', to: '/deciding/staying-safe/' },
  { text: ' or ' },
  { text: 'get help now', to: '/help/' },
  { text: '.' },
] as const;
export const start =
  'Check what fits, more than one if you like, or use your own words. Take turns, and let the other one look away. Any topic may stay blank, and nobody has to explain a blank. A letter will do for a name. Nothing you write here is saved or sent.';

export const people = {
  first: 'First person',
  second: 'Second person',
} satisfies Record<Person, string>;
/** What a person is called. */
export function sayName(person: Person, names: Readonly<Record<Person, string>>): string {
  return names[person] || people[person];
}

export const nameLabels = {
  first: 'First person’s name',
  second: 'Second person’s name',
} satisfies Record<Person, string>;

export const topics = {
  plans: 'Plans and whereabouts',
  messages: 'Messages and calls',
  devices: 'Phones, devices and passwords',
  money: 'Money',
  past: 'Past partners',
  social: 'Social media',
  own: 'A topic of your own',
} satisfies Record<Topic, string>;
/** What a topic is called. */
export function sayTopic(topic: Topic, ownTopic: string): string {
  return (topic === 'own' && ownTopic) || topics[topic];
}

/** Follows a name, for those who hear it: "Sam on: Money". */
export function sayOn(topic: string): string {
  return `on: ${topic}`;
}

export const ownTopicLabel = 'What is it about?';

const unsure = 'I don’t know yet.';
export const choices = {
  plans: {
    tell: 'We tell each other our plans, and when they change.',
    ask: 'We can ask, and we answer honestly. Nobody has to report.',
    keep: 'Each of us plans our own time.',
    unsure,
  },
  messages: {
    tell: 'We mention what could matter to the other, such as a note from an ex.',
    ask: 'We can ask who it was. We do not read each other’s messages.',
    keep: 'What people write to us stays with us.',
    unsure,
  },
  devices: {
    tell: 'We may use each other’s phone for a map or a song, with its owner there.',
    ask: 'We ask each time before we touch the other’s phone.',
    keep: 'Each phone and each code belongs to one person.',
    unsure,
  },
  money: {
    tell: 'We show each other what we earn, owe and spend.',
    ask: 'We talk first about anything above a sum we agree on.',
    keep: 'Each of us has some money to spend without a word.',
    unsure,
  },
  past: {
    tell: 'We say so when an ex comes back into our lives.',
    ask: 'We can ask, and each decides how much to tell.',
    keep: 'The past belongs to the one who lived it.',
    unsure,
  },
  social: {
    tell: 'We say so when someone flirts with us there.',
    ask: 'We ask before we post about each other.',
    keep: 'Each of us follows and posts as we like.',
    unsure,
  },
  own: {
    tell: 'We tell each other without being asked.',
    ask: 'We can ask, and we answer honestly.',
    keep: 'It belongs to each of us alone.',
    unsure,
  },
} satisfies Record<Topic, Record<Choice, string>>;
export const wordsLabel = 'In your own words';

const talk = {
  plans: 'what a late change means to each of you, and how it feels to be asked',
  messages: 'what you would want to hear about, and what friends told you in trust',
  devices: 'what a locked phone means to each of you, and where you learned that',
  money: 'what money meant at home, and which sum feels big to each of you',
  past: 'what you would want to know, and what you would do with it',
  social: 'what a like or a follow means to each of you',
  own: 'what each of you would want to know, and what each would want to keep',
} satisfies Record<Topic, string>;

/** How the two views of a topic stand to each other. It never says who has a point. */
export function sayComparison(
  topic: Topic,
  comparison: Comparison,
  names: Readonly<Record<Person, string>>,
): string {
  switch (comparison.kind) {
    case 'blank':
      return '';
    case 'one':
      return `So far there is one view, from ${sayName(comparison.who, names)}. A blank is fine.`;
    case 'open':
      return 'One of you does not know yet. That is fine, and it can stay so for now.';
    case 'same':
      return 'You chose the same here. Either of you can take it back at any time.';
    case 'different':
      return `You see this differently. You could talk about ${talk[topic]}.`;
    case 'written':
      return 'There are words of your own here. Read them to each other, and say what you heard.';
  }
}

/** How a topic stands, in a word or two beside its name. */
export const marks = {
  blank: '',
  one: 'one view so far',
  open: 'still open',
  same: 'the same',
  different: 'different',
  written: 'in your own words',
} satisfies Record<Comparison['kind'], string>;

/** How far the two are, without a goal. */
export function sayProgress(count: number, all: number): string {
  return `Topics with something from both of you: ${count} of ${all}.`;
}

export const thought = {
  title: 'Before you share a password or a location',
  points: [
    'Privacy is not secrecy. You can have nothing to hide and still keep a code.',
    'A yes can be taken back at any time, without a reason, and then it ends.',
    'Say what it is for, and when it ends: “until you are home tonight.”',
    'A dot on a map can be off, and it proves nothing.',
  ],
  pressure: [
    { text: 'If someone presses you, or a no has a price, it is not an agreement. Read ' },
    { text: 'staying safe', to: '/deciding/staying-safe/' },
    { text: '.' },
  ],
} as const;

export const review = {
  label: 'We look at this again on',
  hint: 'If you wish. Either of you may ask for it sooner.',
  month: 'In a month',
  save: 'Save a calendar file',
  watched:
    'The calendar will show “A talk we planned,” and nothing of what you wrote. If it is shared or synced, others will see that line.',
  calendarTitle: 'A talk we planned',
  fileName: 'reminder.ics',
} as const;

export const agreement = {
  heading: 'Your agreement',
  placeholder: 'Your agreement will grow here, with both views.',
  title: 'What openness looks like to us',
  end: 'Either of us can change or end this at any time, without a reason. It gives nobody the right to check on the other. A password or a location is only lent.',
} as const;

/** How two views stand to each other, where the two speak. */
export const ours = {
  blank: '',
  one: 'One of us has left this blank.',
  open: 'This is still open.',
  same: 'We see this alike.',
  different: 'We see this differently, for now.',
  written: 'Something to read to each other.',
} satisfies Record<Comparison['kind'], string>;

/** What one person said on a topic, in a row. '' where it is blank. */
export function sayView(topic: Topic, { chosen, words }: View): string {
  return [...chosen.map((choice) => choices[topic][choice]), words]
    .filter((text) => text !== '')
    .join(' ');
}

/** A line of an agreement, and what it is. */
export interface Line {
  readonly kind: 'title' | 'topic' | 'view' | 'stand' | 'end';
  readonly text: string;
}

/** An agreement, line by line: to show, to copy and to save. */
export function listLines({ names, ownTopic, clauses, reviewOn }: Agreement): Line[] {
  const sayClause = ({ topic, views, kind }: Clause): Line[] => [
    { kind: 'topic', text: sayTopic(topic, ownTopic) },
    ...(['first', 'second'] as const).flatMap((person): Line[] => {
      const said = sayView(topic, views[person]);
      return said === '' ? [] : [{ kind: 'view', text: `${sayName(person, names)}: ${said}` }];
    }),
    { kind: 'stand', text: ours[kind] },
  ];
  return [
    { kind: 'title', text: agreement.title },
    ...clauses.flatMap(sayClause),
    { kind: 'end', text: agreement.end },
    ...(reviewOn === '' ? [] : [{ kind: 'end', text: `${review.label} ${reviewOn}.` } as const]),
  ];
}

/** The lines as plain text, a blank line before each topic. */
export function sayLines(lines: readonly Line[]): string {
  return lines
    .map(({ kind, text }) => (kind === 'topic' || kind === 'end' ? `\n${text}` : text))
    .join('\n');
}

export const buttons = {
  copy: 'Copy',
  save: 'Save as a file',
  printFilled: 'Print',
  printBlank: 'Print a blank sheet',
  startOver: 'Start over',
  bringBack: 'Bring back what we wrote',
  example: 'See it filled in by a made-up pair',
} as const;

/** Says nothing of what is in it, to whoever looks through the downloads. */
export const fileName = 'our-notes.txt';

export const messages = {
  copied: 'Copied',
  selected:
    'Your browser did not let us copy. The agreement is marked, so you can copy it yourself.',
  nothingYet: 'There is nothing to keep yet.',
  saved: 'The file is on its way to your downloads.',
  notSaved: 'Your browser did not let us save a file. You can copy or print instead.',
  cleared: 'Cleared. “Bring back what we wrote” brings it back.',
  clearedEmpty: 'The form is empty.',
  broughtBack: 'Your words are back.',
  notLoaded: 'This part could not be loaded. All the rest still works.',
  example: 'The example is filled in. “Start over” takes it away.',
  exampleKept: 'The example is filled in. “Bring back what we wrote” brings your own words back.',
  noDay: 'Choose a day first.',
  reminder: 'The calendar file is on its way to your downloads.',
  month: 'The day is set to a month from today.',
} as const;

/** What the view can tell a reader. */
export type Message = keyof typeof messages;

export const sheet = {
  how: 'Each writes in one column. It may be: we tell each other unasked; we can ask, and answer honestly; it is each one’s own; I don’t know yet. Leave blank what you like. No password belongs on this sheet.',
  foot: 'Small Promises. For two people who can both say no. If one of you tells the other what to write, tear it up.',
} as const;
