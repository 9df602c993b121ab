import type { Example } from './made-up.ts';

/** The words of what is fetched when it is needed. The row of all looks, where there is more than one: */
export const past = {
  heading: 'Over time',
  order: 'From the oldest to the newest. A thread that got thinner is not your fault.',
  takeOutOne: 'Take one out',
  takeOut: (day: string) => `Take out ${day}`,
} as const;

/** One strand over time: "Predictability: a few fibers (Oct 11), then a thin thread (Nov 1)." */
export function sayOverTime(
  name: string,
  looks: readonly { readonly day: string; readonly weight: string }[],
): string {
  return `${name}: ${looks.map(({ day, weight }) => `${weight} (${day})`).join(', then ')}.`;
}

export const examples = {
  lead: 'These people are made up. The same picture can mean another thing for you.',
  said: {
    late: {
      name: 'Warm, and never on time',
      text: 'Say Lena draws this of her boyfriend Mo. He listens when she is upset, and she can say no to him. But “home by seven” means nine. She wants to talk about times, and nothing else.',
    },
    afterALie: {
      name: 'After a lie came out',
      text: 'Say Chidi found out about a hidden debt in May. His husband answers each question now, and is kind when it gets hard. The first thread is still a few fibers, and it may take as long as it takes.',
    },
    doubt: {
      name: 'Doubt that was there before',
      text: 'Say Ana’s best friend keeps her word and holds on to what matters. Even so, Ana asks two others before she believes it. The thread she would like to look at is her own.',
    },
  },
} as const satisfies { lead: string; said: Record<Example, { name: string; text: string }> };
