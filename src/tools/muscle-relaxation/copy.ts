import type { Group, Part, Step } from './logic.ts';

export const title = 'Squeeze, then let go';
/** Read as one line; each piece with `to` is a link. */
export const safety = [
  {
    text: 'Tighten gently, about half as hard as you can. Leave out any place that hurts, cramps or is healing. If it makes you feel worse, stop, or try ',
  },
  { text: 'your senses', to: '/tools/grounding/' },
  { text: '.' },
] as const;
export const start =
  'Sit or lie down if you can. Go at your own pace, or let a timer lead. Nothing is saved or sent.';

/** What the words for one group are: its name, how to tighten it, and how to let it go. */
export interface GroupWords {
  readonly name: string;
  readonly tense: string;
  readonly release: string;
}

export const groups = {
  hands: {
    name: 'Hands',
    tense: 'Make two loose fists, then close them a little more.',
    release: 'Open your hands and let them rest.',
  },
  arms: {
    name: 'Arms',
    tense: 'Bend your elbows and tighten your upper arms.',
    release: 'Let your arms sink down.',
  },
  shoulders: {
    name: 'Shoulders',
    tense: 'Lift your shoulders toward your ears.',
    release: 'Let them drop.',
  },
  face: {
    name: 'Face',
    tense: 'Close your eyes tight and wrinkle your nose.',
    release: 'Let your forehead and your eyes go smooth.',
  },
  jaw: {
    name: 'Jaw',
    tense: 'Press your lips together, with your teeth apart.',
    release: 'Let your jaw hang a little.',
  },
  belly: {
    name: 'Belly',
    tense: 'Pull your belly in a little. Keep breathing.',
    release: 'Let your belly be soft.',
  },
  thighs: {
    name: 'Thighs',
    tense: 'Press your knees together.',
    release: 'Let your legs fall apart a little.',
  },
  calves: {
    name: 'Calves',
    tense: 'Pull your toes up toward you, with your heels down.',
    release: 'Let your feet rest.',
  },
  feet: {
    name: 'Feet',
    tense: 'Curl your toes, just a little.',
    release: 'Let your toes spread out.',
  },
} satisfies Record<Group, GroupWords>;

export const parts = {
  tense: 'Squeeze',
  release: 'Let go',
} satisfies Record<Part, string>;

export const times = {
  tense: 'Hold for about 5 seconds.',
  release: 'Rest for about 10 seconds. Notice the change.',
} satisfies Record<Part, string>;

export const end = {
  name: 'All the way down',
  ask: 'Stay as you are for a moment.',
  time: 'Move slowly when you get up.',
} as const;

/** A step in a line, to be heard: "Hands. Squeeze. Make two loose fists …". */
export function sayStep(step: Step | undefined): string {
  if (!step) return `${end.name}. ${end.ask}`;
  const words = groups[step.group];
  return step.part === 'tense'
    ? `${words.name}. ${parts.tense}. ${words.tense}`
    : `${parts.release}. ${words.release}`;
}

export const places = {
  summary: 'Leave out places that hurt',
  hint: 'A place with a check mark is passed by. Uncheck it to take it back in.',
} as const;

/** How far someone is: "Place 3 of 8", without the places left out. */
export function sayPlace(at: number, of: number): string {
  return `Place ${at} of ${of}`;
}

export const settings = {
  timer: 'Lead me with a timer, 24 seconds a place',
  voice: 'Read each step out loud',
} as const;

export const buttons = {
  letGo: 'Now let go',
  next: 'Next',
  finish: 'Finish',
  again: 'Once more',
  start: 'Start',
  stop: 'Stop',
  goOn: 'Go on',
  back: 'Back',
  skip: 'Skip this place',
  copy: 'Copy the steps',
  save: 'Save as a file',
  printBlank: 'Print a card',
} as const;

export const messages = {
  stopped: 'Stopped. When you go on, this step has its whole time again.',
  hidden:
    'Stopped, because this page was out of sight. When you go on, this step has its whole time again.',
  voiceless: 'This device has no English voice of its own.',
  copied: 'Copied',
  selected:
    'Your browser did not let us copy. The steps are marked, so you can copy them yourself.',
  nothingYet: 'There is nothing to keep yet.',
  saved: 'Your browser is saving the steps as a file.',
  notSaved: 'Your browser did not let us save a file. You can copy or print the steps.',
} as const;

/** What the view can tell a reader. */
export type Message = keyof typeof messages;

/** What is said when a place is skipped, so that it can be undone. */
export function saySkipped(group: Group): string {
  return `${groups[group].name} left out. The list of places has it, if you want it back.`;
}

export const card = {
  title: 'Squeeze, then let go',
  lead: 'For each place: tighten gently for about 5 seconds, let go, and rest for about 10. Keep breathing.',
  last: 'Leave out any place that hurts, cramps or is healing. Stop if you feel worse.',
  foot: 'Small Promises. Free to copy and hand out.',
} as const;

/** The whole card as plain text, without the places left out, to copy or to save. */
export function composeCard(wanted: readonly Group[]): string {
  const lines = wanted.map((group) => {
    const { name, tense, release } = groups[group];
    return `${name}: ${tense} ${release}`;
  });
  return [card.title, '', card.lead, '', ...lines, '', card.last, '', card.foot, ''].join('\n');
}
