import type { PracticeName } from './practice.ts';
import type { Kind } from './reading.ts';

/** The words of the practice, fetched when a reader opens it. */
export const hint = 'Ten lines by made-up people. Some can be read in more than one way.';
export const question = 'What does this read like to you?';
export const options = {
  boundary: 'Boundary: what I do',
  demand: 'Demand: what you must do',
  wall: 'Wall: shutting out',
} satisfies Record<Kind, string>;
const names = {
  boundary: 'a boundary',
  demand: 'a demand',
  wall: 'a wall',
} satisfies Record<Kind, string>;

/** How we read the line. A reader who reads it in another way is not corrected. */
export function sayOurs(kind: Kind, chosen: Kind): string {
  return kind === chosen
    ? `We read it as ${names[kind]} too.`
    : `We would call it ${names[kind]}. You may see it differently.`;
}
export const another = 'It could also be said like this:';
export const back = 'Back';
export const next = 'Next';
export const last = 'That was the last one.';

/** Where the reader is: "3 of 10". */
export function sayPlace(number: number, count: number): string {
  return `${number} of ${count}`;
}

export const items = {
  fridays: {
    line: 'You’re not going out on Fridays anymore.',
    why: 'It sets a rule for somebody else’s Friday.',
    other: 'I miss you on Fridays. I’ll keep Saturdays free, and I’d be glad if you came along.',
  },
  calls: {
    line: 'I can’t pick up at work, Dad. I’ll call you at six.',
    why: 'He says what he will do himself, and when there is a way in.',
    other: 'My phone is off from nine to five. At six I’m all yours.',
  },
  feelings: {
    line: 'I don’t talk about feelings.',
    why: 'It shuts out the whole subject, for everyone and for good.',
    other: 'I can’t talk about this tonight. Ask me on Sunday after lunch.',
  },
  password: {
    line: 'You have to give me your password, or I can’t trust you.',
    why: 'It asks for something that is theirs and puts a price on no. Nobody owes a password.',
    other: 'I feel unsure. I won’t look through your phone. I’ll ask you about it on Saturday.',
  },
  shouting: {
    line: 'If we start to shout, I’ll walk around the block and be back by nine.',
    why: 'The walk is the speaker’s own. The time tells the other person when the gate opens.',
    other: 'When it gets loud, I need twenty minutes. Then I’ll sit down with you again.',
  },
  again: {
    line: 'You let me down, so I’m never telling you anything again.',
    why: '“Never” and “anything” leave no way back. After a bad hurt, that may be right for now.',
    other: 'I’m not ready to talk about it. I’ll come to you when I am.',
  },
  messages: {
    line: 'My messages are private. If you want to know something, ask me.',
    why: 'It is about what is one’s own, and it says how to come closer.',
    other: 'I keep my phone to myself. I’ll answer what you ask me.',
  },
  friends: {
    line: 'My boundary is that you can’t be friends with your ex.',
    why: 'It is called a boundary, but it sets out to run another person’s life.',
    other:
      'I get uneasy when I hear of it from others. When I do, I’ll tell you so, and I won’t check.',
  },
  van: {
    line: 'I don’t lend money to family. I’d love to help you look for a cheaper van.',
    why: 'The money is hers, and so is the choice. The offer leaves the gate open.',
    other: 'I’ve stopped lending money. I can give you my Saturday instead.',
  },
  nobody: {
    line: 'Nobody comes to my place, ever.',
    why: 'It keeps out harm and kindness alike. After being hurt, someone may need just that for a while.',
    other: 'I like visitors on weekends, and I need a day’s notice.',
  },
} satisfies Record<PracticeName, { line: string; why: string; other: string }>;
