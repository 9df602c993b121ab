import type { Exercise, Kind, exercises } from './practice.ts';

type Name = (typeof exercises)[number]['name'];

interface ExerciseWords {
  /** Who says it to whom. The people are made up. */
  readonly who: string;
  readonly why: string;
}

export const practice = {
  start:
    'Thirty short statements by made-up people. Nothing is counted or kept. Take them in any order, and stop when you like. Two of them are about harm.',
  of: (at: number, most: number) => `${at} of ${most}`,
  back: 'The one before',
  next: 'The next one',
  ask: 'What might get in the way here?',
  look: 'What we see:',
  other: 'That is one way to see it.',
  try: 'Try it in your own words',
  tryHint: 'Change it as you like. A thought comes when you pause.',
  clear: 'This checker has no more to ask about it.',
  show: 'Show one way to say it',
  one: 'One way of many:',
} as const;

/** The kinds in plain words. */
export const kinds = {
  absolute: '“Always” or “never”',
  accusation: 'It puts the blame first',
  'judgment-as-feeling': 'A verdict in place of a feeling',
  'mind-reading': 'A guess at the other’s mind',
  label: 'A name for a person',
  threat: 'An “or else”',
  'vague-request': 'A wish nobody could tell was done',
  'negative-request': 'Only what should stop',
  harm: 'Someone may be in danger',
  none: 'Nothing gets in the way',
} satisfies Record<Kind, string>;

/** Why each is of its kind. */
export const words = {
  sunday: {
    who: 'Ewa, to her grown son',
    why: 'He may think of a Sunday when he did call. One day is easier to talk about.',
  },
  homework: {
    who: 'Tom, to his husband',
    why: 'Support can mean many things. Which one would he see?',
  },
  party: {
    who: 'Lina, to her girlfriend',
    why: '“Ignored” says what the other did. Under it may be feeling lonely.',
  },
  rent: {
    who: 'Sam, to a roommate',
    why: 'It says who they are. What is at stake for Sam is not in it yet.',
  },
  reply: {
    who: 'Noor, to a friend abroad',
    why: 'A late reply has many causes. Noor knows only her own fear.',
  },
  shoes: {
    who: 'Grandpa Luis, to his grandson',
    why: 'It says what not to do, and leaves open where the shoes go.',
  },
  garden: {
    who: 'Mrs. Okafor, to her neighbor',
    why: 'A plain fact, her own reason, and a wish they can both check.',
  },
  birthday: {
    who: 'Jin, to his sister',
    why: '“Ruined” is a verdict. What happened at nine can be talked about.',
  },
  ten: { who: 'Carla, to her partner', why: 'The wish is clear. The “or” after it asks for fear.' },
  brother: {
    who: 'Amir, 17, to his father',
    why: '“Always” makes it about every time. Friday is enough.',
  },
  joke: {
    who: 'Mei, to a coworker',
    why: 'It is a hard word about herself. The feeling may be shame or hurt.',
  },
  sofa: {
    who: 'Dana, to her wife',
    why: '“Lazy” is about who she is. The plates are about this morning.',
  },
  visa: {
    who: 'Kofi, to his wife in another country',
    why: 'He cannot see love or its lack from there. He can say what he fears.',
  },
  respect: {
    who: 'Ines, to her boss',
    why: 'Two people may mean two things by respect. Being heard out can be seen.',
  },
  choir: {
    who: 'Pavel, to an old friend',
    why: 'It says that the friend caused it. What Pavel had promised is his own story.',
  },
  phone: {
    who: 'Someone, about their partner',
    why: 'No wording is the answer to a threat. Help comes first, and the words can stay.',
  },
  dishes: {
    who: 'Rosa, to her roommate',
    why: '“Never” invites the one time they did. This week is easier to see.',
  },
  promotion: {
    who: 'Ben, to his boyfriend',
    why: '“That you …” begins a thought about the other. The feeling comes after it.',
  },
  smoke: {
    who: 'Aylin, to her mother-in-law',
    why: 'It says what to end. Where would smoking be fine?',
  },
  money: {
    who: 'Joe, to his cousin',
    why: 'The wish stands well alone. The “or” turns it into a fight.',
  },
  gift: {
    who: 'Hana, to her brother',
    why: 'A motive is a guess. What the gift meant to her is not.',
  },
  better: {
    who: 'Leo, to a friend',
    why: 'A good friend does many things. Leo misses one of them.',
  },
  care: {
    who: 'Ruth, 61, to her brother',
    why: 'It is a picture of how she is treated. Under it she is worn out.',
  },
  ex: {
    who: 'Maya, to her husband',
    why: 'The hurt is real. What she found says more than “destroyed.”',
  },
  fasting: {
    who: 'Yusuf, to his roommate',
    why: 'He says what he notices and asks for one thing for one month.',
  },
  time: { who: 'Andrea, to her best friend', why: '“Always” is a long time. Saturday is one.' },
  liar: { who: 'Olga, to her partner', why: 'A name ends the talk. How she found out begins it.' },
  weekend: { who: 'Marc, to his husband', why: 'It makes the marriage the price of one visit.' },
  quiet: {
    who: 'Tali, new in a shared house',
    why: 'Silence can mean shyness too. What Tali would like is surer.',
  },
  friends: {
    who: 'Someone, about their partner',
    why: 'Being shoved is not a matter of wording. Help comes first, and the words can stay.',
  },
} satisfies Record<Name, ExerciseWords>;

/** What is said once a kind was chosen. Both ways of seeing are heard; nothing is scored. */
export function sayWhy({ name, kind }: Exercise & { readonly name: Name }, chosen: Kind): string {
  const { why } = words[name];
  return chosen === kind ? why : `${practice.other} ${practice.look} ${kinds[kind]}. ${why}`;
}
