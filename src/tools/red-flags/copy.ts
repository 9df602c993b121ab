import type { DangerFlag, Flag, Group, Part } from './logic.ts';

/** Words of a line; each piece with `to` is a link. */
export type Line = readonly { readonly text: string; readonly to?: string }[];

export const title = 'When something feels off';

/** Stands first, whatever is ticked. */
export const help = {
  always: [
    { text: 'If you may be in danger now, call your country’s emergency number. You can go to ' },
    { text: 'get help now', to: '/help/' },
    { text: ' or ' },
    { text: 'staying safe', to: '/deciding/staying-safe/' },
    { text: ' first. You do not have to check any box.' },
  ],
  ticked: [
    {
      text: 'Some of what you checked can put a person in danger, even if it was only once. If it is happening now, call your country’s emergency number. ',
    },
    { text: 'Get help now', to: '/help/' },
    { text: ' has people you can talk to alone, and you do not have to be sure. ' },
    { text: 'Staying safe', to: '/deciding/staying-safe/' },
    { text: ' is about plans and phones. If you think of leaving, plan it with a trained person.' },
  ],
} as const satisfies Record<string, Line>;

export const start =
  'Think of one person: a partner, an ex, a friend or someone in your family. Check what fits, in any order, and leave out what you like. Nothing is counted, saved or sent. Your check marks are gone when you leave this page, and when you clear them.';

export const groups = {
  danger: {
    title: 'What can be dangerous',
    lead: 'Hard to read for some. You can go straight on to the next part. Once is enough for a check mark.',
  },
  control: {
    title: 'When your life gets smaller',
    lead: 'Look at how things tend to run, more than at one bad night.',
  },
  conduct: {
    title: 'What wears trust away',
    lead: 'Anyone may do one of these on a bad day. Check what keeps coming back.',
  },
  worry: {
    title: 'What may be worry',
    lead: 'These are about your own fear. A check mark here takes nothing away from the ones above. You can worry easily and be lied to as well.',
  },
} as const satisfies Record<Group, { title: string; lead: string }>;

export const flags = {
  hit: 'They have hit, pushed or kicked you, thrown things at you, or hurt your body in some other way.',
  choked: 'They have choked you, or put their hands or an object on your throat.',
  forced: 'They have made you do something sexual, or went on when you did not want to.',
  threatened: 'They have threatened to hurt or kill you, a child, a pet or someone you love.',
  exposed:
    'They threaten to show private pictures, tell your secrets, take the children, or have you sent out of the country.',
  weapon: 'They have scared you with a weapon, or there is a gun that you fear they may use.',
  followed: 'They follow you, turn up where they should not be, or track where you are.',
  trapped: 'They have locked you in, blocked the door, or kept you from calling for help.',
  afraid: 'You are afraid of them, or of what they may do if you say no or leave.',
  selfHarm: 'They say they will hurt or kill themselves if you leave.',

  asking: 'You ask before you go out, see someone or spend money, because not asking has a price.',
  cutOff: 'When you see friends or family there is a scene, so you see them less.',
  checked: 'They go through your phone, want every password, or must know where you are.',
  money:
    'They hold your money, papers, medicine, wheelchair or cane, or keep you from work or school.',
  putDown: 'They put you down, or say that nobody else would want you.',
  silence: 'They do not speak to you for days, until you give in.',
  careful: 'You plan your words or your day around their temper.',

  smallLies: 'They lie about small things, again and again.',
  secrets: 'They hide something, and say they had to because of you.',
  noTalk: 'A talk you ask for is put off each time, and never comes.',
  denied: 'What you saw or heard is denied later, and it is always you who got it mixed up.',
  brushedOff: 'When you say that something hurt, you get a joke, a sigh or “not this again.”',
  passedOn: 'What you told them in private is passed on, or used against you.',
  sameAgain: 'They say sorry and promise to stop, and it goes on.',

  worst: 'When a reply is slow, your mind goes to the worst.',
  askAgain: 'You ask if all is well, hear yes, and soon need to hear it again.',
  proof: 'You look for proof, find none, and keep looking.',
  before: 'You have felt like this with people who were honest with you.',
  pastHurt: 'It feels like something that another person did to you before.',
  tooGood: 'When things are good, you wait for them to go bad.',
} as const satisfies Record<Flag, string>;

/** What fits a line that can mean danger. It comes up under the line, and once more at the start. */
export const fits = {
  hit: [{ text: 'You do not need marks to show, and you can call after one time.' }],
  choked: [
    {
      text: 'After choking, please let a doctor look at you, even if you feel fine. If it is hard to breathe, swallow or speak, call the emergency number.',
    },
  ],
  forced: [
    {
      text: 'Being together or married does not make forced sex okay. You choose whom you tell, and how much.',
    },
  ],
  threatened: [
    { text: 'A threat counts, even if nothing came of it. An abuse line can help you plan.' },
  ],
  exposed: [
    {
      text: 'A threat to shame you or part you from your children counts too. An abuse line can help you think before you answer it.',
    },
  ],
  weapon: [
    {
      text: 'If you fear that a weapon may be used now, call the emergency number. If not now, plan with an abuse line before you change anything.',
    },
  ],
  followed: [
    {
      text: 'They may see this screen too. If you can, read on with a device they have never touched. There is more on ',
    },
    {
      text: 'phones and being watched',
      to: '/deciding/staying-safe/#phones-browsers-and-being-watched',
    },
    { text: '.' },
  ],
  trapped: [
    {
      text: 'If you cannot get out now, call the emergency number. In some countries you can send a text, or call without speaking.',
    },
  ],
  afraid: [{ text: 'Fear is reason enough to call, even if nothing has happened yet.' }],
  selfHarm: [
    {
      text: 'If they may hurt themselves now, call the emergency number for them. That is a way to care, and it does not mean that you must stay.',
    },
  ],
} as const satisfies Record<DangerFlag, Line>;

