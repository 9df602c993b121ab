import { EMPTY_DRAFT, type Draft, type Field } from './draft.ts';
import type { FindingCode } from './review.ts';

/** What a worked example shows: one kind of thing that gets in the way, help first, or nothing at all. */
export type Kind = FindingCode | 'none';

/** One made-up statement to practice on. Who says it, and why it is so, is in `practice-copy.ts`. */
export interface Exercise {
  readonly name: string;
  readonly draft: Draft;
  readonly kind: Kind;
  /** The part to look at, and one good way to put it. */
  readonly field: Field;
  readonly better: string;
}

/** The exercises in the order shown: easy ones first, the kinds mixed. */
export const exercises = [
  exercise(
    'sunday',
    'absolute',
    'situation',
    'you never call on Sundays',
    'you did not call last Sunday',
    { feeling: 'sad', request: 'you to call this Sunday after lunch' },
  ),
  exercise(
    'homework',
    'vague-request',
    'request',
    'you to be more supportive',
    'you to sit with our son for his reading on Mondays',
    { feeling: 'tired', situation: 'I do the homework round alone' },
  ),
  exercise('party', 'judgment-as-feeling', 'feeling', 'ignored', 'lonely', {
    situation: 'we get to a party and you go off with your friends',
    request: 'you to look in on me once an hour',
  }),
  exercise(
    'rent',
    'label',
    'reason',
    'you are irresponsible',
    'I am afraid of losing the apartment',
    {
      feeling: 'worried',
      situation: 'the rent goes out late',
    },
  ),
  exercise(
    'reply',
    'mind-reading',
    'reason',
    "you don't care about me",
    'I start to think that I did something',
    { feeling: 'uneasy', situation: 'my message waits for two days' },
  ),
  exercise(
    'shoes',
    'negative-request',
    'request',
    'you to stop leaving your shoes in the hall',
    'you to put your shoes on the rack when you come in',
    { feeling: 'annoyed', situation: 'I trip in the dark' },
  ),
  exercise('garden', 'none', 'situation', 'the hedge was cut while I was away', '', {
    feeling: 'felt upset',
    reason: 'the birds were nesting',
    request: 'you to call me before you cut it',
  }),
  exercise(
    'birthday',
    'accusation',
    'situation',
    'you ruined my birthday',
    'you left at nine, before the cake',
    { feeling: 'felt disappointed', request: 'us to have cake on Sunday' },
  ),
  exercise(
    'ten',
    'threat',
    'request',
    "you to be home by ten or I'm leaving you",
    'you to text me by ten if you will be later',
    { feeling: 'worried', situation: 'it gets to midnight' },
  ),
  exercise(
    'brother',
    'absolute',
    'situation',
    "you always take my brother's side",
    "you took my brother's side on Friday, before I had spoken",
    { feeling: 'hurt', reason: 'I want to be heard too' },
  ),
  exercise('joke', 'judgment-as-feeling', 'feeling', 'like an idiot', 'embarrassed', {
    situation: 'you joke about my accent in front of your team',
    request: 'you to ask me before you joke about my accent',
  }),
  exercise(
    'sofa',
    'label',
    'situation',
    'you are so lazy',
    'I come home to the breakfast plates at seven',
    { feeling: 'worn out', request: 'you to clear the table before noon' },
  ),
  exercise(
    'visa',
    'mind-reading',
    'reason',
    "you don't love me any more",
    'I am scared of what the distance does to us',
    {
      feeling: 'lonely',
      situation: 'we speak for ten minutes a week',
      request: 'us to have a long call on Saturdays',
    },
  ),
  exercise(
    'respect',
    'vague-request',
    'request',
    'you to respect me',
    'you to let me finish before you answer',
    { feeling: 'frustrated', situation: 'I am cut short in meetings' },
  ),
  exercise(
    'choir',
    'accusation',
    'reason',
    'you made me look stupid',
    'I had told them that we would both sing',
    { feeling: 'felt embarrassed', situation: 'you did not come to the choir' },
  ),
  exercise('phone', 'harm', 'situation', 'you threaten me until I hand over my phone', '', {
    feeling: 'scared',
  }),
  exercise(
    'dishes',
    'absolute',
    'reason',
    'you never help me',
    'I cooked and washed up alone all week',
    {
      feeling: 'tired',
      situation: 'the sink is full',
      request: 'you to wash up on Tuesdays and Thursdays',
    },
  ),
  exercise('promotion', 'judgment-as-feeling', 'feeling', "that you don't respect my work", 'sad', {
    situation: 'I tell you about the new job and you turn on the TV',
    request: 'you to come out for dinner with me to mark it',
  }),
  exercise(
    'smoke',
    'negative-request',
    'request',
    'you to stop smoking indoors',
    'you to step onto the balcony when you smoke',
    { feeling: 'uneasy', situation: 'the baby coughs at night' },
  ),
  exercise(
    'money',
    'threat',
    'request',
    'you to pay me back or I will tell everyone',
    'you to pay me back fifty a month from March',
    { feeling: 'tense', situation: 'the loan is a year old' },
  ),
  exercise(
    'gift',
    'mind-reading',
    'reason',
    'you did it to get back at me',
    'I had saved for it for months',
    { feeling: 'felt hurt', situation: 'you gave my gift away' },
  ),
  exercise(
    'better',
    'vague-request',
    'request',
    'you to be a better friend',
    'you to tell me by noon if you cannot come',
    { feeling: 'disappointed', situation: 'our plans are called off at the door' },
  ),
  exercise('care', 'judgment-as-feeling', 'feeling', 'like a servant', 'worn out', {
    situation: 'I look after Mum from six to midnight',
    request: 'you to take over on Sundays',
  }),
  exercise(
    'ex',
    'accusation',
    'situation',
    'you destroyed my trust',
    'I found your letters to her',
    { feeling: 'felt heartbroken', request: 'us to see a counselor together in May' },
  ),
  exercise('fasting', 'none', 'request', 'you to eat lunch in the other room this month', '', {
    feeling: 'tired',
    situation: 'I smell food while I fast',
  }),
  exercise(
    'time',
    'absolute',
    'situation',
    "you're always late",
    'the film began without us on Saturday',
    { feeling: 'annoyed', request: 'us to meet half an hour before the film' },
  ),
  exercise('liar', 'label', 'reason', "you're a liar", 'I heard about it from the bank', {
    feeling: 'felt shocked',
    situation: 'the savings were gone',
    request: 'us to read the bank letters together on Sunday',
  }),
  exercise(
    'weekend',
    'threat',
    'request',
    'you to visit my mother or we are finished',
    'you to come with me to my mother for one hour on Sunday',
    { feeling: 'sad', situation: 'I go alone each month' },
  ),
  exercise(
    'quiet',
    'mind-reading',
    'reason',
    "you don't want me around",
    'I like to hear a hello when I come in',
    { feeling: 'awkward', situation: 'the room goes silent' },
  ),
  exercise('friends', 'harm', 'situation', 'you shove me when I want to see my friends', '', {
    feeling: 'scared',
  }),
] as const satisfies readonly Exercise[];

// prettier-ignore
function exercise<const Name extends string>(name: Name, kind: Kind, field: Field, words: string, better: string, rest: Partial<Draft>): Exercise & { readonly name: Name } {
  return { name, kind, field, better, draft: { ...EMPTY_DRAFT, ...rest, [field]: words } };
}

/** Four kinds to choose from for the exercise at this place: its own, and three others. */
export function listChoices(at: number): Kind[] {
  const kind = exercises[at]?.kind ?? 'none';
  const others = KINDS.filter((other) => other !== kind);
  const three = [0, 1, 2].flatMap((step) => others[(at + step * 3) % others.length] ?? []);
  const place = at % 4;
  return [...three.slice(0, place), kind, ...three.slice(place)];
}

const KINDS = [
  'absolute',
  'vague-request',
  'judgment-as-feeling',
  'label',
  'mind-reading',
  'negative-request',
  'none',
  'accusation',
  'threat',
  'harm',
] as const satisfies readonly Kind[];