export const outcome = 'Where to go from here';

/** What follows from ticks in each group, and what is said where none of them means danger. */
export const parts = {
  danger: [
    { text: 'Help comes first. Start with ' },
    { text: 'get help now', to: '/help/' },
    { text: ' or ' },
    { text: 'staying safe', to: '/deciding/staying-safe/' },
    { text: ', alone if you can. The rest of this list can wait.' },
  ],
  control: [
    { text: 'You checked a line about having less say. Before you raise it with them, ' },
    { text: 'talk to someone alone', to: '/help/' },
    { text: '. You can read about ' },
    { text: 'control and power', to: '/signs/control-and-power/' },
    { text: ' and ' },
    { text: 'staying safe', to: '/deciding/staying-safe/' },
    { text: '.' },
  ],
  conduct: [
    { text: 'You checked a line about what they do. ' },
    { text: 'Red flags', to: '/deciding/red-flags/' },
    { text: ' shows how a slip differs from a pattern. There is also a page on ' },
    { text: 'trusting your own judgment', to: '/understanding/self-trust/' },
    { text: ' and a short one on ' },
    { text: 'gaslighting', to: '/faq/#what-is-gaslighting' },
    { text: '.' },
  ],
  worry: [
    { text: 'You checked a line about your own fear. It may help to read about ' },
    { text: 'overthinking', to: '/signs/overthinking-and-mixed-signals/' },
    { text: ', ' },
    { text: 'checking', to: '/signs/checking-and-testing/' },
    { text: ' or ' },
    { text: 'an old betrayal', to: '/causes/past-betrayal/' },
    { text: '. Worry does not cancel out what they do.' },
  ],
  unsure: [
    {
      text: 'This list cannot tell you that you are safe. No list can. If something feels off, you can ',
    },
    { text: 'talk to someone about it', to: '/help/' },
    { text: ' without a name for it. There is a short answer to “' },
    {
      text: 'Is it a red flag, or am I insecure?',
      to: '/faq/#is-this-a-red-flag-or-am-i-insecure',
    },
    { text: '”' },
  ],
} as const satisfies Record<Part, Line>;

export const own: Line = [
  { text: 'If you see something here that you do yourself, ' },
  {
    text: 'this part is for you',
    to: '/signs/control-and-power/#when-it-is-control-and-where-to-turn',
  },
  { text: '.' },
];

export const caution =
  'A printed list can be found, and so can words you copy. If someone goes through your things, it may be safer to have none. You can read your list out to a helpline, or give it to someone you trust.';

export const buttons = {
  clear: 'Clear all check marks',
  copy: 'Copy what I checked',
  printFilled: 'Print with my check marks',
  printBlank: 'Print a blank list',
} as const;

export const messages = {
  cleared: 'All check marks are gone.',
  copied: 'Copied. The words stay on the clipboard until you copy something else.',
  selected: 'Your browser did not let us copy. The list is marked, so you can copy it yourself.',
  nothingYet: 'Nothing is checked, so there is nothing to copy.',
} as const;

/** What the view can tell a reader. */
export type Message = keyof typeof messages;

/** What stands on paper alone: help first on a blank sheet too, and a last line. */
export const sheet = {
  help: 'If you may be in danger, call your country’s emergency number. You do not have to fill this in first.',
  foot: 'Small Promises. No list can tell you that you are safe. A list on paper can be found.',
} as const;

/** The words of a line, without its links. */
export function sayLine(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** What is said when a tick brings something up. */
export function sayNews(news: {
  readonly parts: readonly Part[];
  readonly dangers: readonly DangerFlag[];
}): string {
  return [...news.parts.map((part) => parts[part]), ...news.dangers.map((flag) => fits[flag])]
    .map(sayLine)
    .join(' ');
}

/** The ticked lines as plain text, help first; '' where nothing is ticked. */
export function composeList(
  ticked: readonly { readonly group: Group; readonly flags: readonly Flag[] }[],
): string {
  const some = ticked.filter((part) => part.flags.length > 0);
  if (some.length === 0) return '';
  const first = some.some(({ group }) => group === 'danger') ? help.ticked : help.always;
  const listed = some.flatMap((part) => [
    groups[part.group].title,
    ...part.flags.map((flag) => `- ${flags[flag]}`),
    '',
  ]);
  return [title, '', sayLine(first), '', ...listed, sayLine(parts.unsure), ''].join('\n');
}
